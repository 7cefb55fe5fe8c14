import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'

/** What reading a number needs of a language. */
type Counting = Pick<
  Grammar,
  'numbers' | 'magnitudes' | 'roundMagnitudes' | 'thousandsMark' | 'percents' | 'currencies'
> & {
  /** Between a magnitude and its currency: "millions d’euros". */
  readonly unitLinks?: ReadonlySet<string>
  /** What makes a share a difference of two: "points". */
  readonly pointWords?: ReadonlySet<string>
  /** Before an amount below nought. */
  readonly minus?: ReadonlySet<string>
}

/** A number in a sentence with its unit: words `from` up to `to`. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly surface: string
  readonly digits: string
  readonly kind: 'money' | 'share' | 'count'
  /** For comparison. */
  readonly size: number
}

/** Digits with their separators, "12-year" and the like left out. */
// Some languages part thousands by a space.
const plain = /^\d+(?:[.,\s]\d+)*$/
const range = /^\d+(?:[.,]\d+)*[–-]\d+(?:[.,]\d+)*$/
const glued = /^(\d+(?:[.,]\d+)*)(m|bn|k|tn)$/
const sign = /[$€£¥₹]$/

/** The end of a number whose digits are grouped by spaces, as in "340 000"; the next word where they are not. */
function groupEnd(line: Line, at: number): number {
  let end = at + 1
  if (!/^\d{1,3}$/.test(line.words[at]?.text ?? '')) return end
  while (/^\d{3}$/.test(line.words[end]?.text ?? '') && isOneSpace(line, end)) end++
  return end
}

function isOneSpace(line: Line, at: number): boolean {
  return /^\s$/u.test(line.text.slice(line.words[at - 1]?.end, line.words[at]?.start))
}

/** The number that starts at a place, with currency, magnitude and per cent. */
export function numeralAt(line: Line, at: number, grammar: Counting | undefined): Numeral | undefined {
  const word = line.words[at]
  if (word === undefined) return undefined
  if (grammar?.minus?.has(word.lower) || isSigned(line, at)) return withSign(line, at, grammar)
  if (sign.test(word.text) && word.kind === 'mark') return money(line, prefixAt(line, at), at + 1, grammar)
  // Without a grammar it may be a language that groups digits by spaces.
  if (!grammar && groupEnd(line, at - 1) > at) return undefined
  const spelled = grammar?.numbers.get(word.lower)
  if (word.kind !== 'number' && spelled === undefined) return undefined
  if (spelled === undefined && !plain.test(word.text) && !range.test(word.text)) return undefined
  return counted(line, at, spelled, grammar)
}

