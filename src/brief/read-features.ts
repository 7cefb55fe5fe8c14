import type {Lexicon} from '../lexicons/types.ts'
import type {Features} from '../roles/cue-reader.ts'
import {isSilence} from './background.ts'
import {doubleMarks} from './double-marks.ts'
import {isLeftOpen} from './facts/leaves-open.ts'
import type {Facts} from './facts/types.ts'
import {holdsQuotation} from './holds-quotation.ts'
import type {Place} from './place.ts'
import type {Voice} from './types.ts'

/** What a sentence's features depend on besides the sentence. */
export interface Story {
  /** The first sentences that are not idle, and the sentences of the last paragraph. */
  readonly lead: string | undefined
  readonly second: string | undefined
  readonly closing: ReadonlySet<string>
  /** Countries of the two that the story is about. */
  readonly parties: ReadonlySet<string>
  /** The words of the first two sentences: who acts there is no outsider. */
  readonly opening: ReadonlySet<string>
  /** Nouns for those who mostly report what happened. */
  readonly inCharge: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Whether a sentence tells that somebody said nothing. */
  isSilence(text: string): boolean
  /** Verbs by which somebody judges what somebody else does: "called". */
  readonly judging: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** The frame of a story: where it begins and ends, and whose countries it is about. */
export function storyOf(places: readonly Place[], countries: Iterable<string>, lexicon: Lexicon): Story {
  const claims = lexicon.grammar ?? lexicon.reporting
  const told = places.filter((place) => !place.idle)
  const paragraphs = new Set(told.map((place) => place.paragraph))
  const last = told.at(-1)?.paragraph
  return {
    lead: told[0]?.sentence.id,
    second: told[1]?.sentence.id,
    closing: new Set(paragraphs.size > 3 && last ? last.sentences.map((one) => one.id) : []),
    parties: new Set(countries),
    opening: new Set(told.slice(0, 2).flatMap(({sentence}) => namesIn(sentence.text))),
    inCharge: lexicon.inCharge ?? none,
    articles: lexicon.grammar?.determiners ?? lexicon.reporting?.articles ?? none,
    isSilence: (text) =>
      (lexicon.clauses !== undefined && isSilence(text, lexicon.clauses)) ||
      (claims !== undefined && isLeftOpen(text.toLowerCase().replaceAll('’', "'"), claims)),
    judging: lexicon.grammar?.judging ?? none
  }
}

/** How strongly each feature is there in a sentence, 0 to 1. */
export function readFeatures({sentence, facts}: Place, story: Story): Features {
  const states = facts.voices.filter((voice) => voice.countries.length > 0)
  const people = facts.parties.filter((party) => party.kind === 'person')
  const groups = facts.parties.filter((party) => party.kind === 'group')
  return {
    lead: sentence.id === story.lead ? 1 : sentence.id === story.second ? 0.4 : 0,
    closing: story.closing.has(sentence.id) ? 1 : 0,
    ahead: facts.ahead ? 1 : 0,
    figure: facts.figures.length ? 1 : 0,
    date: facts.dates.length ? 1 : 0,
    voice: facts.voices.length ? 1 : 0,
    'state-voice': states.length ? 1 : 0,
    'foreign-voice': foreign(states, story),
    'outside-voice': outside(facts, story, sentence.text),
    stance: facts.voices.some(({act}) => act === 'supports' || act === 'opposes' || act === 'warns') ? 1 : 0,
    claim: facts.claim ? {claim: 1, denial: 0.5, assessment: 0.8, law: 0.8}[facts.claim] : 0,
    denial: facts.claim === 'denial' ? 1 : 0,
    party: groups.length || people.length > 1 ? 1 : 0,
    quotation: facts.quotation ? 1 : 0,
    narrative: facts.voices.length || facts.quoted ? 0 : 1
  }
}

/** A state that is none of the parties. A story whose parties have no country is hardly international: half. */
function foreign(states: readonly Voice[], {parties}: Story): number {
  const third = states.some((voice) => !voice.countries.some((country) => parties.has(country)))
  return third ? (parties.size ? 1 : 0.5) : 0
}

/**
 * Somebody with a name of his own who does not act in the opening: wholly in a quotation, else by half. Whoever calls something
 * “a disgrace” takes a position, also in the opening.
 *
 * Officials and police mostly report what happened, those without a name always.
 */
function outside({voices, quotation, claim}: Facts, story: Story, text: string): number {
  const isDisputed = claim === 'claim' || claim === 'denial'
  const reports = (voice: Voice) =>
    voice.actor
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => story.inCharge.has(word))
  const judges = voices.some((voice) => story.judging.has(voice.stance.toLowerCase()) && !reports(voice))
  if (judges && holdsQuotation(text) && !isDisputed) return 1
  const outsiders = voices.filter(({actor}) => isOutside(actor, story))
  if (outsiders.length === 0) return 0
  // What somebody accuses or denies is a position as well, but first of all that.
  if (isDisputed) return 0.5
  if (!outsiders.every(reports) && (quotation || quotedAtLength(text))) return 1
  return holdsQuotation(text) ? 0.6 : 0.5
}

// As many quoted words make a statement; one that goes on in the next sentence has no second mark.
const statement = /["“„«]\s*(?:[^\s"“”„«»]+\s+){5}/u

function quotedAtLength(text: string): boolean {
  return statement.test(doubleMarks(text))
}

/**
 * Whether an actor's own name is new since the opening: "Khan" of "the mayor of London, Sadiq Khan", "Bay" of "Jon Bay, head of
 * Oslo FC"; a body is known by any word of its name, and "The Department" has none.
 */
function isOutside(actor: string, {opening, articles}: Story): boolean {
  const [first = '', ...rest] = actor.split(' ')
  const isPerson = actor.includes(',') || /\s\p{Ll}+(?:\s\p{Lu}[\p{L}.'’-]*)+$/u.test(actor)
  if (articles.has(first.toLowerCase()) && !isPerson) {
    const names = namesIn(rest.join(' '))
    return names.length > 1 && !names.some((name) => opening.has(name))
  }
  const parts = actor
    .split(/,\s*/)
    .map((part) => namesIn(part.replace(/\s(?:of|in|for|from|at|de|du|von)\s.*$/u, '')))
  const name = (parts.find((names) => names.length > 1) ?? parts.find((names) => names.length > 0))?.at(-1)
  return name !== undefined && !opening.has(name)
}

/** Words with a capital that are no short ones: names, and what opens a sentence. */
function namesIn(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []
}
