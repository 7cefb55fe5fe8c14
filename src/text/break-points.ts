import LineBreaker from 'linebreak'

/** A place where a line may end, or has to. */
export interface BreakPoint {
  /** Offset of the first character of the next line. */
  readonly at: number
  readonly required: boolean
}

/**
 * Where the lines of a paragraph may break, in order; the last is its end.
 *
 * The Unicode line breaking algorithm, as PowerPoint and LibreOffice differ from it: never after a slash; Korean words
 * stay whole; Thai, Lao, Khmer and Burmese break between words, which only a dictionary knows.
 */
export function breakPoints(text: string): readonly BreakPoint[] {
  const points: BreakPoint[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position
    const required = next.required && at < text.length
    if (required || at === text.length || mayBreak(text, at)) points.push({at, required})
  }
  return dictionaryScripts.test(text) ? withWords(text, points) : points
}

const hangul = /^[\uAC00-\uD7A3\u1100-\u11FF]{2}/

function mayBreak(text: string, at: number): boolean {
  return text[at - 1] !== '/' && !hangul.test(text.slice(at - 1, at + 1))
}

const dictionaryScripts = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/
// Every segment carries a copy of its input, so the input is kept short; only text of these scripts is looked at.
const stretches = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]{2,1024}/g

function withWords(text: string, points: readonly BreakPoint[]): readonly BreakPoint[] {
  const words = new Intl.Segmenter('th', {granularity: 'word'})
  const byPlace = new Map(points.map((point) => [point.at, point]))
  for (const {0: stretch, index: start} of text.matchAll(stretches)) {
    for (const {index} of words.segment(stretch)) {
      const at = start + index
      if (index > 0 && !byPlace.has(at)) byPlace.set(at, {at, required: false})
    }
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at)
}
