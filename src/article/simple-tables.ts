import {codeTeller} from './source-lines.ts'

/**
 * Text in which pandoc's simple tables are tables as GFM has them; every offset stays.
 *
 * ```text
 * Place        Noon
 * ----------  -----
 * Mill lane     3.9
 * ```
 *
 * A blank between two columns becomes a bar, and a dash at an end of the line under a header a colon, where the header's
 * word stands at the other. What does not keep to its columns is no table.
 */
export function withSimpleTables(text: string): string {
  // Few documents have any, and looking at every line costs.
  if (!rule.test(text)) return text
  const lines = text.split(/(?<=\n|\r(?!\n))/)
  const isCode = codeTeller()
  for (const [at, line] of lines.entries()) {
    const isInCode = isCode(line)
    const header = lines[at - 1] ?? ''
    if (isInCode || !rule.test(line) || isBlank(header) || !isBlank(lines[at - 2] ?? '')) continue
    let end = at + 1
    while (end < lines.length && !isBlank(lines[end] ?? '')) end++
    const table = tableOf(lines.slice(at - 1, end))
    if (table) lines.splice(at - 1, table.length, ...table)
  }
  return lines.join('')
}

const rule = /^ {0,3}-{2,}(?:[ ]+-{2,})+[ ]*$/m

function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** The lines of a table with bars; undefined where a cell reaches over a gap or there is no row. */
function tableOf(lines: readonly string[]): readonly string[] | undefined {
  const [header = '', dashes = ''] = lines
  const columns = [...dashes.matchAll(/-+/g)].map(({0: run, index}) => ({
    from: index,
    to: index + run.length
  }))
  // What closes a table with a rule of its own is no row.
  const isWhole = lines.length > 2 && !lines.some((line) => line.includes('|') || line.includes('\t'))
  if (!isWhole) return undefined
  const barred = lines.map((line, row) => {
    const signs = [...line]
    // Signs of two units would shift the columns.
    if (signs.length !== line.length) return undefined
    for (const [index, {to}] of columns.slice(0, -1).entries()) {
      const next = columns[index + 1]?.from ?? to
      const gap = Array.from({length: next - to}, (_, step) => to + step)
      const at = gap.find((one) => /^\s?$/.test(signs[one] ?? ''))
      if (at === undefined) return undefined
      if (at < line.trimEnd().length) signs[at] = '|'
      else if (row < 2) return undefined
    }
    return signs.join('')
  })
  if (!barred.every((line) => line !== undefined)) return undefined
  return barred.map((line, row) => (row === 1 ? aligned(line, header, columns) : line))
}

/** A rule with colons where pandoc reads from the header how a column is aligned. */
function aligned(
  line: string,
  header: string,
  columns: readonly {readonly from: number; readonly to: number}[]
): string {
  const signs = [...line]
  for (const {from, to} of columns) {
    const cell = header.slice(from, to).padEnd(to - from)
    if (cell.trim() === '') continue
    const isLeft = !/^\s/.test(cell)
    const isRight = !/\s$/.test(cell)
    if (isLeft && isRight) continue
    if (isLeft || !isRight) signs[from] = ':'
    if (isRight || !isLeft) signs[to - 1] = ':'
  }
  return signs.join('')
}