/** Whether a plus or minus stands here, right before an amount and behind nothing: "fell by −0.6", not "7–3" or "a - 5". */
function isSigned({text, words}: Line, at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  if (word === undefined || next?.start !== word.end || !/^[+−–-]$/.test(word.text)) return false
  return /^\d/.test(next.text) ? !/[^\s([:]/.test(text[word.start - 1] ?? ' ') : sign.test(next.text)
}

/** "minus £6 million", "−0.6", "+11%". */
function withSign(line: Line, at: number, grammar: Counting | undefined): Numeral | undefined {
  const amount = numeralAt(line, at + 1, grammar)
  if (amount === undefined || amount.from !== at + 1) return undefined
  const surface = line.text.slice(line.words[at]?.start, line.words[amount.to - 1]?.end)
  return {...amount, from: at, surface, digits: `${line.words[at]?.text === '+' ? '+' : '−'}${amount.digits}`}
}

/** The letters that a sign of money is written together with: "US$". */
function prefixAt({words}: Line, at: number): number {
  const before = words[at - 1]
  const isPrefix = before?.end === words[at]?.start && /^\p{Lu}{1,3}$/u.test(before?.text ?? '')
  return isPrefix ? at - 1 : at
}

function money(line: Line, from: number, at: number, grammar: Counting | undefined): Numeral | undefined {
  const amount = line.words[at]
  if (amount?.kind !== 'number' || !(plain.test(amount.text) || glued.test(amount.text))) return undefined
  const to = afterMagnitude(line, at + 1, grammar)
  const compound = line.words[to]
  const inside = magnitudeIn(compound?.lower ?? '', grammar)
  const end = compound && inside > 0 ? compound.start + inside : line.words[to - 1]?.end
  const text = line.text.slice(line.words[from]?.start, end)
  return {
    from,
    to: inside > 0 ? to + 1 : to,
    surface: text,
    digits: text,
    kind: 'money',
    size: sizeOf(amount.text)
  }
}

/** The letters of a magnitude that opens a compound: "$7 billion-a-year". */
function magnitudeIn(word: string, grammar: Counting | undefined): number {
  const [first = '', ...others] = word.split('-')
  return others.length > 0 && grammar?.magnitudes.has(first) ? first.length : 0
}

function counted(
  line: Line,
  at: number,
  spelled: number | undefined,
  grammar: Counting | undefined
): Numeral | undefined {
  const word = line.words[at]
  if (word === undefined) return undefined
  const end = grammar ? at + 1 : groupEnd(line, at)
  const to = afterMagnitude(line, end, grammar)
  const number = line.text.slice(word.start, line.words[to - 1]?.end)
  const size = spelled ?? sizeOf(end > at + 1 ? number.replace(/\s/gu, '') : word.text)
  const digits = spelled === undefined ? number : spelledDigits(line, at, to, spelled, grammar)
  const share = afterShare(line, to, grammar)
  if (share > to) {
    const unit = line.text.slice(line.words[to - 1]?.end, line.words[share - 1]?.end)
    return {
      from: at,
      to: share,
      surface: number + unit,
      // "0.6 percentage points" are no 0.6 per cent.
      digits: /%$/.test(unit) || isPoints(line, to, share, grammar) ? digits + unit : `${digits}%`,
      kind: 'share',
      size
    }
  }
  if (sign.test(line.words[to]?.text ?? '') && line.words[to]?.kind === 'mark') {
    const text = line.text.slice(word.start, line.words[to]?.end)
    return {from: at, to: to + 1, surface: text, digits: text, kind: 'money', size}
  }
  const unitAt = to > at + 1 && grammar?.unitLinks?.has(line.words[to]?.lower ?? '') ? to + 1 : to
  const currency = grammar?.currencies.has(line.words[unitAt]?.lower ?? '') === true
  if (currency) {
    const unit = line.text.slice(line.words[to - 1]?.end, line.words[unitAt]?.end)
    return {from: at, to: unitAt + 1, surface: number + unit, digits: digits + unit, kind: 'money', size}
  }
  return {
    from: at,
    to,
    surface: number,
    digits,
    kind: 'count',
    size: to > at + 1 ? Math.max(size, 1000) : size
  }
}

/** "two hundred" is 200, "six thousand" 6,000, "two million" stays "2 million". */
function spelledDigits(
  line: Line,
  at: number,
  to: number,
  spelled: number,
  grammar: Counting | undefined
): string {
  const factors = line.words.slice(at + 1, to).map((word) => grammar?.roundMagnitudes.get(word.lower))
  const factor = factors.reduce(
    (product, one) => (product === undefined || one === undefined ? undefined : product * one),
    1
  )
  if (factor === undefined || to === at + 1)
    return `${spelled}${line.text.slice(line.words[at]?.end, line.words[to - 1]?.end)}`
  const product = String(spelled * factor)
  return product.length > 3
    ? `${product.slice(0, -3)}${grammar?.thousandsMark ?? ''}${product.slice(-3)}`
    : product
}

function afterMagnitude(line: Line, at: number, grammar: Counting | undefined): number {
  let end = at
  while (grammar?.magnitudes.has(line.words[end]?.lower ?? '') === true) end += 1
  return end
}

function afterShare(line: Line, at: number, grammar: Counting | undefined): number {
  for (const percent of grammar?.percents ?? ['%']) {
    const parts = percent.split(' ')
    if (parts.every((part, offset) => line.words[at + offset]?.lower === part)) return at + parts.length
  }
  return at
}

function isPoints({words}: Line, from: number, to: number, grammar: Counting | undefined): boolean {
  return words.slice(from, to).some(({lower}) => grammar?.pointWords?.has(lower))
}

function sizeOf(text: string): number {
  return Number.parseFloat(text.replace(/[,\s](?=\d{3})/g, '')) || 0
}
