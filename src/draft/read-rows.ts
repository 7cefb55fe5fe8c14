import type {Table} from 'mdast'
import {rowMarks} from '../article/cell-marks.ts'
import {plainText} from '../article/plain-text.ts'
import {captionOf} from '../article/table-aside.ts'
import type {Label} from '../brief/statement-types.ts'
import type {Slots} from '../templates/types.ts'
import type {Reader} from './read-statement.ts'

/** A table of the author's as slots: the header, the rows, and the caption where it has one. */
export function readRows(node: Table, {source, footnotes}: Reader): Slots {
  const width = node.children[0]?.children.length ?? 0
  const aligned = Array.from({length: width}, (_, column) => node.align?.[column] ?? null)
  const isAligned = aligned.some((one) => one !== null)
  const [header, ...rows] = node.children.map((row): Label => {
    const plain = row.children.map(({children}) => plainText(children, source, undefined, footnotes))
    const cells = Array.from({length: width}, (_, column) => ({
      text: plain[column]?.text ?? '',
      marks: plain[column]?.marks(0, plain[column]?.text.length ?? 0) ?? []
    }))
    const marks = rowMarks(cells)
    const text = cells.map((cell) => cell.text).join('\t')
    return {type: 'label', kind: 'author', text, ...(marks.length > 0 && {marks})}
  })
  const called =
    node.data?.caption && captionOf(plainText(node.data.caption.children, source, undefined, footnotes))
  return {
    header: header ? [{...header, ...(isAligned && {aligned})}] : [],
    rows,
    ...(called?.text && {caption: [{type: 'label', kind: 'author', ...called}]})
  }
}
