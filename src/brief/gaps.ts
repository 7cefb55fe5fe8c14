import type {Token} from './tokens.ts'

/** Words of the source that a point leaves out, as one run. */
export interface Gap {
  readonly tokens: readonly Token[]
  /** Whether the run is everything between two commas, brackets, dashes or ends of a sentence. */
  readonly whole: boolean
  /** The part of the run that stands in one comma segment with kept words. All of it in the middle of a point. */
  readonly near: readonly Token[]
  /** Whether the run stands before the point, within it, or after it. */
  readonly place: 'before' | 'within' | 'after'
  /** The first token kept after the run. */
  readonly next: Token | undefined
}

const border = /[,;:()[\]—–]|[\s.]-\s|\s\|\s|[.!?…]["'”’»)]*\s/

/** The runs of tokens that are not kept. */
export function gapsOf(text: string, tokens: readonly Token[], kept: readonly boolean[]): readonly Gap[] {
  const gaps: Gap[] = []
  for (let start = 0; start < tokens.length; start++) {
    if (kept[start]) continue
    let end = start
    while (end < tokens.length && !kept[end]) end++
    gaps.push(gapOf(text, tokens, start, end))
    start = end
  }
  return gaps
}

function gapOf(text: string, tokens: readonly Token[], start: number, end: number): Gap {
  const opens = (at: number) => at === 0 || border.test(between(text, tokens, at - 1))
  const closes = (at: number) => at >= tokens.length || border.test(between(text, tokens, at - 1))
  const run = tokens.slice(start, end)
  const whole = opens(start) && closes(end)
  const place = start === 0 ? 'before' : end === tokens.length ? 'after' : 'within'
  return {tokens: run, whole, near: whole ? [] : near(), place, next: tokens[end]}

  function near(): readonly Token[] {
    if (place === 'within') return run
    if (place === 'before') {
      for (let at = end; at > start; at--) if (closes(at)) return tokens.slice(at, end)
      return run
    }
    for (let at = start; at < end; at++) if (opens(at)) return tokens.slice(start, at)
    return run
  }
}

/** The text between a token and the next one. */
function between(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at]?.end, tokens[at + 1]?.start)
}
