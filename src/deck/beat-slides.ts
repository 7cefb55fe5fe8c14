import type {VFile} from 'vfile'
import type {Aside} from '../article/types.ts'
import type {Beat, Label} from '../brief/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {select} from '../templates/select.ts'
import {toneOf} from '../templates/tone-of.ts'
import {type Choices, choose} from './choose.ts'
import {headOf} from './head.ts'
import {notesOf} from './notes.ts'
import {shown} from './shown.ts'
import type {Slide} from './types.ts'

/** What making the slides of a beat needs. */
export interface Making {
  readonly choices: Choices
  readonly lexicon: Lexicon
  /** Ids of the sentences that the title of the deck is taken from. */
  readonly taken: ReadonlySet<string>
}

/** A slide with the notes of a beat that has nothing to show under no heading of its own. */
export function annotated(slide: Slide | undefined, {readings, asides}: Beat): Slide[] {
  return slide ? [{...slide, notes: [...slide.notes, ...notesOf(readings, asides)]}] : []
}

/** The slide of a beat, then one for each table of the author's; none where there is nothing to show and no heading. */
export function beatSlides(
  beat: Beat,
  section: string,
  {choices, lexicon, taken}: Making,
  file: VFile
): Slide[] {
  const told = shown(beat) ?? beat
  const choice = choose(told, choices, file)
  const [tables, asides] = parted(beat.asides)
  const title = beat.heading?.text ?? beat.label
  const place = beat.heading?.position ?? beat.readings[0]?.sentence.position
  const common = {title, titleFrom: [], section, ...(place ? {position: place} : {})}
  const drawn = tables.map((one) => tableSlide(one, common))
  const notes = notesOf(beat.readings, asides)
  const few = drawn.length > 0 ? select(told, 3) : []
  if (choice && (drawn.length === 0 || few.length > 2)) {
    const {template, why} = choice
    const {rest, ...head} = headOf(told, template, {clauses: lexicon.clauses, taken})
    const slots = template.fill(rest, lexicon.words)
    return [
      {...common, template: template.name, tone: toneOf(template.name), ...head, slots, notes, why},
      ...drawn
    ]
  }
  // A sentence or two beside a table introduce it.
  const message = few.find((one) => one.text.length <= 110)
  const [first, ...others] = drawn
  if (first) return [{...first, ...(message ? {message} : {}), notes: [...notes, ...first.notes]}, ...others]
  if (!beat.heading) return []
  const why = '`section`: nothing under this heading is drawn; it stands in the notes'
  return [{...common, template: 'section', tone: 'section', slots: {number: [], contents: []}, notes, why}]
}

function parted(asides: readonly Aside[]): [Aside[], Aside[]] {
  const isTable = (one: Aside) => one.kind === 'table' && !one.skip && (one.rows?.length ?? 0) > 1
  return [asides.filter(isTable), asides.filter((one) => !isTable(one))]
}

function tableSlide(aside: Aside, common: Pick<Slide, 'title' | 'titleFrom' | 'section'>): Slide {
  const [header, ...rows] = (aside.rows ?? []).map(
    (cells): Label => ({type: 'label', kind: 'author', text: cells.join('\t')})
  )
  return {
    ...common,
    template: 'table',
    tone: 'points',
    slots: {header: header ? [header] : [], rows},
    notes: notesOf([], [aside]),
    why: '`table`: a table of the author’s',
    position: aside.position
  }
}
