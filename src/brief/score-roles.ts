import {cueReader, type FiredCue} from '../roles/cue-reader.ts'
import type {FeatureName} from '../roles/types.ts'
import type {Place} from './place.ts'
import {readFeatures, type Story} from './read-features.ts'
import type {RoleBook} from './role-book.ts'

/** What speaks for one role in one sentence. */
export interface Score {
  readonly role: string
  readonly value: number
  readonly cues: readonly FiredCue[]
}

/** Scores a sentence for every role with a sign of it, best first; of equal ones that which comes first in order. */
export type ScoreRoles = (place: Place) => readonly Score[]

/** Make a scorer for the sentences of a document. */
export function roleScorer(book: RoleBook, story: Story): ScoreRoles {
  const read = cueReader(book.roles)
  // Asked for the section that a sentence stands in, for its paragraph, and for the sentence.
  const known = new WeakMap<Place, readonly Score[]>()
  return (place) => {
    const before = known.get(place)
    if (before) return before
    const {text} = place.sentence
    const features = readFeatures(place, story)
    // "declined to comment, as the matter is under investigation" tells nothing of what it names.
    const fired = story.isSilence(text)
      ? read('', {...features, ahead: 0})
      : read(text.slice(0, longest), features)
    const scores = [...fired]
      .map(([role, cues]) => ({role, cues, value: cues.reduce((sum, cue) => sum + cue.weight, 0)}))
      .sort((a, b) => b.value - a.value || book.role(a.role).order - book.role(b.role).order)
    known.set(place, scores)
    return scores
  }
}

/** Cues of a sentence that never ends stand in its first letters or nowhere. */
const longest = 4000

/** What a score rests on, in words for `explain`. */
export function evidenceOf({cues}: Score, {facts}: Place): readonly string[] {
  const said = cues.flatMap(({cue, words}) =>
    cue.feature ? [inWords(cue.feature)] : words.map((one) => `cue “${one}”`)
  )
  return [...new Set(said.filter((one) => one !== ''))]

  function inWords(feature: FeatureName): string {
    const speakers = facts.voices.map((voice) => `“${voice.actor}”`).join(', ')
    const sayings: Record<FeatureName, string> = {
      lead: 'at the start',
      closing: 'closing paragraph',
      ahead: 'tells what is planned or open',
      figure: `figure “${facts.figures[0]?.surface ?? ''}”`,
      date: `date “${facts.dates[0]?.when ?? ''}”`,
      voice: `explicit speaker ${speakers}`,
      'state-voice': `explicit speaker ${speakers}`,
      'foreign-voice': `a third party speaks: ${speakers}`,
      'outside-voice': `speaks from outside: ${speakers}`,
      stance: `takes a stand: ${speakers}`,
      claim: `read as ${facts.claim ?? 'a claim'}`,
      denial: 'somebody denies',
      party: `names ${facts.parties.map((party) => `“${party.name}”`).join(', ')}`,
      quotation: 'quotation',
      narrative: 'plain narrative'
    }
    return sayings[feature]
  }
}
