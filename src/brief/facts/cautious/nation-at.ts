import type {Place} from '../../../lexicons/place.ts'
import type {Nations} from '../../../lexicons/reporting.ts'
import type {Word} from '../words.ts'

// "Vereinigte Arabische Emirate", "República Democrática del Congo".
const mostWords = 5

/** The longest name of a country, a capital or a seat of power that starts at a place. */
export function nationAt(
  words: readonly Word[],
  at: number,
  {names}: Nations
): {readonly to: number; readonly place: Place} | undefined {
  if (words[at]?.capital !== true) return undefined
  for (let to = Math.min(words.length, at + mostWords); to > at; to--) {
    const place = names.get(
      words
        .slice(at, to)
        .map((word) => word.text.replace('’', "'"))
        .join(' ')
    )
    if (place !== undefined && words[to]?.capital !== true) return {to, place}
  }
  return undefined
}
