import type {Grammar} from '../../lexicons/grammar.ts'
import {endsAt} from './ends-at.ts'
import type {Line} from './line.ts'
import type {Word} from './words.ts'

/** "denies that …", "denies having …", "denied all claims that …", "rejected a rumor that …": what is denied stands in the denial itself. */
export function namesClaim({words}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined) return false
  return words.some((word, at) => {
    const denies = grammar.speech.get(word.lower)?.act === 'denies'
    if (word.quoted || !(denies || grammar.rejecting.has(word.lower))) return false
    if (tellsClaim(words, at + 1, grammar)) return true
    if (!denies) return false
    if (isGerund(words[at + 1]?.lower ?? '', grammar) || opensClause(words, at + 1, grammar)) return true
    return words.slice(at + 1, at + 5).some(
      (next, offset) =>
        grammar.complementizer.has(next.lower) &&
        !endsAt(words, at + offset + 2) &&
        // "contradicted that account": "that" points back.
        !(grammar.claimNouns.has(words[at + offset + 2]?.lower ?? '') && endsAt(words, at + offset + 3)) &&
        (offset === 0 || grammar.claimNouns.has(words[at + offset]?.lower ?? ''))
    )
  })
}

/** "a rumor, spread by mail, that …": a claim that has not been told of before, with what it says. */
function tellsClaim(words: readonly Word[], from: number, grammar: Grammar): boolean {
  const [article, noun] = words.slice(from, from + 2).map(({lower}) => lower)
  return (
    isFresh(article ?? '', grammar) &&
    grammar.claimNouns.has(noun ?? '') &&
    words.slice(from + 2).some(({lower, quoted}) => !quoted && grammar.complementizer.has(lower))
  )
}

/** "a", "another": what has not been told of before. */
function isFresh(word: string, grammar: Grammar): boolean {
  const {singulars, demonstratives, backDeterminers, universals, complementizer, propositions} = grammar
  const back = [demonstratives, backDeterminers, universals, complementizer, propositions]
  return singulars.has(word) && !back.some((list) => list.has(word))
}

// A subject of more words may hold a clause of its own.
const longestSubject = 5

/** "denies | the two blasts are related": a clause that nothing opens. */
function opensClause(words: readonly Word[], from: number, grammar: Grammar): boolean {
  const {auxiliaries, relatives, claimNouns, propositions, possessives, closed, adverbEnding} = grammar
  const clause = words.slice(from, from + longestSubject + 1)
  const [first, second] = clause.map(({lower}) => lower)
  // "denied this amounted to fraud"
  const stands = propositions.has(first ?? '') && !possessives.has(first ?? '') && clause[1]?.kind === 'word'
  if (stands && !closed.has(second ?? '') && second?.endsWith(adverbEnding) === false) return true
  const verb = clause.findIndex(({lower}) => auxiliaries.has(lower))
  const subject = clause.slice(0, Math.max(0, verb))
  return (
    subject.length > 0 &&
    subject.every(({kind, lower}) => kind !== 'mark' && !relatives.has(lower) && !claimNouns.has(lower))
  )
}

/** "having", "being", "taking"; not "nothing", and not "wrongdoing", which says nothing of what was done. */
function isGerund(word: string, {gerundEnding, nobody, wrongs}: Grammar): boolean {
  const isNoun = nobody.has(word) || wrongs.has(word)
  return word.length > gerundEnding.length + 1 && word.endsWith(gerundEnding) && !isNoun
}
