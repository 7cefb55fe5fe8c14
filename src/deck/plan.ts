import type {VFile} from 'vfile'
import type {Aside} from '../article/types.ts'
import type {Beat, Brief, Label} from '../brief/types.ts'
import type {Lexicon, Words} from '../lexicons/types.ts'
import {info} from '../messages.ts'
import {points} from '../templates/points.ts'
import {mostWords, select} from '../templates/select.ts'
import {toneOf} from '../templates/tone-of.ts'
import type {Template} from '../templates/types.ts'
import {type Choices, choose} from './choose.ts'
import {headOf} from './head.ts'
import {noteOf, notesOf} from './notes.ts'
import type {Deck, Slide} from './types.ts'

export interface DeckSettings {
  /** In the order in which they are tried; one named `points` takes what no other does. */
  readonly templates: readonly Template[]
  readonly lexicon: Lexicon
}

/** Decide which slide says what: a template for each beat, its statements in slots, every sentence in the notes. */
export function planDeck(brief: Brief, {templates, lexicon}: DeckSettings, file: VFile): Deck {
  const byName = new Map(templates.map((one) => [one.name, one]))
  const choices = {byName, plain: byName.get('points') ?? points}
  const {words} = lexicon
  const said = new Set(brief.summary.flatMap((one) => one.from.map(({id}) => id)))
  const isTold = isToldBy(brief, said)
  const taken = new Set(brief.titleFrom?.map(({id}) => id))
  const beats = brief.beats.map((beat) => (beat.heading ? beat : quieter(beat, said)))
  const told = beats.filter(isTold)
  const slides = [cover(brief, words), ...summary(brief, told, words)]
  for (const [index, beat] of beats.entries()) {
    slides.push(...dividers(beat, index, brief))
    if (isTold(beat)) continue
    const made = beatSlides(beat, sectionOf(brief, index, words), {choices, lexicon, taken}, file)
    if (made.length === 0) slides.push(...annotated(slides.pop(), beat))
    slides.push(...made)
  }
  for (const {sentence} of brief.readings) {
    const count = sentence.text.split(' ').length
    if (count > mostWords) info(file, 'sentence-too-long', sentence.position, {id: sentence.id, words: count})
  }
  return {title: brief.title, lang: brief.lang, slides}
}

function cover(brief: Brief, words: Words): Slide {
  const byline = [brief.author.join(', '), brief.date ? longDate(brief.date, brief.lang) : ''].filter(
    (one) => one !== ''
  )
  const [first] = brief.readings
  return {
    template: 'title',
    tone: 'cover',
    title: brief.title,
    titleFrom: brief.titleFrom ?? [],
    slots: {subtitle: labels(brief.subtitle), byline: labels(byline.join('  ·  '))},
    notes: (brief.titleFrom ?? []).map(noteOf),
    section: words.briefing,
    why: '`title`: opens the deck',
    ...(first ? {position: first.sentence.position} : {})
  }
}

function summary(brief: Brief, told: readonly Beat[], words: Words): Slide[] {
  if (brief.summary.length < 2) return []
  const sentences = [
    ...told.flatMap((beat) => beat.readings.map((one) => one.sentence)),
    ...brief.summary.flatMap((one) => one.from)
  ]
  const once = [...new Map(sentences.map((one) => [one.id, one])).values()]
  return [
    {
      template: 'bottom-line',
      tone: 'bottom-line',
      title: words.bottomLine,
      titleFrom: [],
      slots: {statements: brief.summary},
      notes: [...once.map(noteOf), ...told.flatMap((beat) => notesOf([], beat.asides))],
      section: words.briefing,
      why: '`bottom-line`: the three statements that tell the story'
    }
  ]
}

/** Whether the summary tells most of a text before the first heading; a slide of its own would say it again. */
function isToldBy(brief: Brief, said: ReadonlySet<string>): (beat: Beat) => boolean {
  const isHeaded = brief.beats.some((beat) => beat.heading)
  return ({heading, template, opens, readings, asides}) => {
    const again = readings.filter((one) => said.has(one.sentence.id)).length
    const isLead = isHeaded && !heading && !template && opens.length === 0 && asides.length === 0
    return isLead && brief.summary.length > 1 && again >= readings.length / 2
  }
}

