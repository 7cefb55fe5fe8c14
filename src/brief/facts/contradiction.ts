import type {Grammar} from '../../lexicons/grammar.ts'
import {isAccused} from './accused.ts'
import type {Claim} from './claims.ts'
import type {Line} from './line.ts'
import {isLight, isMeaningful, negatedIn} from './negated.ts'
import {isOwnClaim} from './same-speaker.ts'
import {foresees} from './says-no.ts'
import type {Setting} from './setting.ts'
import {bareStemOf} from './shared-words.ts'
import {isMeant, isOneVoice, type Spoken} from './spoken.ts'
import type {Word} from './words.ts'

// What was said further up than this many sentences, or paragraphs, needs a reader to hold it against.
const farthest = 4
const farthestParagraph = 2

/**
 * Which sentence before says what somebody else says is not so, by its index: "blame a crack" where divers "found no crack", "was
 * never shown the letter" where the bank "showed her the letter", "the gate was shut" where it "stood open".
 *
 * What is said to be so has to stand right behind the no; two who only speak of one matter contradict nobody.
 */
export function contradicted(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
): number | undefined {
  const one = spoken[index]
  if (one === undefined || !speaksUp(one, setting.grammar)) return undefined
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const claim = spoken[at]
    if (claim === undefined || claim.line.paragraph < one.line.paragraph - farthestParagraph) return undefined
    if (!makesClaim(claim, claims[at]) || isOwn(claim, one, setting.grammar)) continue
    if (contradicts(claim, one, claims[at], setting)) return at
  }
  return undefined
}

/** Whether somebody says it, and neither grants nor supports something. */
function speaksUp({said, line, voices}: Spoken, {insisting, admissions}: Grammar): boolean {
  const kind = voices.every(
    ({act, stance}) => act === 'says' || act === 'denies' || insisting.has(stance.toLowerCase())
  )
  return said && !line.long && kind && !line.words.some(({lower, quoted}) => !quoted && admissions.has(lower))
}

/** Whether a sentence makes a claim, or somebody says there what is so. */
export function makesClaim({states, line, voices}: Spoken, claim: Claim | undefined): boolean {
  if (line.long || claim === 'denial' || claim === 'law') return false
  return claim === 'claim' || (states && voices.every(({act}) => act === 'says'))
}

/** Whether whoever says the one says the other; nobody denies what they say, or says that it is not so where they accuse. */
export function isOwn(claim: Spoken, one: Spoken, grammar: Grammar): boolean {
  const denies = one.line.words.some(
    ({lower, quoted}) => !quoted && grammar.speech.get(lower)?.act === 'denies'
  )
  const accuses = isMeant(one) && (denies || claim.voices.some(({act}) => act === 'opposes'))
  return isOwnClaim(claim, one, grammar) || (!accuses && isOneVoice(claim, one, grammar))
}

function contradicts(claim: Spoken, one: Spoken, is: Claim | undefined, setting: Setting): boolean {
  const {grammar} = setting
  if (foresees(one.line, grammar) && !foresees(claim.line, grammar)) return false
  const said = stemsSaid(claim.line, one, grammar)
  const answer = stemsSaid(one.line, claim, grammar)
  const shared = [...answer].filter((stem) => said.has(stem))
  const near = is === 'claim' || isAccused(claim, one, setting)
  // Of two pronouns nobody can tell whether they mean one.
  if (is !== 'claim' && isMeant(claim) && isMeant(one)) return false
  const no = negatedIn(one.line.words, grammar)
  // "said no shots were fired", where somebody else said "no shots were fired" as well
  const denied = new Set(negatedIn(claim.line.words, grammar).flatMap(({scope}) => scope))
  const turned = no.some(({focus, scope, flat}) => {
    const all = flat && is === 'claim' ? scope : focus
    return all.some((stem) => said.has(stem) && !denied.has(stem)) && (near || shared.length > 1)
  })
  if (turned) return true
  if (no.length > 0) return false
  // "failed to test it", where somebody insists it was tested
  const missing = [...denied, ...failedIn(claim.line.words, grammar)].some((stem) => answer.has(stem))
  return missing && shared.length > 1 && insists(one, grammar)
}

/** "insisted", "did pay". */
function insists({voices, line: {words}}: Spoken, grammar: Grammar): boolean {
  const did = words.some(
    ({lower}, at) =>
      grammar.emphatic.has(lower) &&
      words[at + 1]?.kind === 'word' &&
      isMeaningful(words[at + 1]?.lower ?? '', grammar)
  )
  return did || voices.some(({stance}) => grammar.persisting.has(stance.toLowerCase()))
}

// What is missing stands so many words behind what says so.
const nearest = 6

/** "failed to pay adequate wages": what there should have been. */
function failedIn(words: readonly Word[], grammar: Grammar): readonly string[] {
  return words.flatMap(({lower}, at) =>
    grammar.failings.has(lower)
      ? words
          .slice(at + 1, at + 1 + nearest)
          .filter(
            (word) =>
              word.kind === 'word' && isMeaningful(word.lower, grammar) && !isLight(word.lower, grammar)
          )
          .map((word) => bareStemOf(word.lower, grammar))
      : []
  )
}

/** Stems of what a sentence says, without the names of those who speak in either. */
function stemsSaid({words}: Line, other: Spoken, grammar: Grammar): ReadonlySet<string> {
  return new Set(
    words
      .filter(
        ({lower, kind}) =>
          kind === 'word' &&
          isMeaningful(lower, grammar) &&
          !isLight(lower, grammar) &&
          !grammar.speech.has(lower)
      )
      .map(({lower}) => bareStemOf(lower, grammar))
      .filter((stem) => !other.speaker.has(stem))
  )
}

/** "said no shop was robbed", where somebody else says that no shop was robbed. */
export function agrees(claim: Line, one: Line, grammar: Grammar): boolean {
  const denied = new Set(negatedIn(claim.words, grammar).flatMap(({scope}) => scope))
  return negatedIn(one.words, grammar).some(({focus}) => focus.some((stem) => denied.has(stem)))
}
