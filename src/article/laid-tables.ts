import {gridTable} from './grid-table.ts'
import {multilineTable} from './multiline-table.ts'
import {codeTeller, sourceLines} from './source-lines.ts'
import type {LaidTable} from './table-pieces.ts'

/**
 * The tables of a text that are drawn with lines, or whose rows blank lines part; and the text with a paragraph of one word
 * in place of each, every offset as it was.
 */
export function laidTables(text: string): {readonly tables: readonly LaidTable[]; readonly text: string} {
  // Few documents have any, and looking at every line costs.
  if (!opening.test(text)) return {tables: [], text}
  const lines = sourceLines(text)
  const isCode = codeTeller()
  const tables: LaidTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? ''
    const isFree = !isCode(line) && (lines[at - 1]?.text ?? '') === ''
    const found =
      isFree && opening.test(line) ? (gridTable(lines, at) ?? multilineTable(lines, at)) : undefined
    if (!found) continue
    tables.push(found.table)
    at = found.last
  }
  return {tables, text: withStandIns(text, tables)}
}

const opening = /^ {0,3}(?:\+[-=:+]+\+|-{3,}(?: +-+)*)[ \t]*$/m

/** A text with a word in place of each table, as long as what it stands for; no text has this letter of private use. */
function withStandIns(text: string, tables: readonly LaidTable[]): string {
  const parts: string[] = []
  let at = 0
  for (const {from, to} of tables) {
    const inside = text.slice(from, to)
    const first = inside.search(/[\r\n]/)
    parts.push(text.slice(at, from), '\uE0F9'.repeat(first), inside.slice(first).replace(/[^\r\n]/g, ' '))
    at = to
  }
  return parts.join('') + text.slice(at)
}
