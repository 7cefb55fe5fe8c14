import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/**
 * Whether the subject of a sentence is a pronoun that nothing before it in the sentence can stand for: "Specifically, she …", "Not
 * only did they …", "Born in Oslo, she …", "If passed, this would …".
 *
 * @param words
 *   Those that stand in no quotation.
 */
export function opensByPronoun(words: readonly Word[], grammar: Grammar): boolean {
  return behindClosed(words, grammar) || behindOpening(words, grammar)
}

// "Not only did they".
const mostClosed = 4

/** Nothing but words that name nobody before it: adverbs, auxiliaries, conjunctions. */
function behindClosed(words: readonly Word[], grammar: Grammar): boolean {
  const {closed, connectives, adverbEnding, both} = grammar
  for (let at = 0; at <= mostClosed; at++) {
    const word = words[at]
    if (word === undefined) return false
    if (isSomebody(word, grammar) || isMany(word, grammar)) return !isCalled(words, at + 1)
    // "WHO" is no "who".
    const isAcronym = /^\p{Lu}{2,}$/u.test(word.text)
    const names =
      word.kind === 'word' && (isAcronym || !(closed.has(word.lower) || connectives.has(word.lower)))
    const isAdverb = word.lower.endsWith(adverbEnding) || both.has(word.lower)
    if ((names && !isAdverb) || (word.kind === 'mark' && (word.text !== ',' || at === 0))) return false
  }
  return false
}

/** A phrase or a clause before the main one that names nobody, and the pronoun right behind its comma. */
function behindOpening(words: readonly Word[], grammar: Grammar): boolean {
  const comma = words.findIndex(({text}) => text === ',')
  if (comma < 1 || comma > farthest || !opensFronted(words[0], grammar)) return false
  const [subject, verb] = words.slice(comma + 1, comma + 3)
  if (subject === undefined || verb === undefined) return false
  // "While the old one was large, this is small" has two halves that both are told.
  if (grammar.demonstratives.has(subject.lower))
    return grammar.finite.has(verb.lower) && !grammar.concessives.has(words[0]?.lower ?? '')
  const opening = words.slice(0, comma)
  const named = opening.some(
    ({lower, capital}, at) =>
      (capital && at > 0 && !grammar.months.has(lower) && !grammar.weekdays.has(lower)) ||
      [grammar.humans, grammar.titles, grammar.speakers].some((list) => list.has(lower))
  )
  return isSomebody(subject, grammar) && !named
}

// A longer opening tells a story of its own.
const farthest = 14

function opensFronted(word: Word | undefined, grammar: Grammar): boolean {
  if (word === undefined) return false
  const {subordinators, conditionals, concessives, prepositions, fronted, frontedEndings} = grammar
  return (
    [subordinators, conditionals, concessives, prepositions, fronted].some((list) => list.has(word.lower)) ||
    [...frontedEndings, grammar.pastEnding, grammar.adverbEnding].some((ending) =>
      word.lower.endsWith(ending)
    )
  )
}

/** "he", "she". */
function isSomebody({lower}: Word, {standIns}: Grammar): boolean {
  return standIns.get(lower)?.possessive === false
}

/** "they". */
function isMany({lower}: Word, {bodyPronouns, expletive}: Grammar): boolean {
  return bodyPronouns.has(lower) && lower !== expletive
}

/** "They [women] are working": the author says who is meant. */
function isCalled(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '[' || words[at]?.text === '('
}
