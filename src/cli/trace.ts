import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {shortAddress} from '../article/picture-address.ts'
import type {Statement} from '../brief/types.ts'
import {noteHead} from '../deck/note-head.ts'
import {type Omission, omissions} from '../deck/omissions.ts'
import {linesOf} from '../deck/sources.ts'
import type {Slide} from '../deck/types.ts'
import {whyLeft} from '../deck/why-left.ts'
import {ownPlace} from '../own-place.ts'
import type {Compiled} from '../pipeline.ts'

/** What is put where and why, as JSON: scripts rely on its form. */
export interface Trace {
  readonly title: string
  readonly lang: string
  readonly theme: string
  /** The kind of document it was read as. */
  readonly profile: string
  readonly profileEvidence: readonly string[]
  /** The first, where there are several. */
  readonly input: string
  /** All of them, where there are several; then sentences, slides and omissions say in which `file` their line is. */
  readonly inputs?: readonly string[]
  readonly sentences: readonly TracedSentence[]
  readonly slides: readonly TracedSlide[]
  readonly coverage: Coverage
  /** What sentences say that no slide does. */
  readonly omissions: readonly TracedOmission[]
}

/** What reached no slide although it weighs. */
export interface TracedOmission extends Omit<Omission, 'sentence'> {
  readonly id: string
  readonly line: number
  readonly file?: string
}

/** A sentence and what was made of it. */
export interface TracedSentence {
  /** `p<paragraph>s<sentence>`. */
  readonly id: string
  readonly text: string
  readonly line: number
  readonly file?: string
  readonly role: string
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly string[]
  /** How much it matters in its document. */
  readonly weight: number
  /** Numbers of the slides that cite it. */
  readonly slides: readonly number[]
  /** Why it stands in the notes only; absent where a slide cites it. */
  readonly left?: string
}

/** A slide and what stands on it. */
export interface TracedSlide {
  /** From 1. */
  readonly number: number
  readonly template: string
  /** Why this template. */
  readonly why: string
  readonly title: string
  /** Ids; empty where the title is a heading of the author's or a fixed label. */
  readonly titleFrom: readonly string[]
  readonly points: readonly TracedPoint[]
  /** One paragraph a line. */
  readonly notes: string
  /** Whether it is passed over when the deck is presented; absent where it is not. */
  readonly hidden?: true
  readonly transition?: 'fade' | 'none'
  /** A colour, a slot of the theme, or the path of a picture; absent where its author names none. */
  readonly background?: string
  /** The layout that its author asks for. */
  readonly layout?: string
  /** Its handling mark; absent where it has none. */
  readonly marking?: string
  /** Where its heading or first sentence stands; 1 for a slide about the whole article. */
  readonly line: number
  readonly file?: string
  /** Where its tables, charts, pictures, code and formulas stand: "7–11, 15", "a.md 3"; absent where it has none. */
  readonly lines?: string
}

/** A statement of a slide with what it rests on. */
export interface TracedPoint {
  readonly slot: string
  readonly text: string
  readonly from: readonly string[]
  readonly label?: string
  /** Whether a task is done. */
  readonly checked?: boolean
  readonly kind: Statement['kind']
  /** The path of a picture, as the article names it. */
  readonly picture?: string
  /** The kind of a chart. */
  readonly chart?: string
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

/**
 * What a run made of an article: which sentence got which role, and what stands on each slide.
 *
 * @param inputs
 *   As a person named them.
 */
export function toTrace({brief, deck, layout}: Compiled, file: VFile, inputs: readonly string[]): Trace {
  const lineOf = lineIn(file)
  const slides = deck.slides.map((slide, index) => slideOf(slide, index, deck.marking, lineOf))
  const ids = brief.readings.map(({sentence}) => sentence.id)
  const shown = new Set(
    slides.flatMap(({titleFrom, points}) => [...titleFrom, ...points.flatMap(({from}) => from)])
  )
  const reasons = whyLeft(brief, deck)
  const cites = ({titleFrom, points}: TracedSlide, id: string) =>
    titleFrom.includes(id) || points.some(({from}) => from.includes(id))
  const noted = new Set(deck.slides.flatMap(({notes}) => notes.map(({id}) => id)))
  return {
    title: deck.title,
    lang: deck.lang,
    theme: layout.theme.name,
    profile: brief.profile.name,
    profileEvidence: brief.profile.evidence,
    input: inputs[0] ?? '-',
    ...(inputs.length > 1 && {inputs}),
    sentences: brief.readings.map(({sentence: {id, text, position}, role, confidence, evidence, weight}) => ({
      id,
      text,
      ...lineOf(position),
      role,
      confidence: Math.round(confidence * 100) / 100,
      evidence,
      weight: Math.round(weight * 100) / 100,
      slides: slides.filter((one) => cites(one, id)).map(({number}) => number),
      ...(reasons.has(id) && {left: reasons.get(id) ?? ''})
    })),
    slides,
    coverage: {
      sentences: ids.length,
      onSlides: ids.filter((id) => shown.has(id)).length,
      inNotes: ids.filter((id) => noted.has(id)).length,
      missing: ids.filter((id) => !shown.has(id) && !noted.has(id))
    },
    omissions: omissions(brief, deck).map(({sentence: {id, position}, ...held}) => ({
      id,
      ...lineOf(position),
      ...held
    }))
  }
}

type Line = Pick<TracedSentence, 'line' | 'file'>

/** Tells the line of a place, and of several files the one that has it; the first of all for what has no place. */
function lineIn(file: VFile): (position: Position | undefined) => Line {
  return (position) => {
    const {file: own, place} = ownPlace(file, position)
    return {line: place?.start.line ?? 1, ...(own !== file && {file: own.path ?? '-'})}
  }
}

function slideOf(
  slide: Slide,
  index: number,
  own: string | undefined,
  lineOf: (position: Position | undefined) => Line
): TracedSlide {
  const marking = slide.marking ?? own
  const {template, why, title, titleFrom, message, slots, notes, position, shows, options = {}} = slide
  return {
    number: index + 1,
    template,
    why,
    title,
    titleFrom: titleFrom.map(({id}) => id),
    points: [
      ...(message ? [pointOf('message', message)] : []),
      ...Object.entries(slots).flatMap(([slot, statements]) => statements.map((one) => pointOf(slot, one)))
    ],
    notes: notes.map((note) => noteHead(note) + note.text).join('\n'),
    ...(options.hide && {hidden: true}),
    ...(options.transition && {transition: options.transition}),
    ...(options.background && {background: options.background.as}),
    ...(options.layout !== undefined && {layout: options.layout}),
    ...(marking !== undefined && {marking}),
    ...lineOf(position),
    ...(shows && {lines: linesOf(shows)})
  }
}

function pointOf(slot: string, statement: Statement): TracedPoint {
  const {kind, text} = statement
  if (statement.type === 'label') {
    const {picture, chart} = statement
    return {
      slot,
      text,
      from: [],
      kind,
      ...(picture && {picture: shortAddress(picture.path)}),
      ...(chart && {chart: chart.wish.kind})
    }
  }
  const {from, label, introduced, checked} = statement
  const cited = [...(introduced ? [introduced.in] : []), ...from]
  return {
    slot,
    text,
    from: cited.map(({id}) => id),
    ...(label !== undefined && {label}),
    ...(checked !== undefined && {checked}),
    kind
  }
}
