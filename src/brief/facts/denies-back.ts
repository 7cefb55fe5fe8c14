import type {Grammar} from '../../lexicons/grammar.ts'
import {deniesByVerb} from './denies-by-verb.ts'
import {endsAt} from './ends-at.ts'
import type {Line} from './line.ts'
import type {Word} from './words.ts'

/** "rejects this", "denies it", "dismissed the report as fiction", "The claim has been denied": what is denied stands before. */
export function deniesBack({words}: Line, grammar: Grammar): boolean {
  return words.some((word, at) => {
    if (!deniesByVerb(word, grammar)) return false
    const opens =
      grammar.backDeterminers.has(words[0]?.lower ?? '') || grammar.demonstratives.has(words[0]?.lower ?? '')
    if (
      opens &&
      at < 7 &&
      grammar.claimNouns.has(words[1]?.lower ?? '') &&
      grammar.copulas.has(words[at - 1]?.lower ?? '')
    )
      return true
    const [object, noun] = words.slice(at + 1, at + 3)
    if (object === undefined || noun === undefined) return false
    if (deniesPronoun(words, at, grammar)) return true
    const {backDeterminers, demonstratives, complementizer} = grammar
    // "rejected that notion"
    const back = [backDeterminers, demonstratives, complementizer].some((list) => list.has(object.lower))
    const next = words[at + 3]
    const open =
      next?.kind === 'mark' ||
      grammar.coordinators.has(next?.lower ?? '') ||
      grammar.comparisons.has(next?.lower ?? '')
    return back && grammar.claimNouns.has(noun.lower) && open
  })
}

/** Whether a verb of denial has nothing but a pronoun for what is denied: "rejects this", "denies that: …". */
export function restsOnDenied({words}: Line, grammar: Grammar): boolean {
  return words.some((word, at) => deniesByVerb(word, grammar) && deniesPronoun(words, at, grammar))
}

function deniesPronoun(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const [object, next] = words.slice(at + 1, at + 3)
  if (object === undefined || next === undefined) return false
  if (grammar.propositions.has(object.lower)) return next.kind === 'mark' || grammar.closed.has(next.lower)
  // "dismissed that as gossip"
  const judged = grammar.comparisons.has(next.lower)
  return grammar.complementizer.has(object.lower) && (endsAt(words, at + 2) || judged)
}
