import type {VFile} from 'vfile'
import type {Aside} from '../article/types.ts'
import {asideOf} from '../brief/parts.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {select} from '../templates/select.ts'
import {toneOf} from '../templates/tone-of.ts'
import {isAsked} from './authored.ts'
import {besideChart} from './chart-slides.ts'
import {type Choice, choose, type TemplateBook} from './choose.ts'
import {aroundCode} from './code-slide.ts'
import {columnSets} from './column-slides.ts'
import {drawnSlides, offsetOf} from './drawn-slides.ts'
import {asEntries} from './entry-slides.ts'
import {underEquations} from './equation-slides.ts'
import {headOf} from './head.ts'
import {lettersOver} from './letters.ts'
import {asLog} from './log-slide.ts'
import {notesOf} from './notes.ts'
import {partAsides} from './part-asides.ts'
import {besidePicture} from './picture-slides.ts'
import {shown} from './shown.ts'
import {showing} from './sources.ts'
import type {Common, Note, Slide} from './types.ts'

/** What making the slides of a beat needs. */
export interface Making {
  readonly book: TemplateBook
  readonly lexicon: Lexicon
  /** Ids of the sentences that the title of the deck is taken from. */
  readonly taken: ReadonlySet<string>
  /** Whether a slide before names somebody. */
  isNamed(name: string): boolean
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
export function beatSlides(beat: Beat, section: string, making: Making, file: VFile): Slide[] {
  const {book, lexicon} = making
  const seen = withoutNotices(shown(beat) ?? beat)
  if (beat.heading && beat.readings.length > 0 && beat.readings.every(({notice}) => notice)) return []
  const {sets, rest: told} = columnSets(seen)
  const chosen = choose(told, book, lexicon.words, file)
  const choice =
    besidePicture(chosen, told, book) ??
    besideChart(chosen, told, book) ??
    asEntries(chosen, told, book) ??
    asLog(chosen, told, book) ??
    underEquations(chosen, told, book) ??
    aroundCode(chosen, told, book) ??
    chosen
  const asides = beat.asides.filter((one) => !sets.some((set) => set.asides.includes(one)))
  const parts = partAsides(asides, choice?.template.name, book)
  const {tables, codes, equations, beside, others} = parts
  const common = commonOf(beat, section)
  const drawn = drawnSlides(parts, sets, common, beat.heading !== undefined)
  const inColumns = new Set(sets.flatMap(({readings}) => readings))
  const notes = notesOf(
    beat.readings.filter((one) => !inColumns.has(one)),
    others
  )
  const few = drawn.length > 0 ? select(told, 3) : []
  const message = few.length <= 2 ? few.find((one) => one.text.length <= lettersOver.message) : undefined
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
    const own = {...common, ...filledSlide(choice, told, making), notes, ...showing(beside)}
    // Under a heading what its author puts before all words stands before them.
    const start = beat.heading && told.readings[0]?.sentence.position.start.offset
    const first = start === undefined ? [] : drawn.filter((one) => offsetOf(one) < start)
    return [...first, own, ...drawn.slice(first.length)]
  }
  const [first, ...more] = drawn
  if (first) return [{...first, ...(message && {message}), notes: [...notes, ...first.notes]}, ...more]
  return beat.heading && !isIdle(beat) ? [emptySection(common, notes)] : []
}

/** What a release says of whoever issues it is no item of a list either. */
function withoutNotices(beat: Beat): Beat {
  const readings = beat.readings.filter(({notice}) => !notice)
  return readings.length === beat.readings.length ? beat : {...beat, readings}
}

function commonOf({heading, label, readings}: Beat, section: string): Common {
  const position = heading?.position ?? readings[0]?.sentence.position
  return {title: heading?.text ?? label, titleFrom: [], section, ...(position && {position})}
}

/** What a template makes of a beat: what stands over it, and its slots. */
function filledSlide({template, why}: Choice, told: Beat, {lexicon, taken, isNamed}: Making) {
  const {rest, ...head} = headOf(told, template, {
    clauses: lexicon.clauses,
    words: lexicon.words,
    taken,
    isNamed
  })
  const slots = template.fill(rest, lexicon.words)
  return {template: template.name, tone: toneOf(template), ...head, slots, why}
}

/** A slide with nothing but the heading of its beat. */
function emptySection(common: Common, notes: readonly Note[]): Slide {
  const why = '`section`: nothing under this heading is drawn; it stands in the notes'
  return {...common, template: 'section', tone: 'section', slots: {number: [], contents: []}, notes, why}
}

/** Whether nothing that stands under a heading tells anything: who contributed, where to read more, faces in a table without rows. */
function isIdle(beat: Beat): boolean {
  const {readings, asides} = beat
  if (isAsked(beat) || readings.some(({weight}) => weight > 0)) return false
  return readings.length > 0 || (asides.length > 0 && asides.every(isNeverDrawn))
}

/** HTML, and a table that has a header alone. */
function isNeverDrawn({kind, rows = []}: Aside): boolean {
  return kind === 'html' || (kind === 'table' && rows.length < 2)
}

/** Whether all that a plain template would say of a beat is one sentence that stands over its pictures as well. */
function isIntroduction(
  few: readonly Point[],
  message: Point | undefined,
  choice: Choice | undefined,
  {template}: Beat
): boolean {
  const isFree = choice !== undefined && template !== choice.template.name && choice.template.isList === true
  return isFree && few.length === 1 && message !== undefined
}