/** A beat in which what the summary says already comes last. */
function quieter(beat: Beat, said: ReadonlySet<string>): Beat {
  const readings = beat.readings.map((one) =>
    said.has(one.sentence.id) ? {...one, weight: one.weight / 3} : one
  )
  return {...beat, readings}
}

/** A divider for each heading above the slide level that a beat opens with. */
function dividers(beat: Beat, index: number, brief: Brief): Slide[] {
  const before = brief.beats.slice(0, index).reduce((sum, one) => sum + one.opens.length, 0)
  return beat.opens.map((heading, nth) => ({
    template: 'section',
    tone: 'section',
    title: heading.text,
    titleFrom: [],
    slots: {number: labels(`${before + nth + 1}`), contents: labels(contentsOf(brief.beats, index))},
    notes: [],
    section: heading.text,
    why: '`section`: a heading above the slide level',
    position: heading.position
  }))
}

/** Headings of the slides that follow a divider, as many as are read at a glance. */
function contentsOf(beats: readonly Beat[], index: number): string | undefined {
  const next = beats.findIndex((one, at) => at > index && one.opens.length > 0)
  const titles = beats
    .slice(index, next < 0 ? undefined : next)
    .flatMap((one) => (one.heading ? [one.heading.text] : []))
  const text = titles.slice(0, 4).join('  ·  ')
  return titles.length > 1 && text.length <= 160 ? text : undefined
}

/** The name of the PowerPoint section a beat stands in: its divider, else its own heading or role while they are few. */
function sectionOf(brief: Brief, index: number, words: Words): string {
  const {beats} = brief
  for (let at = index; at >= 0 && index - at < mostInSection; at--) {
    const heading = beats[at]?.opens.at(-1)
    if (heading) return heading.text
  }
  const beat = beats[index]
  if (!beat || beats.length > mostSections) return words.contents
  return beat.heading?.text ?? beat.label
}

const mostSections = 20
const mostInSection = 400

interface Making {
  readonly choices: Choices
  readonly lexicon: Lexicon
  /** Ids of the sentences that the title of the deck is taken from. */
  readonly taken: ReadonlySet<string>
}

/** A slide with the notes of a beat that has nothing to show under no heading of its own. */
function annotated(slide: Slide | undefined, {readings, asides}: Beat): Slide[] {
  return slide ? [{...slide, notes: [...slide.notes, ...notesOf(readings, asides)]}] : []
}

/** The slide of a beat, then one for each table of the author's; none where there is nothing to show and no heading. */
function beatSlides(beat: Beat, section: string, {choices, lexicon, taken}: Making, file: VFile): Slide[] {
  const choice = choose(beat, choices, file)
  const [tables, asides] = parted(beat.asides)
  const title = beat.heading?.text ?? beat.label
  const place = beat.heading?.position ?? beat.readings[0]?.sentence.position
  const common = {title, titleFrom: [], section, ...(place ? {position: place} : {})}
  const drawn = tables.map((one) => tableSlide(one, common))
  const notes = notesOf(beat.readings, asides)
  const few = drawn.length > 0 ? select(beat, 3) : []
  if (choice && (drawn.length === 0 || few.length > 2)) {
    const {template, why} = choice
    const {rest, ...head} = headOf(beat, template, {clauses: lexicon.clauses, taken})
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
  const isTable = (one: Aside) => one.kind === 'table' && (one.rows?.length ?? 0) > 1
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

function labels(text: string | undefined): Label[] {
  return text ? [{type: 'label', kind: 'label', text}] : []
}

/** An ISO date in words, in the language of the deck; any other date as the author wrote it. */
function longDate(date: string, lang: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  // British order for plain English: the day first, as in most of the world.
  const locale = lang === 'en' ? 'en-GB' : lang
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(day)
}
