import type {DecimalMark} from './types.ts'

/** A number as its cell has it. */
export interface Quantity {
  readonly value: number
  /** A currency before it: "€", "US$", "CHF ". */
  readonly before: string
  /** A unit after it, with the space between: " %", "m". */
  readonly after: string
  readonly decimals: number
  readonly grouped: boolean
}

// No-break spaces part digits and units in typeset text.
const spaces = /[\u00A0\u2009\u202F]/g
const minus = /[−–‐‑]/g
const number = new RegExp(
  [
    '^(?<sign>[+-]?)\\s?',
    // A sign of a currency, letters before it or not, or its three letters (ISO 4217).
    '(?<before>(?:\\p{Lu}{0,3}\\p{Sc}|\\p{Lu}{3})\\s?)?',
    '(?<inner>[+-]?)',
    "(?<digits>\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|[.,]\\d+)",
    '(?<after>\\s?[\\p{L}\\p{Sc}%‰°²³/.µ][\\p{L}\\p{Sc}%‰°²³/.µ -]{0,23})?$'
  ].join(''),
  'u'
)

/** What stands for no number: nothing, a dash, dots, "n/a". */
const nothing = /^(?:|[-.…]+|n\/?a|n\. ?a\.)$/i

/** Whether a cell says that there is no number. */
export function isNothing(cell: string): boolean {
  return nothing.test(evened(cell))
}

/** The number of a cell with its unit, under a decimal mark; undefined where it is none. */
export function readNumber(cell: string, mark: DecimalMark): Quantity | undefined {
  const {sign, before = '', inner, digits = '', after = ''} = number.exec(evened(cell))?.groups ?? {}
  const plain = digits.replace(/[ '’]/g, '')
  const other = mark === '.' ? ',' : '.'
  const [whole = '', fraction = '', more] = plain.split(mark)
  // Thousands are groups of three, and there are none in fractions.
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(whole) && !whole.includes(mark)
  if (digits === '' || more !== undefined || fraction.includes(other)) return undefined
  if (whole.includes(other) && !isGrouped) return undefined
  const value = Number(`${whole.replaceAll(other, '') || '0'}.${fraction || '0'}`)
  return {
    value: sign === '-' || inner === '-' ? -value : value,
    before,
    after,
    decimals: fraction.length,
    grouped: isGrouped || /[ '’]/.test(digits)
  }
}

/**
 * The mark that parts fractions in some cells, where they tell; else the one that is usual.
 *
 * "1,5" and "1.234,5" tell; "1.234" does not.
 */
export function decimalMark(cells: readonly string[], usual: DecimalMark): DecimalMark {
  const told = new Set(cells.flatMap((cell) => markOf(evened(cell)) ?? []))
  const [only, more] = told
  return only && !more ? only : usual
}

function markOf(cell: string): DecimalMark | undefined {
  const digits = number.exec(cell)?.groups?.digits?.replace(/[ '’]/g, '') ?? ''
  const marks = digits.match(/[.,]/g) ?? []
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return undefined
  const asMark = last === ',' ? ',' : '.'
  if (first !== last) return asMark
  if (marks.length > 1) return asMark === ',' ? '.' : ','
  const [whole = '', fraction = ''] = digits.split(first)
  return fraction.length === 3 && whole.length <= 3 && whole !== '0' && whole !== '' ? undefined : asMark
}

function evened(cell: string): string {
  return cell.replace(spaces, ' ').replace(minus, '-').trim()
}
