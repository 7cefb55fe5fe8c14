import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/** A subject of more words names others whom the pronoun can mean. */
const farthest = 9

/**
 * Whether somebody acts on whom the sentence does not name: "The union accused him of haste", "A court cleared her in May".
 *
 * The pronoun has to stand right behind the only verb, or behind its preposition: then nobody but the subject is named before
 * it, which would be told as "himself".
 *
 * @param words
 *   Those that stand in no quotation.
 */
export function actsOnPronoun(words: readonly Word[], grammar: Grammar): boolean {
  const at = words.findIndex((_, place) => place > 1 && isObject(words, place, grammar))
  if (at < 0 || at > farthest) return false
  const to = grammar.prepositions.has(words[at - 1]?.lower ?? '') ? at - 1 : at
  const before = words.slice(0, to)
  const verb = before.findIndex((word, place) => place > 0 && isVerb(word, grammar))
  const subject = before.slice(0, verb)
  const group = before.slice(verb)
  return (
    verb > 0 &&
    subject.every((word) => isPlain(word, grammar)) &&
    group.every((word) => isVerb(word, grammar) || isBeside(word, grammar)) &&
    isVerb(group.at(-1), grammar)
  )
}

/** "him", "them"; "her" where nothing is hers. */
function isObject(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const {objects, possessives, closed, expletive, prepositions} = grammar
  const [word, next, last] = words.slice(at, at + 3)
  if (word === undefined || word.capital) return false
  // "think it unlikely", "sold it in May"; "said it would" goes on with a clause, and "made it clear that" means what follows.
  if (word.lower === expletive) {
    const isLast = next === undefined || next.kind === 'mark'
    const isJudged =
      next?.kind === 'word' && !closed.has(next.lower) && (last === undefined || last.kind === 'mark')
    return isLast || prepositions.has(next.lower) || (isJudged && !isVerb(next, grammar))
  }
  if (!objects.has(word.lower)) return false
  return !possessives.has(word.lower) || next === undefined || next.kind === 'mark' || closed.has(next.lower)
}

function isVerb(word: Word | undefined, {finite, speech, pastEnding}: Grammar): boolean {
  if (word?.kind !== 'word' || word.capital) return false
  const isPast = word.lower.length > 4 && word.lower.endsWith(pastEnding)
  return finite.has(word.lower) || speech.has(word.lower) || isPast
}

function isBeside({lower}: Word, {negations, adverbEnding, betweenSubjectAndVerb}: Grammar): boolean {
  return negations.has(lower) || betweenSubjectAndVerb.has(lower) || lower.endsWith(adverbEnding)
}

/** No second noun whom the pronoun could mean: "Hall's brother hit him", "the mother of the boy", "Hall and Lee". */
function isPlain({kind, lower, possessive}: Word, grammar: Grammar): boolean {
  const {coordinators, prepositions, relatives, complementizer, subordinators, possessives} = grammar
  const joins = [coordinators, prepositions, relatives, complementizer, subordinators, possessives]
  return kind === 'word' && !possessive && !joins.some((list) => list.has(lower))
}
