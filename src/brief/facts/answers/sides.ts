import type {Grammar} from '../../../lexicons/grammar.ts'
import type {Claim} from '../claims.ts'
import {deniesBack, restsOnDenied} from '../denies-back.ts'
import {deniesByVerb} from '../denies-by-verb.ts'
import {endsAt} from '../ends-at.ts'
import {leavesOpen} from '../leaves-open.ts'
import type {Line} from '../line.ts'
import {namesClaim} from '../names-claim.ts'
import {isLight, isMeaningful, type Negated, negatedIn} from '../negated.ts'
import {assures, callsUntrue, findsNone, judgesClaim, judgesIt} from '../says-no.ts'
import {bareStemOf} from '../shared-words.ts'
import type {Spoken} from '../spoken.ts'
import {conceded} from '../told.ts'
import type {Scene} from './scene.ts'

/** A sentence that may answer another. */
export interface Denying {
  /** Without the concession that opens it, where it does not deny. */
  readonly one: Spoken
  readonly is: Claim | undefined
  /** The sentence before. */
  readonly before: Spoken | undefined
  /** Whether that is a denial by its own words. */
  readonly goesOn: boolean
  /** Whether its words deny, whatever was said before: "rejected the accusation". */
  readonly explicit: boolean
  /** Whether it says what it denies: "denied that he had taken money". */
  readonly names: boolean
  /** Whether what it denies is only pointed to: "denied it", "rejected her account". */
  readonly back: boolean
  /** Whether it denies what stands right before, by a pronoun: "denied it". */
  readonly rests: boolean
  /** Whether it calls what it denies a claim: "denied the allegation". */
  readonly asClaim: boolean
  /** Whether it denies several claims, as such: "denied these allegations". */
  readonly all: boolean
  /** Whether it calls reports wrong, or a claim a lie. */
  readonly callsFalse: boolean
  readonly negated: readonly Negated[]
  readonly stems: ReadonlySet<string>
  /** Stems of its verbs that say little by themselves: "take", "make". */
  readonly verbs: ReadonlySet<string>
  readonly grammar: Grammar
}

/** A sentence that may be answered. */
export interface Claiming {
  readonly one: Spoken
  readonly is: Claim | undefined
  readonly before: Spoken | undefined
  /** Stems of what it says, and of all its words. */
  readonly stems: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly grammar: Grammar
}

/** A sentence as one that answers; undefined where nothing in it says no, insists or finds nothing. */
export function denyingAt(scene: Scene, index: number): Denying | undefined {
  const {spoken, setting} = scene
  const {grammar} = setting
  const whole = spoken[index]
  const is = scene.claims[index]
  if (whole === undefined || whole.line.long || !(whole.said || is === 'denial')) return undefined
  if (leavesOpen(whole.line, grammar)) return undefined
  // "While both deny these allegations, …" denies in the concession.
  const one = is === 'denial' ? whole : conceded(whole, grammar)
  const negated = negatedIn(one.line.words, grammar)
  const stances = one.voices.map(({stance}) => stance.toLowerCase())
  const explicit =
    is === 'denial' ||
    one.line.words.some((word) => deniesByVerb(word, grammar)) ||
    stances.some((stance) => grammar.countering.has(stance))
  const rests = restsOnDenied(one.line, grammar)
  const names = namesClaim(one.line, grammar) || (rests && tellsBefore(one.line, grammar))
  const back = pointsToSaid(one.line, grammar)
  const claims =
    is === 'denial' && !names
      ? one.line.words.filter(({lower, quoted}) => !quoted && grammar.claimNouns.has(lower))
      : []
  const says =
    explicit ||
    negated.length > 0 ||
    judgesIt(one.line, grammar) ||
    judgesClaim(one.line, grammar) ||
    stances.some((stance) => grammar.insisting.has(stance)) ||
    callsUntrue(one.line, grammar) ||
    findsNone(one.line, grammar) ||
    assures(one, grammar)
  if (!says || (!explicit && tellsOfClaims(one.line, grammar))) return undefined
  return {
    one,
    is,
    before: spoken[index - 1],
    goesOn: scene.claims[index - 1] === 'denial',
    explicit,
    names,
    back,
    rests: explicit && !names && rests,
    asClaim: claims.length > 0,
    all: claims.some(({lower}) => lower.endsWith('s')),
    callsFalse:
      callsUntrue(one.line, grammar) && one.line.words.some(({lower}) => grammar.claimNouns.has(lower)),
    negated,
    stems: stemsSaid(one.line, grammar),
    verbs: new Set(
      one.line.words
        .filter(({lower}) => isMeaningful(lower, grammar) && isLight(lower, grammar))
        .map(({lower}) => bareStemOf(lower, grammar))
    ),
    grammar
  }
}

