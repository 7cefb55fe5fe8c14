import type {Grammar} from '../../lexicons/grammar.ts'
import {isMany, speaksForSomebody} from './accused.ts'
import type {Line} from './line.ts'
import {isSame} from './same-speaker.ts'
import {bareStemOf} from './shared-words.ts'
import {isReported, type Told} from './told.ts'

/** A sentence with whoever says it, as far as the sentences around it show that. */
export interface Spoken extends Told {
  /** Whether somebody says what stands there: by a name, by a pronoun, or in a quotation that goes on. */
  readonly said: boolean
  /** Whether they state something there: "asked" and "thanked" state nothing. */
  readonly states: boolean
  /** Stems of what they are called; for a pronoun of whom it can mean; none where nobody can tell. */
  readonly speaker: ReadonlySet<string>
  /** Where they are named: the index of that sentence. */
  readonly from: number
}

type Speaker = Pick<Spoken, 'said' | 'states' | 'speaker' | 'from'>

/** The sentences of an article with whoever says each. */
export function spokenIn(told: readonly Told[], grammar: Grammar): readonly Spoken[] {
  const spoken: Spoken[] = []
  for (const one of told)
    spoken.push({
      ...one,
      ...(one.line.quoted ? inQuotation(one, told, spoken, grammar) : inSentence(one, spoken, grammar))
    })
  return spoken
}

/** Whether whoever speaks is only meant, by a pronoun or as the one whose quotation goes on. */
export function isMeant({from, line}: Spoken): boolean {
  return from !== line.index
}

/** Whether one voice is heard in both, as far as their names tell. */
export function isOneVoice(one: Spoken, other: Spoken, grammar: Grammar): boolean {
  if (one.from === other.from) return true
  if (one.voices.length > 0 && other.voices.length > 0) return isSame(one, other, grammar)
  return [...one.speaker].some((stem) => other.speaker.has(stem))
}

function inSentence(one: Told, before: readonly Spoken[], grammar: Grammar): Speaker {
  const {line, voices} = one
  const named = (words: readonly string[], states = true): Speaker => ({
    said: true,
    states,
    speaker: stemsOfNames(words, grammar),
    from: line.index
  })
  const opens = voices.some(({stance}) => statesSomething(stance.toLowerCase(), grammar))
  if (voices.length > 0)
    return named(
      voices.flatMap(({actor}) => actor.split(/[\s,]+/)),
      // "according to" has no verb.
      opens || voices.every(({act, stance}) => act === 'says' && !grammar.speech.has(stance.toLowerCase()))
    )
  const pronoun = line.long ? undefined : pronounSpeaking(line, grammar)
  if (pronoun !== undefined)
    return {
      ...meantBy(pronoun.lower, one, before, grammar),
      said: true,
      states: pronoun.states
    }
  // "His lawyer said": whose lawyer that is nobody can tell.
  if (speaksForSomebody(line, grammar)) return named([])
  if (isReported(one, grammar)) return named(besideVerb(line, grammar))
  return unsaid(line)
}

/** "said", and "called the vase a forgery"; not "asked". */
function statesSomething(verb: string, {speech, judging}: Grammar): boolean {
  return speech.get(verb)?.closes === true || judging.has(verb)
}

function unsaid({index}: Line): Speaker {
  return {said: false, states: false, speaker: new Set(), from: index}
}

/** What is quoted whole is said by whoever is named with the same quotation, before it or behind it. */
function inQuotation(
  {line}: Told,
  told: readonly Told[],
  before: readonly Spoken[],
  grammar: Grammar
): Speaker {
  const last = before.at(-1)
  if (last?.said && last.line.paragraph === line.paragraph) return speakerOf(last)
  let end = line.index + 1
  while (told[end]?.line.quoted && told[end]?.line.paragraph === line.paragraph) end++
  const closing = told[end]
  return closing?.line.paragraph === line.paragraph ? inSentence(closing, before, grammar) : unsaid(line)
}

