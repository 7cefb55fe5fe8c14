import type {Statement} from '../brief/statement-types.ts'
import type {Template} from '../templates/types.ts'
import {markedLike} from './mark-slides.ts'
import {citedBy} from './sources.ts'
import type {Deck, Slide} from './types.ts'

/** How much a deck may be. */
export interface Room {
  /** Slides in all, the cover among them. */
  readonly slides?: number
  /** Slides that one talks about: neither cover nor dividers. */
  readonly content?: number
  /** Whether long lists are shortened although no slide has to go. */
  readonly isTight?: true
}

const looked: ReadonlySet<string> = new Set(['title', 'contents', 'section', 'sources'])

/** Slides that one talks about: not those that one looks at for a moment, or passes over. */
export function isContent({template, options}: Slide): boolean {
  return !options?.hide && !looked.has(template)
}

/**
 * A deck of no more slides than there is room for: the weightiest, in their order.
 *
 * The cover stays and so does the bottom line, and slides that are hidden take no room. Dividers go before any content, and with all that stood under them. A slide stays or goes whole, a claim with its
 * denial; what it says goes to the notes of the slide nearest to it. A long list of the author's keeps its weightiest
 * items. A deck that has room is returned as it is.
 */
export function chooseSlides(deck: Deck, room: Room, templates: readonly Template[]): Deck {
  const {slides} = deck
  const content = slides.filter(isContent)
  const seen = slides.filter(({options}) => !options?.hide)
  const all = room.slides ?? seen.length
  const most = Math.max(0, Math.min(all - 1, room.content ?? content.length))
  if (!room.isTight && seen.length <= all && content.length <= most) return deck
  const vital = new Set(templates.filter((one) => one.isVital).map(({name}) => name))
  const worth = (slide: Slide) => worthOf(slide, deck, vital.has(slide.template))
  const kept = new Set(
    [...content].sort((a, b) => worth(b) - worth(a) || content.indexOf(a) - content.indexOf(b)).slice(0, most)
  )
  const stillHas = (slide: Slide) => kept.has(slide) || slide.options?.hide === true
  const dividers = seen.length <= all ? slides.filter((_, at) => isNeeded(slides, at, stillHas)) : []
  const stays = (slide: Slide): boolean =>
    slide.template === 'title' || slide.options?.hide === true || kept.has(slide) || dividers.includes(slide)
  return {
    ...deck,
    slides: withNotes(slides, stays, deck.marking).map((slide) =>
      isContent(slide) ? shortened(slide, deck) : slide
    ),
    left: slides.filter((slide) => !stays(slide))
  }
}

/** Whether a slide is a divider that still parts something, or that nothing stood under, as under “Questions?”. */
function isNeeded(slides: readonly Slide[], at: number, stillHas: (slide: Slide) => boolean): boolean {
  const {template, depth = 1} = slides[at] ?? {}
  if (template !== 'section') return false
  const next = slides.findIndex(
    (one, index) => index > at && one.template === 'section' && (one.depth ?? 1) <= depth
  )
  const under = slides.slice(at + 1, next < 0 ? undefined : next).filter(isContent)
  return under.length === 0 || under.some(stillHas)
}

/** What came before is what a room can do without first. */
const contextWorth = 0.6

function worthOf(slide: Slide, {slides, weights}: Deck, isVital: boolean): number {
  if (slide.template === 'bottom-line') return Number.POSITIVE_INFINITY
  const cited = citedBy(slide).map(({id}) => weights?.get(id) ?? 0)
  const noted = slide.notes.flatMap(({id}) => id ?? [])
  const drawn = isDrawn(slide) ? middling : 0
  const said = Math.max(...cited, 0) + sum(cited) / Math.max(2, cited.length) + drawn
  // The bottom line repeats others, and not they it.
  const besides = slides.filter((one) => one !== slide && one.template !== 'bottom-line')
  const others = new Set(besides.flatMap(({notes}) => notes.map(({id}) => id)))
  const repeats = noted.length > 0 && noted.every((id) => others.has(id))
  if (repeats) return said / 2
  // However few words it takes: "We recommend the quarry".
  if (isVital) return (said + middling) * 2
  return slide.tone === 'context' ? said * contextWorth : said
}

/** Whether a slide shows more than words: a table, or a picture, a chart, a formula or code, wherever it stands. */
function isDrawn({template, slots}: Slide): boolean {
  const isDrawing = (one: Statement) =>
    one.type === 'label' && (one.picture ?? one.chart ?? one.equation ?? one.code)
  return template === 'table' || Object.values(slots).some((list) => list.some(isDrawing))
}

/** As much as a sentence of middling weight: what a drawing counts for, and a vital slide has besides its words. */
const middling = 0.4

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/**
 * The slides that stay; the notes of each that goes at the end of those of the nearest one, each sentence once, under its
 * title where that is no sentence.
 */
function withNotes(
  slides: readonly Slide[],
  stays: (slide: Slide) => boolean,
  marking: string | undefined
): Slide[] {
  const at = slides.flatMap((slide, index) => (stays(slide) ? [index] : []))
  const heirs = new Map<number, Slide[]>()
  slides.forEach((slide, index) => {
    if (stays(slide)) return
    const distance = (one: number) => Math.abs(one - index) + (one === 0 ? slides.length : 0)
    const [heir = 0] = [...at].sort((a, b) => distance(a) - distance(b))
    heirs.set(heir, [...(heirs.get(heir) ?? []), slide])
  })
  return at.flatMap((index) => {
    const slide = slides[index]
    if (!slide) return []
    const seen = new Set(slide.notes.map(({id}) => id))
    const more = (heirs.get(index) ?? []).flatMap(({title, titleFrom, notes}) => [
      ...(titleFrom.length === 0 ? [{text: title}] : []),
      ...notes.filter(({id}) => id === undefined || (!seen.has(id) && seen.add(id)))
    ])
    return [markedLike({...slide, notes: [...slide.notes, ...more]}, heirs.get(index) ?? [], marking)]
  })
}

/** So many items of a list are taken in at a glance. */
const mostItems = 5

/** A slide with the weightiest of an author's many items, in their order, and what introduces them. */
function shortened(slide: Slide, {weights}: Deck): Slide {
  const weightOf = (one: Statement) =>
    one.type === 'point' ? Math.max(...one.from.map(({id}) => weights?.get(id) ?? 0)) - (one.depth ?? 0) : 0
  const slots = Object.entries(slide.slots).map(([name, list]) => {
    const items = list.filter((one) => one.type === 'point' && one.kind === 'author')
    if (items.length <= mostItems || !isOneList(list)) return [name, list] as const
    const chosen = new Set([...items].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostItems))
    return [name, list.filter((one) => chosen.has(one) || !items.includes(one))] as const
  })
  return {...slide, slots: Object.fromEntries(slots)}
}

/** Whether the items of a slot stand in a row, with nothing but their introduction before them. */
function isOneList(list: readonly Statement[]): boolean {
  const isItem = (one: Statement) => one.type === 'point' && one.kind === 'author'
  return list.slice(list.findIndex(isItem)).every(isItem)
}
