import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/** A pronoun further on has others before it. */
const farthest = 9

/**
 * Whether "he" or "she" comes before anybody whom it could mean: "By custom she asks the largest party".
 *
 * @param words
 *   Those that stand in no quotation.
 */
export function namesNobody(words: readonly Word[], grammar: Grammar): boolean {
  const at = words.findIndex(({lower}) => grammar.standIns.get(lower)?.possessive === false)
  if (at < 1 || at > farthest) return false
  return words.slice(0, at).every((word, place) => isNobody(word, place, grammar))
}

/** No name, and no noun of somebody; a sentence may open with a capital that tells nothing. */
function isNobody({kind, lower, capital}: Word, at: number, grammar: Grammar): boolean {
  const {humans, titles, speakers, address, closed, prepositions, months, weekdays} = grammar
  if (kind === 'mark' || [humans, titles, speakers, address].some((list) => list.has(lower))) return false
  const isTime = months.has(lower) || weekdays.has(lower)
  return at === 0 ? closed.has(lower) || prepositions.has(lower) : !capital || isTime
}
