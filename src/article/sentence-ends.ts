import {plainEnds} from './plain-ends.ts'

/**
 * Where Unicode ends the sentences of a text (UAX #29), the end of the text included.
 *
 * @param lang
 *   BCP 47 tag.
 */
export function sentenceEnds(lang: string): (text: string) => Iterable<number> {
  let segmenter: Intl.Segmenter | undefined
  return (text) => {
    const ends = plainEnds(text)
    if (ends !== undefined) return ends
    segmenter ??= new Intl.Segmenter(lang, {granularity: 'sentence'})
    return boundaries(text, segmenter)
  }
}

// In Node 20 every segment carries a copy of the whole input, so the input has to be short.
const windowLength = 4096

/** The same as for the whole text, found in windows. */
function* boundaries(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0
  while (from < text.length) {
    const to = from + windowLength < text.length ? windowEnd(text, from) : text.length
    const segments = [...segmenter.segment(text.slice(from, to))]
    // What the last sentence of a window is shows only in the next one.
    const whole = to < text.length ? segments.slice(0, -1) : segments
    for (const {index, segment} of whole) yield from + index + segment.length
    from = whole.length > 0 || to === text.length ? from + lengthOf(whole) : to
    if (whole.length === 0 && to === text.length) return
  }
}

function lengthOf(segments: readonly Intl.SegmentData[]): number {
  const last = segments.at(-1)
  return last ? last.index + last.segment.length : 0
}

/** The last white space of a window, or its end; never inside a character. */
function windowEnd(text: string, from: number): number {
  const end = from + windowLength
  const blank = text.lastIndexOf(' ', end)
  if (blank > from + windowLength / 2) return blank
  return isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
