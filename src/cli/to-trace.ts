import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {shortAddress} from '../article/picture-address.ts'
import type {Statement} from '../brief/statement-types.ts'
import {noteHead} from '../deck/note-head.ts'
import {omissions} from '../deck/omissions.ts'
import {linesOf} from '../deck/sources.ts'
import type {Slide} from '../deck/types.ts'
import {whyLeft} from '../deck/why-left.ts'
import {ownPlace} from '../own-place.ts'
import type {Compiled} from '../pipeline.ts'
import type {Trace, TracedPoint, TracedSentence, TracedSlide} from './trace.ts'

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
