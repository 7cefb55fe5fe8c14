import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Word} from './words.ts'

/** A longer sentence says what it is about. */
const longest = 12

/**
 * Whether a sentence leaves out what the one before it says: "The mayor is not", "Western agencies agree", "Because the pier has
 * closed".
 */
export function leavesOut({words}: Line, grammar: Grammar): boolean {
  if (words.some(({quoted}) => quoted)) return false
  const told = words.filter(({kind}, at) => kind === 'word' || at < words.length - 1)
  if (told.length > longest || told.some(({kind}) => kind === 'mark')) return false
  return isReason(told, grammar) || breaksOff(told, grammar)
}

function isReason([first]: readonly Word[], {reasons}: Grammar): boolean {
  return reasons.has(first?.lower ?? '')
}

/** Its only verb ends it, and is one that needs more. */
function breaksOff(words: readonly Word[], grammar: Grammar): boolean {
  const {finite, closed, speech, negations, agreeing, pastEnding, relatives, comparisons} = grammar
  const isOpen = ({lower, capital}: Word) =>
    !capital &&
    ((finite.has(lower) && closed.has(lower) && !speech.has(lower)) ||
      negations.has(lower) ||
      agreeing.has(lower))
  const end = words.findIndex((_, at) => at > 0 && words.slice(at).every(isOpen))
  // "Reed" is no verb.
  const holds = ({lower, capital}: Word) =>
    [finite, relatives, comparisons].some((list) => list.has(lower)) ||
    (lower.endsWith(pastEnding) && !capital)
  return end > 0 && !words.slice(0, end).some(holds)
}