/** A sentence as one that is answered; undefined for a denial and a point of law, which claim nothing of anybody. */
export function claimingAt({spoken, claims, setting}: Scene, index: number): Claiming | undefined {
  const {grammar} = setting
  const one = spoken[index]
  const is = claims[index]
  if (one === undefined || one.line.long || is === 'denial' || is === 'law') return undefined
  // A question claims nothing.
  if (leavesOpen(one.line, grammar) || one.line.text.includes('?')) return undefined
  if (tellsOfClaims(one.line, grammar)) return undefined
  const words = one.line.words.filter(({kind}) => kind === 'word')
  return {
    one,
    is,
    before: spoken[index - 1],
    stems: stemsSaid(one.line, grammar),
    words: new Set(words.map(({lower}) => bareStemOf(lower, grammar))),
    grammar
  }
}

/** "hid", "unsafe": whether it tells of what nobody should do or be. */
export function tellsWrong({one, grammar}: Claiming): boolean {
  return one.line.words.some(({lower}) => grammar.wrongs.has(lower))
}

/** "The allegations came after talks that brought no agreement": when somebody claimed something, and nothing of what it was. */
function tellsOfClaims({words: [article, noun, verb]}: Line, grammar: Grammar): boolean {
  return (
    grammar.backDeterminers.has(article?.lower ?? '') &&
    grammar.claimNouns.has(noun?.lower ?? '') &&
    grammar.arising.has(verb?.lower ?? '')
  )
}

/** "The paper reported that she had left, but Hall denied it": what is denied is what the sentence says before. */
function tellsBefore({words}: Line, grammar: Grammar): boolean {
  const verb = words.findIndex((word) => deniesByVerb(word, grammar))
  const said = words.slice(0, verb)
  return said.some(
    ({lower, quoted}, at) =>
      !quoted && grammar.speech.has(lower) && grammar.complementizer.has(said[at + 1]?.lower ?? '')
  )
}

function pointsToSaid(line: Line, grammar: Grammar): boolean {
  const {claimNouns, accountNouns, possessives, demonstratives, complementizer, propositions} = grammar
  return (
    deniesBack(line, grammar) ||
    restsOnDenied(line, grammar) ||
    judgesIt(line, grammar) ||
    judgesClaim(line, grammar) ||
    line.words.some(({lower}, at) => {
      const next = line.words[at + 1]
      const noun = next !== undefined && (claimNouns.has(next.lower) || accountNouns.has(next.lower))
      const pronoun = complementizer.has(lower) || propositions.has(lower)
      return noun
        ? possessives.has(lower) || demonstratives.has(lower) || complementizer.has(lower)
        : pronoun && endsAt(line.words, at + 1)
    })
  )
}

/** Stems of the words with a meaning of their own: no verbs of saying, and not "allegation". */
function stemsSaid({words}: Line, grammar: Grammar): ReadonlySet<string> {
  const said = words.filter(
    ({kind, lower}) =>
      kind === 'word' &&
      lower.length > 2 &&
      isMeaningful(lower, grammar) &&
      !isLight(lower, grammar) &&
      !grammar.speech.has(lower) &&
      !grammar.claimNouns.has(lower)
  )
  return new Set(said.map(({lower}) => bareStemOf(lower, grammar)))
}
