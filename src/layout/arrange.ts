import {plainly, split} from '../deck/split.ts'
import type {Slide} from '../deck/types.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {points} from '../templates/points.ts'
import type {Template} from '../templates/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {type Head, headOf, titleText} from './head.ts'
import {contentGap, type Page} from './page.ts'

export interface Arranging {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly page: Page
  readonly words: Words
  readonly templates: ReadonlyMap<string, Template>
}

/** A slide with its boxes, before the chrome. */
export interface Arranged {
  readonly slide: Slide
  readonly boxes: readonly Box[]
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
    if (worst === 0) return {slides: tried.flatMap((one) => ('overfull' in one ? [] : [one])), cut: false}
    if (slides.length < parts) {
      if (slide.template !== points.name) return arrange(plainly(slide, points.name), arranging)
      return giveUp(tried, slides, arranging)
    }
    // What is in the way may not be the list that is divided, so a first try is modest; only long lists go straight far.
    parts = parts > 1 || worst < far ? parts + 1 : Math.ceil(worst * 0.8)
  }
  return giveUp([place(slide, arranging)], [slide], arranging)
}

const mostRounds = 14

/** From so many times too tall on, one slide more is no use. */
const far = 5

/** What fits stays; a slide that cannot is shown without its statements, which stand in the notes. */
function giveUp(tried: readonly Placed[], slides: readonly Slide[], arranging: Arranging): Fitted {
  const kept = tried.map((one, index): Arranged => {
    const slide = slides[index]
    if (!('overfull' in one) || !slide) return one as Arranged
    const head = headFor(slide, templateOf(slide, arranging), arranging)
    // Nor does the slide say them any more: `explain` must not count what nobody sees.
    return {slide: {...slide, slots: {}}, boxes: head.boxes}
  })
  return {slides: kept, cut: true}
}

type Placed = Arranged | {readonly overfull: number}

function place(slide: Slide, arranging: Arranging): Placed {
  const template = templateOf(slide, arranging)
  const {boxes: head, bottom} = headFor(slide, template, arranging)
  const stage = createStage(arranging.theme, arranging.metrics, areaOf(template, bottom, arranging.page))
  const arranged = template.arrange(slide, stage, arranging.words)
  return 'overfull' in arranged ? arranged : {slide, boxes: [...head, ...arranged.boxes]}
}

function headFor(slide: Slide, template: Template, {theme, metrics, page, words}: Arranging): Head {
  const stage: Stage = createStage(theme, metrics, page.content)
  if (template.look === 'cover') return {boxes: [], bottom: 0}
  if (template.look === 'content') return headOf(slide, page, stage, words)
  // A quotation is the slide: its title is as small as a label.
  const rect = {...page.label, x: page.live.x, w: page.live.w, h: 24}
  const box = stage.box(
    'Title',
    rect,
    [{spans: [{text: titleText(slide, words)}], style: 'message', ink: stage.ink('muted')}],
    {size: theme.type.message.min, lead: 'message', placeholder: {type: 'title', index: 0}}
  )
  return {boxes: [box], bottom: rect.y + rect.h}
}

function areaOf(template: Template, bottom: number, page: Page): Rect {
  const {content, live, size} = page
  if (template.look === 'cover') return {x: live.x + 36, y: live.y, w: size.w - 2 * (live.x + 36), h: live.h}
  const top = bottom + contentGap
  return {...content, y: top, h: content.y + content.h - top}
}

function templateOf(slide: Slide, {templates}: Arranging): Template {
  return templates.get(slide.template) ?? points
}
