import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** Where a field of the front matter stands; nothing where there is none. */
export function fieldPlace(file: VFile, field: string): Point | undefined {
  const [first = '', ...lines] = String(file).slice(0, 10_000).split(/\r?\n/)
  const line = first.trimEnd() === '---' ? lines.findIndex((one) => one.startsWith(`${field}:`)) : -1
  return line < 0 ? undefined : {line: line + 2, column: 1}
}
