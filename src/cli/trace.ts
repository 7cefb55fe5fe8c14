import type {Statement} from '../brief/types.ts'
import type {Slide} from '../deck/types.ts'
import type {Compiled} from '../pipeline.ts'

/** What is put where and why, as JSON: scripts rely on its form. */
export interface Trace {
  readonly title: string
  readonly lang: string
  readonly theme: string
  /** The kind of document it was read as. */
  readonly profile: string
  readonly profileEvidence: readonly string[]
  readonly input: string
  readonly sentences: readonly TracedSentence[]
  readonly slides: readonly TracedSlide[]
  readonly coverage: Coverage
}

export interface TracedSentence {
  /** `p<paragraph>s<sentence>`. */
  readonly id: string
  readonly text: string
  readonly line: number
  readonly role: string
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly string[]
}

export interface TracedSlide {
  /** From 1. */
  readonly number: number
  readonly template: string
  readonly title: string
  /** Ids; empty where the title is a heading of the author's or a fixed label. */
  readonly titleFrom: readonly string[]
  readonly points: readonly TracedPoint[]
  /** One paragraph a line. */
  readonly notes: string
  /** Where its heading or first sentence stands; 1 for a slide about the whole article. */
  readonly line: number
}

export interface TracedPoint {
  readonly slot: string
  readonly text: string
  readonly from: readonly string[]
  readonly label?: string
  readonly kind: Statement['kind']
  /** The path of a picture, as the article names it. */
  readonly picture?: string
}

/** How many sentences stand where. */
export interface Coverage {
  readonly sentences: number
  /** Cited by a point or a title. */
  readonly onSlides: number
  readonly inNotes: number
  /** Ids of those that stand neither on a slide nor in the notes. */
  readonly missing: readonly string[]
}

/** What a run made of an article: which sentence got which role, and what stands on each slide. */
export function toTrace({brief, deck, layout}: Compiled, input: string): Trace {
  const slides = deck.slides.map(slideOf)
  const ids = brief.readings.map(({sentence}) => sentence.id)
  const shown = new Set(
    slides.flatMap(({titleFrom, points}) => [...titleFrom, ...points.flatMap(({from}) => from)])
  )
  const noted = new Set(deck.slides.flatMap(({notes}) => notes.map(({id}) => id)))
  return {
    title: deck.title,
    lang: deck.lang,
    theme: layout.theme.name,
    profile: brief.profile.name,
    profileEvidence: brief.profile.evidence,
    input,
    sentences: brief.readings.map(({sentence: {id, text, position}, role, confidence, evidence}) => ({
      id,
      text,
      line: position.start.line,
      role,
      confidence: Math.round(confidence * 100) / 100,
      evidence
    })),
    slides,
    coverage: {
      sentences: ids.length,
      onSlides: ids.filter((id) => shown.has(id)).length,
      inNotes: ids.filter((id) => noted.has(id)).length,
      missing: ids.filter((id) => !shown.has(id) && !noted.has(id))
    }
  }
}

function slideOf(slide: Slide, index: number): TracedSlide {
  const {template, title, titleFrom, message, slots, notes, position} = slide
  return {
    number: index + 1,
    template,
    title,
    titleFrom: titleFrom.map(({id}) => id),
    points: [
      ...(message ? [pointOf('message', message)] : []),
      ...Object.entries(slots).flatMap(([slot, statements]) => statements.map((one) => pointOf(slot, one)))
    ],
    notes: notes.map(({id, text}) => (id ? `[${id}] ${text}` : text)).join('\n'),
    line: position?.start.line ?? 1
  }
}

function pointOf(slot: string, statement: Statement): TracedPoint {
  const {kind, text} = statement
  if (statement.type === 'label') {
    const {picture} = statement
    return {slot, text, from: [], kind, ...(picture && {picture: picture.path})}
  }
  const {from, label} = statement
  return {slot, text, from: from.map(({id}) => id), ...(label !== undefined && {label}), kind}
}
