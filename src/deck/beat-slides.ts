import type {VFile} from 'vfile'
import type {Aside} from '../article/types.ts'
import {asideOf} from '../brief/parts.ts'
import type {Beat, Point} from '../brief/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {isChart} from '../templates/chart.ts'
import {mostEquations} from '../templates/equation.ts'
import {mostPictures} from '../templates/picture.ts'
import {select} from '../templates/select.ts'
import {toneOf} from '../templates/tone-of.ts'
import {besideChart, chartSlide} from './chart-slides.ts'
import {type Choice, type Choices, choose} from './choose.ts'
import {codeSlide} from './code-slide.ts'
import {columnSets, columnSlides} from './column-slides.ts'
import {equationSlides, underEquations} from './equation-slides.ts'
import {headOf} from './head.ts'
import {isList} from './is-list.ts'
import {notesOf} from './notes.ts'
import {besidePicture, pictureSlides} from './picture-slides.ts'
import {shown} from './shown.ts'
import {showing} from './sources.ts'
import {tableSlides} from './table-slides.ts'
import type {Slide} from './types.ts'

/** What making the slides of a beat needs. */
export interface Making {
  readonly choices: Choices
  readonly lexicon: Lexicon
  /** Ids of the sentences that the title of the deck is taken from. */
  readonly taken: ReadonlySet<string>
}

/** A slide with the notes of a beat that has no slide of its own, and its heading, which stands nowhere else. */
export function annotated(
  slide: Slide | undefined,
  {heading, readings, asides}: Pick<Beat, 'heading' | 'readings' | 'asides'>
): Slide[] {
  const own = heading ? [asideOf(heading)] : []
  return slide ? [{...slide, notes: [...slide.notes, ...notesOf(readings, [...own, ...asides])]}] : []
}

/** The slide of a beat, then those of the author's tables, code, formulas and pictures; none where there is nothing to show and no heading. */
export function beatSlides(
  beat: Beat,
  section: string,
  {choices, lexicon, taken}: Making,
  file: VFile
): Slide[] {
  const {sets, rest: told} = columnSets(shown(beat) ?? beat)
  const chosen = choose(told, choices, lexicon.words, file)
  const choice =
    besidePicture(chosen, told, choices) ??
    besideChart(chosen, told, choices) ??
    underEquations(chosen, told, choices) ??
    chosen
  const {charts, tables, codes, equations, pictures, beside, others} = parted(
    beat.asides.filter((one) => !sets.some(({asides}) => asides.includes(one))),
    choice?.template.name,
    choices
  )
  const title = beat.heading?.text ?? beat.label
  const place = beat.heading?.position ?? beat.readings[0]?.sentence.position
  const common = {title, titleFrom: [], section, ...(place ? {position: place} : {})}
  const drawn = [
    ...sets.flatMap((one) => columnSlides(one, common)),
    ...tables.flatMap((one) => tableSlides(one, common)),
    ...charts.map((one) => chartSlide(one, common, beat.heading !== undefined)),
    ...codes.map((one) => codeSlide(one, common)),
    ...equationSlides(equations, common),
    ...pictureSlides(pictures, common, beat.heading !== undefined)
  ].sort((a, b) => offsetOf(a) - offsetOf(b))
  const inColumns = new Set(sets.flatMap(({readings}) => readings))
  const notes = notesOf(
    beat.readings.filter((one) => !inColumns.has(one)),
    others
  )
  const few = drawn.length > 0 ? select(told, 3) : []
  const message = few.length <= 2 ? few.find((one) => one.text.length <= 110) : undefined
  // A sentence or two beside a table, code, formulas or columns introduce them, as a sentence does pictures; not one that is too
  // long to stand over them, or with figures that would stand nowhere.
  const introduces =
    tables.length + codes.length + equations.length + sets.length > 0
      ? few.every((one) => one === message || (message !== undefined && !/\d/.test(one.text)))
      : isIntroduction(few, message, choice, told)
  // What the slide itself shows beside its words would stand nowhere else, and a list of the author's stays one.
  const keepsOwn =
    choice !== chosen || (few.length > 1 && told.readings.every(({paragraph}) => paragraph.kind === 'item'))
  if (choice && (drawn.length === 0 || keepsOwn || !introduces)) {
    const {template, why} = choice
    const {rest, ...head} = headOf(told, template, {clauses: lexicon.clauses, taken})
    const slots = template.fill(rest, lexicon.words)
    const tone = toneOf(template.name)
    const own: Slide = {
      ...common,
      template: template.name,
      tone,
      ...head,
      slots,
      notes,
      ...showing(beside),
      why
    }
    // Under a heading what its author puts before all words stands before them.
    const start = beat.heading && told.readings[0]?.sentence.position.start.offset
    const first = start === undefined ? [] : drawn.filter((one) => offsetOf(one) < start)
    return [...first, own, ...drawn.slice(first.length)]
  }
  const [first, ...more] = drawn
  if (first) return [{...first, ...(message ? {message} : {}), notes: [...notes, ...first.notes]}, ...more]
  if (!beat.heading || isIdle(beat)) return []
  const why = '`section`: nothing under this heading is drawn; it stands in the notes'
  return [{...common, template: 'section', tone: 'section', slots: {number: [], contents: []}, notes, why}]
}

/** Whether nothing that stands under a heading tells anything: who contributed, where to read more. */
function isIdle({readings, template, options}: Beat): boolean {
  const isAsked = template !== undefined || options !== undefined
  return !isAsked && readings.length > 0 && readings.every(({weight}) => weight === 0)
}

/** Whether all that a plain template would say of a beat is one sentence that stands over its pictures as well. */
function isIntroduction(
  few: readonly Point[],
  message: Point | undefined,
  choice: Choice | undefined,
  {template}: Beat
): boolean {
  const isFree = choice !== undefined && template !== choice.template.name && isList(choice.template.name)
  return isFree && few.length === 1 && message !== undefined
}

/** What is drawn by itself, and what stands in the notes of the beat's own slide. */
function parted(asides: readonly Aside[], shown: string | undefined, {byName}: Choices) {
  const isDrawn = (one: Aside) => byName.has('chart') && isChart(one)
  const isTable = (one: Aside) =>
    one.kind === 'table' && !one.skip && (one.rows?.length ?? 0) > 1 && !isDrawn(one)
  const isCode = (one: Aside) => one.code !== undefined && !one.skip
  const isEquation = (one: Aside) => byName.has('equation') && one.equation !== undefined && !one.skip
  const isPicture = (one: Aside) => byName.has('picture') && one.picture !== undefined && !one.skip
  // The slide of the beat itself shows its pictures or formulas, as many as it holds, or the first of its charts.
  const held = new Map([
    ['chart', asides.filter(isDrawn).slice(0, 1)],
    ['picture', asides.filter(isPicture).slice(0, mostPictures)],
    ['equation', asides.filter(isEquation).slice(0, mostEquations)]
  ])
  const beside = held.get(shown ?? '') ?? []
  const left = asides.filter((one) => !beside.includes(one))
  return {
    charts: left.filter(isDrawn),
    tables: left.filter(isTable),
    codes: left.filter(isCode),
    equations: left.filter(isEquation),
    pictures: left.filter(isPicture),
    beside,
    others: asides.filter(
      (one) =>
        beside.includes(one) || ![isDrawn, isTable, isCode, isEquation, isPicture].some((kind) => kind(one))
    )
  }
}

function offsetOf({position}: Slide): number {
  return position?.start.offset ?? 0
}
