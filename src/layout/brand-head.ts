import {titleOf} from '../brand/choose-layout.ts'
import type {BrandLayout, Place} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {createStage, isOverfull, type Stage, sizeOrLeast} from '../frame/stage.ts'
import type {Box, Rect, TextBox} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {asMessage} from '../templates/blocks/spans.ts'
import type {Metrics} from '../text/types.ts'
import type {StyleName, Theme} from '../themes/types.ts'
import {inPlace, metricsIn, textRect} from './brand-text.ts'
import {titleText} from './content-head.ts'

interface Setting {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly words: Words
}

/** The head of a content slide, and what it leaves of the body area. */
export interface BrandHead {
  readonly boxes: readonly Box[]
  readonly area: Rect
}

/** The title in the brand's placeholder; label and message, for which brands have none, at the top of the body area. */
export function brandHead(slide: Slide, layout: BrandLayout, room: Rect, setting: Setting): BrandHead {
  const title = titleBox(slide, layout, setting)
  const gap = setting.theme.page.gutter / 3
  // A title that needs more than its place pushes what stands under it.
  const under = isOver(title.rect, room) ? Math.max(room.y, title.rect.y + title.rect.h) : room.y
  const stage = createStage(setting.theme, setting.metrics, room)
  const lines = introduction(slide, {...room, y: under, h: room.y + room.h - under}, stage)
  const bottom = lines.at(-1)?.rect
  const y = bottom ? bottom.y + bottom.h + 2 * gap : under
  return {boxes: [title, ...lines], area: {...room, y, h: Math.max(0, room.y + room.h - y)}}
}

function isOver(title: Rect, room: Rect): boolean {
  return title.y < room.y + room.h / 2 && title.x < room.x + room.w && title.x + title.w > room.x
}

function titleBox(slide: Slide, layout: BrandLayout, {theme, metrics, words}: Setting): TextBox {
  const place = titleOf(layout)
  const stage = createStage(theme, metricsIn(place?.levels[0], metrics), {x: 0, y: 0, w: 0, h: 0})
  // All of it in the brand's colour of titles: no other is known to be quieter there, or to be read.
  const copies = [copy(titleText(slide, words), 'title', stage.ink('ink'))]
  return setHeading('Title', copies, 'title', place ?? firstLine(layout, theme), stage)
}

/**
 * A heading in its placeholder: as large as fits; longer than the placeholder only where it does not fit at the least size,
 * for an author's words are not cut.
 */
export function setHeading(
  name: 'Title' | 'Subtitle',
  copies: readonly Copy[],
  lead: StyleName,
  place: Place,
  stage: Stage
): TextBox {
  const text = textRect(place)
  const found = stage.fit([{copies, w: text.w, h: text.h}], lead)
  const size = sizeOrLeast(found, lead, stage)
  const placeholder = name === 'Title' ? placeholders.title : placeholders.subtitle
  const box = stage.box(name, text, copies, {size, lead, placeholder})
  if (!isOverfull(found)) return inPlace(box, place)
  const h = Math.ceil(stage.height(copies, text.w, size, lead))
  // Text that stands on the foot of its place grows upwards, as far as the slide goes.
  const y = place.anchor === 'bottom' ? Math.max(place.insets[0], text.y + text.h - h) : text.y
  return inPlace(box, place, {...text, y, h})
}

/** Where a title stands on a layout without a place for it. */
function firstLine({grounds}: BrandLayout, {page, type}: Theme): Place {
  const w = (grounds[0]?.rect.w ?? 0) - 2 * page.margin
  return {
    role: 'title',
    tie: {},
    rect: {x: page.margin, y: page.margin, w, h: page.margin * 1.5},
    insets: [0, 0, 0, 0],
    anchor: 'top',
    levels: [
      {
        size: type.title.size,
        family: '',
        bold: false,
        caps: false,
        tracking: 0,
        align: 'left',
        lineSpacing: 100,
        spaceBefore: 0,
        spaceAfter: 0,
        indent: 0,
        bullet: false,
        color: undefined
      }
    ]
  }
}

/** Label and message, one under the other. */
function introduction({label, message, tone}: Slide, room: Rect, stage: Stage): TextBox[] {
  const {type} = stage.theme
  const texts: (Copy & {readonly name: string})[] = [
    ...(label
      ? [{...copy(label.toUpperCase(), 'label', stage.ink(tone), {tracking: 2}), name: 'Label'}]
      : []),
    ...(message ? [{...asMessage(message, stage.ink('muted')), name: 'Message'}] : [])
  ]
  let y = room.y
  return texts.map(({name, ...one}) => {
    const found = stage.fit([{copies: [one], w: room.w, h: 2.6 * type[one.style].size}], one.style)
    const size = sizeOrLeast(found, one.style, stage)
    const h = Math.ceil(stage.height([one], room.w, size, one.style))
    const box = stage.box(name, {...room, y, h}, [one], {size, lead: one.style})
    y += h + 2
    return box
  })
}
