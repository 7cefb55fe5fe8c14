import type {Mark, Sentence} from '../../article/types.ts'

/**
 * Where what the author set apart in sentences stands in a statement made of them.
 *
 * A statement keeps words in their order and leaves some out, so each mark is found again by the longest stretches that
 * both have.
 *
 * @param from
 *   The sentences, in order; the statement may begin with another case than they do.
 */
export function keptMarks(text: string, from: readonly Sentence[]): readonly Mark[] {
  if (from.every(({marks}) => marks === undefined)) return []
  const source = from.map((sentence) => sentence.text).join(' ')
  const kept = stretches(text, source)
  let offset = 0
  return from.flatMap(({text: words, marks = []}) => {
    const start = offset
    offset += words.length + 1
    return marks.flatMap((mark) => moved({...mark, start: mark.start + start, end: mark.end + start}, kept))
  })
}

/** A part that both texts have. */
interface Stretch {
  readonly at: number
  readonly from: number
  readonly length: number
}

function moved(mark: Mark, kept: readonly Stretch[]): readonly Mark[] {
  const parts = kept.flatMap(({at, from, length}) => {
    const start = Math.max(mark.start, from)
    const end = Math.min(mark.end, from + length)
    return start < end ? [{start: start - from + at, end: end - from + at}] : []
  })
  const first = parts[0]
  const last = parts.at(-1)
  return first && last ? [{...mark, start: first.start, end: last.end}] : []
}

function stretches(text: string, source: string): readonly Stretch[] {
  const [own, other] = folded(text, source)
  const found: Stretch[] = []
  let at = 0
  let from = 0
  while (at < own.length) {
    // A name in square brackets stands for a pronoun: it is not the source's own word.
    const name = own[at] === '[' && other.indexOf('[', from) < 0 ? own.indexOf(']', at) : -1
    const length = name < 0 ? longest(own, at, other, from) : 0
    if (length > 0) {
      const start = other.indexOf(own.slice(at, at + length), from)
      found.push({at, from: start, length})
      from = start + length
    }
    at = name < 0 ? at + Math.max(1, length) : name + 1
  }
  return found
}

/** Both in one case, where that changes no length. */
function folded(text: string, source: string): readonly [string, string] {
  const [own, other] = [text.toLowerCase(), source.toLowerCase()]
  return own.length === text.length && other.length === source.length ? [own, other] : [text, source]
}

/** How much of a text from an index on stands somewhere in another from an index on. */
function longest(text: string, at: number, source: string, from: number): number {
  const stands = (length: number) => source.indexOf(text.slice(at, at + length), from) >= 0
  let low = 0
  let high = text.length - at
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (stands(middle)) low = middle
    else high = middle - 1
  }
  return low
}