function speakerOf({said, states, speaker, from}: Spoken): Speaker {
  return {said, states, speaker, from}
}

/** The pronoun by which somebody speaks, wherever it stands ("…, they said, …"), and whether they state something. */
function pronounSpeaking({words}: Line, grammar: Grammar) {
  for (const [at, {lower, quoted}] of words.entries()) {
    const pronoun = grammar.bodyPronouns.has(lower) || grammar.standIns.get(lower)?.possessive === false
    const verb = words.slice(at + 1, at + 4).find((next) => !grammar.betweenSubjectAndVerb.has(next.lower))
    const form = verb && !verb.quoted ? grammar.speech.get(verb.lower) : undefined
    if (pronoun && !quoted && form !== undefined && form.kind !== 'bare')
      return {lower, states: statesSomething(verb?.lower ?? '', grammar)}
  }
  return undefined
}

/** Whom a pronoun that speaks can mean: who spoke before, or whom the sentence before is about. */
function meantBy(
  pronoun: string,
  {line}: Told,
  before: readonly Spoken[],
  grammar: Grammar
): Pick<Spoken, 'speaker' | 'from'> {
  for (let at = before.length - 1; at >= 0; at--) {
    const one = before[at]
    if (one === undefined || one.line.paragraph < line.paragraph - 1) break
    const many =
      one.voices.length > 0 && one.voices.every(({actor}) => isMany(actor) && !isSurname(actor, grammar))
    // "Two guards accuse Hall. He said …"
    if (one.said && many && grammar.standIns.has(pronoun)) break
    if (one.said) return speakerOf(one)
    const speaker = stemsOfNames(subjectOf(one.line, grammar), grammar)
    if (speaker.size > 0) return {speaker, from: one.line.index}
  }
  return {speaker: new Set(), from: line.index}
}

/** "Ellis", which may end as a plural does; not "Villagers" at the start of a sentence. */
function isSurname(actor: string, {groupHeads, speakers}: Grammar): boolean {
  const [word = '', ...more] = actor.split(' ')
  const lower = word.toLowerCase()
  return more.length === 0 && word !== lower && !groupHeads.has(lower) && !speakers.has(lower)
}

// A subject that is longer tells a story of its own.
const longestSubject = 6

/** The words before the first verb, and the names behind it. */
function subjectOf({words}: Line, grammar: Grammar): readonly string[] {
  const end = words.findIndex(({lower, kind}) => kind === 'mark' || grammar.finite.has(lower))
  const subject = words.slice(0, Math.min(end < 0 ? words.length : end, longestSubject))
  const names = words.slice(subject.length).filter(({capital}) => capital)
  return [...subject, ...names].map(({lower}) => lower)
}

// So many words beside the verb may name a speaker.
const nearest = 6

/** The words before a verb of saying, or those behind one that ends what is said: "…, said their spokesman". */
function besideVerb({words}: Line, grammar: Grammar): readonly string[] {
  const at = words.findIndex(({lower, quoted}) => !quoted && grammar.speech.get(lower)?.kind === 'speech')
  const before = words.slice(Math.max(0, at - nearest), at)
  const mark = before.findLastIndex(({kind}) => kind === 'mark')
  const beside = mark === before.length - 1 ? words.slice(at + 1, at + 1 + nearest) : before.slice(mark + 1)
  return beside.map(({lower}) => lower)
}

/** Stems of what somebody is called, however short: "Kim". */
function stemsOfNames(words: readonly string[], grammar: Grammar): ReadonlySet<string> {
  const {closed, determiners, speech} = grammar
  return new Set(
    words
      .map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
      .filter(
        (word) => /\p{L}{2}/u.test(word) && ![closed, determiners, speech].some((list) => list.has(word))
      )
      .map((word) => bareStemOf(word, grammar))
  )
}
