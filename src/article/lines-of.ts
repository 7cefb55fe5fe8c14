import type {Paragraph, PhrasingContent, Text} from 'mdast'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** The lines of a paragraph; none where what one of them says stands otherwise in the source. */
export function linesOf({children}: Paragraph, source: Source): Paragraph[] | undefined {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    const pieces = child.type === 'text' ? piecesOf(child, source) : [child]
    if (!pieces) return undefined
    if (child.type === 'break') continue
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) lines.push([])
      if (piece.type !== 'text' || piece.value !== '') lines.at(-1)?.push(piece)
    }
  }
  return lines.filter((line) => line.length > 0).map(paragraphOf)
}

function piecesOf({value, position}: Text, source: Source): Text[] | undefined {
  const start = position?.start.offset ?? 0
  const raw = source.text.slice(start, position?.end.offset).split(/\r\n?|\n/)
  const values = value.split(/\r\n?|\n/)
  if (raw.length !== values.length) return undefined
  let from = start
  return values.map((one, index) => {
    const written = raw[index] ?? ''
    const at = from + written.length - written.trimStart().length
    const to = from + written.trimEnd().length
    const end = source.text.startsWith('\r\n', from + written.length) ? 2 : 1
    from += written.length + end
    return {type: 'text', value: one, position: positionOf(source, at, Math.max(at, to))}
  })
}
