import type {MathmlElement} from './mathml.ts'
import type {Maths} from './types.ts'

/** Rows and columns; the number of an equation stands behind it, since Office numbers none on slides. */
export function matrix({children, attributes}: MathmlElement, row: (one: MathmlElement) => Maths): Maths {
  const isNumbered = /width:\s*100%/.test(attributes.style ?? '')
  const cells = children.map((one) => (isNumbered ? withoutMargins(one.children) : one.children))
  const most = Math.max(0, ...cells.map(({length}) => length))
  const aligned = Array.from({length: most}, (_, column) => alignmentOf(cells[0]?.[column]))
  const isTight = attributes.displaystyle === 'true'
  const rows = cells.map((some) =>
    Array.from({length: most}, (_, column): Maths => {
      const cell = some[column]
      return cell ? row(cell) : {type: 'row', of: []}
    })
  )
  const [only] = rows[0] ?? []
  // An equation of one line that has a number.
  if (rows.length === 1 && most === 1 && isTight && only) return only
  return {type: 'matrix', rows, aligned, isTight}
}

/** The cells of a numbered equation without the margins around them; its number, where it has one, keeps off. */
function withoutMargins(cells: readonly MathmlElement[]): readonly MathmlElement[] {
  const [, ...inner] = cells
  const number = inner.at(-1)
  const body = inner.slice(0, -1)
  const last = body.at(-1)
  if (!number || !last || wordsOf(number) === '') return body
  const apart = {name: 'mspace', attributes: {width: '2em'}, children: [], text: ''}
  return [...body.slice(0, -1), {...last, children: [...last.children, apart, ...number.children]}]
}

function wordsOf({text, children}: MathmlElement): string {
  return [text, ...children.map(wordsOf)].join('').trim()
}

function alignmentOf(cell: MathmlElement | undefined): 'left' | 'center' | 'right' {
  if (/\btml-left\b/.test(cell?.attributes.class ?? '')) return 'left'
  return /\btml-right\b/.test(cell?.attributes.class ?? '') ? 'right' : 'center'
}
