import {plainly, split} from '../deck/split.ts'
import type {Slide} from '../deck/types.ts'
import type {Sizes} from '../frame/measuring.ts'
import {createStage, type Overfull, type PairOfPlaces} from '../frame/stage.ts'
import type {Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {points} from '../templates/points.ts'
import type {Template} from '../templates/types.ts'
import type {StyleName} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {footnoteLine} from './footnote-line.ts'
import type {Sheets} from './sheet.ts'
import type {Frame} from './types.ts'

/** What slides are arranged with. */
export interface Arranging {
  readonly sheets: Sheets
  readonly words: Words
  readonly templates: ReadonlyMap<string, Template>
}

/** A slide with its boxes, before the chrome. */
export interface Arranged extends Pick<Frame, 'boxes' | 'master'> {
  readonly slide: Slide
}

/** Slides that came of one, and whether all its text found room. */
export interface Fitted {
  readonly slides: readonly Arranged[]
  readonly cut: boolean
}

/**
 * A slide arranged; on several slides where it is too full at the least sizes.
 *
 * A template that has no room even so gives way to a plain list. Never cut and never under the least size: what fits on
 * no slide by itself stays in the notes, with `cut` set.
 */
export function arrange(slide: Slide, arranging: Arranging): Fitted {
  let parts = 1
  for (let round = 0; round < mostRounds; round++) {
    const slides = parts === 1 ? [slide] : split(slide, templateOf(slide, arranging), parts)
    const tried = slides.map((one) => place(one, arranging))
    const worst = Math.max(...tried.map((one) => ('overfull' in one ? one.overfull : 0)))
    if (worst === 0) return {slides: alike(tried, arranging), cut: false}
    if (slides.length < parts) {
      if (slide.template !== points.name) return arrange(plainly(slide, points.name), arranging)
      return giveUp(tried, slides, arranging)
    }
    // What is in the way may not be the list that is divided, so a first try is modest; only long lists go straight far.
    parts = parts > 1 || worst < far ? parts + stepFrom(parts, worst) : Math.ceil(worst * 0.8)
  }
  return giveUp([place(slide, arranging)], [slide], arranging)
}

const mostRounds = 14

/** Parts of one slide with text of like sizes: the largest is no more than so many times the smallest. */
function alike(parts: readonly Placed[], arranging: Arranging): Arranged[] {
  const most = new Map<StyleName, Pt>()
  for (const {sizes} of parts)
    for (const [lead, size] of sizes) {
      const styles = lists.includes(lead) ? lists : [lead]
      for (const one of styles)
        most.set(one, Math.min(size * unlike, most.get(one) ?? Number.POSITIVE_INFINITY))
    }
  return parts.flatMap((part) => {
    const isLarger = [...part.sizes].some(([lead, size]) => size > (most.get(lead) ?? size))
    const again = parts.length > 1 && isLarger ? place(part.slide, arranging, most) : part
    const kept = 'overfull' in again ? part : again
    return 'overfull' in kept ? [] : [kept]
  })
}

/** One part may have few statements, set as such, and the next a list. */
const lists: readonly StyleName[] = ['statement', 'body']

/** A part with little text would be half empty at the size of one that is full of small print. */
const unlike = 1.2

/** From so many times too tall on, one slide more is no use. */
const far = 5

/** One slide more at a time; of a list on very many, one more takes next to nothing from each. */
function stepFrom(parts: number, worst: number): number {
  return parts < many ? 1 : Math.ceil(parts * Math.max(0.05, (worst - 1) * 0.8))
}

const many = 10

/** What fits stays; a slide that cannot is shown without its statements, which stand in the notes. */
function giveUp(tried: readonly Placed[], slides: readonly Slide[], arranging: Arranging): Fitted {
  const kept = tried.map((one, index): Arranged => {
    const slide = slides[index]
    if (!('overfull' in one) || !slide) return one as Arranged
    const sheet = arranging.sheets.sheetFor(slide, templateOf(slide, arranging))
    // Nor does the slide say them any more: `explain` must not count what nobody sees.
    return {slide: {...slide, slots: {}}, ...sheet.finish([])}
  })
  return {slides: kept, cut: true}
}

type Placed = (Arranged | (Overfull & {readonly slide: Slide})) & {
  /** The smallest that were found. */
  readonly sizes: Sizes
}

/** @param most Text gets no larger. */
function place(slide: Slide, arranging: Arranging, most?: Sizes): Placed {
  const sizes = new Map<StyleName, Pt>()
  const onFound = (size: Pt, lead: StyleName) => sizes.set(lead, Math.min(size, sizes.get(lead) ?? size))
  const template = templateOf(slide, arranging)
  const {theme, metrics, area, pair, hasPlaces = false, finish} = arranging.sheets.sheetFor(slide, template)
  const notes = footnoteLine(slide, area, createStage(theme, metrics, area))
  const room = notes?.above ?? area
  const isBare = hasPlaces || slide.part !== undefined
  const staging = {pair: pair && within(pair, room), isBare, onFound, ...(most && {most})}
  const stage = createStage(theme, metrics, room, staging)
  const arranged = template.arrange(slide, stage, arranging.words)
  return 'overfull' in arranged
    ? {slide, sizes, ...arranged}
    : {slide, sizes, ...finish([...arranged.boxes, ...(notes ? [notes.box] : [])])}
}

/** Two places, as far as there is room from top to bottom. */
function within({text, other}: PairOfPlaces, {y, h}: Rect): PairOfPlaces {
  const cut = (one: Rect): Rect => {
    const top = Math.max(one.y, y)
    return {...one, y: top, h: Math.max(0, Math.min(one.y + one.h, y + h) - top)}
  }
  return {text: cut(text), other: cut(other)}
}

/** The template of a slide: a plain list where it has a name that nobody knows. */
export function templateOf(slide: Slide, {templates}: Pick<Arranging, 'templates'>): Template {
  return templates.get(slide.template) ?? points
}
