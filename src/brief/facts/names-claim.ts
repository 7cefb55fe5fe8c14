import type {Grammar} from '../../lexicons/grammar.ts'
import {deniesByVerb} from './denies-by-verb.ts'
import {endsAt} from './ends-at.ts'
import type {Line} from './line.ts'
import type {Word} from './words.ts'

/**
 * "denies that …", "denies having …", "denied all claims that …", "…, a charge that he denies": what is denied stands in the denial
 * itself.
 */
export function namesClaim({words}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined) return false
  return words.some((word, at) => {
    if (!deniesByVerb(word, grammar)) return false
    if (tellsClaim(words, at + 1, grammar) || saysClaim(words, at + 1, grammar)) return true
    if (isOfClause(words, at, grammar)) return true
    if (grammar.speech.get(word.lower)?.act !== 'denies') return false
    if (isGerund(words[at + 1]?.lower ?? '', grammar) || opensClause(words, at + 1, grammar)) return true
    // "contradicted that account": "that" points back.
    const back = grammar.claimNouns.has(words[at + 2]?.lower ?? '') && endsAt(words, at + 3)
    return grammar.complementizer.has(words[at + 1]?.lower ?? '') && !endsAt(words, at + 2) && !back
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

/** "the claims that he was duped", "reports she is ill", "criticism of the ban": a claim of any number with what it says. */
function saysClaim(words: readonly Word[], from: number, grammar: Grammar): boolean {
  const noun = words.slice(from, from + 4).findIndex(({lower}) => grammar.claimNouns.has(lower))
  const behind = from + noun + 1
  const [next, after] = words.slice(behind, behind + 2).map(({lower}) => lower)
  if (noun < 0 || next === undefined || endsAt(words, behind + 1)) return false
  const {complementizer, standIns, groupOf, determiners} = grammar
  return (
    complementizer.has(next) ||
    // Of "the allegations of the women" they are who alleges.
    (groupOf.has(next) && !determiners.has(after ?? '')) ||
    standIns.get(next)?.possessive === false
  )
}

/** "…, something Moscow denies,", "…, a charge that he denies": what is denied is the clause before. */
function isOfClause(words: readonly Word[], at: number, {takesUp, claimNouns}: Grammar): boolean {
  const comma = words.findLastIndex(({text}, place) => place < at && text === ',')
  const openers = words.slice(comma + 1, comma + 3)
  const ends = words[at + 1] === undefined || words[at + 1]?.kind === 'mark'
  const opens = takesUp.has(openers[0]?.lower ?? '') || openers.some(({lower}) => claimNouns.has(lower))
  return ends && comma >= 0 && comma + openers.length < at && opens
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
