import type {Deck} from './types.ts'

/** How many slides a deck had no room for, and how many sentences they had; both stand in the notes. */
export interface LeftOut {
  readonly slides: number
  readonly sentences: number
}

/** What `max-slides` or `minutes` left out of a deck; undefined where everything has room. */
export function leftOut({left = []}: Deck): LeftOut | undefined {
  if (left.length === 0) return undefined
  const sentences = new Set(left.flatMap(({notes}) => notes.flatMap(({id}) => id ?? []))).size
  return {slides: left.length, sentences}
}
