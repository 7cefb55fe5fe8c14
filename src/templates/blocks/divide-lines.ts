import type {Statement} from '../../brief/statement-types.ts'

/**
 * A block of code in shares of about as many lines, each beginning after a blank line or at the outermost indent that is
 * near; never an empty share.
 */
export function divideLines(block: Statement, parts: number): Statement[] {
  const lines = block.text.split('\n')
  const count = Math.max(1, Math.min(parts, lines.length))
  const cuts = [0]
  for (let part = 1; part < count; part++) {
    const least = (cuts.at(-1) ?? 0) + 1
    const most = lines.length - (count - part)
    cuts.push(cutNear(Math.round((lines.length * part) / count), least, most, lines))
  }
  return cuts.map((from, index) => ({
    ...block,
    text: trimmed(lines.slice(from, cuts[index + 1])).join('\n')
  }))
}

/** How far from an even share a cut may be, in lines. */
const reach = 4

function cutNear(place: number, least: number, most: number, lines: readonly string[]): number {
  const places = Array.from({length: 2 * reach + 1}, (_, index) => place - reach + index).filter(
    (at) => at >= least && at <= most
  )
  const cost = (at: number) => worth(lines, at) + Math.abs(at - place)
  return places.reduce(
    (best, at) => (cost(at) < cost(best) ? at : best),
    Math.max(least, Math.min(place, most))
  )
}

/** What a cut before a line costs: nothing after a blank line, more the further in the line stands. */
function worth(lines: readonly string[], at: number): number {
  if (lines[at - 1]?.trim() === '') return 0
  return 2 + indentOf(lines[at] ?? '')
}

/** The spaces that a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Lines without blank ones around them; one at least. */
function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? lines.slice(0, 1) : lines.slice(first, last + 1)
}
