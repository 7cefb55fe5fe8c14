import {titleOf, underTitle} from '../brand/choose-layout.ts'
import {quietInkAt} from '../brand/quiet-ink.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {inset} from '../frame/rect.ts'
import {createStage, isOverfull, type Stage, sizeOrLeast} from '../frame/stage.ts'
import type {Box, Rect, TextBox} from '../frame/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {setHeading} from './brand-head.ts'
import {metricsIn} from './brand-text.ts'

interface Setting {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly size: Brand['size']
  /** The part of an area that handling marks leave. */
  readonly clear: (area: Rect) => Rect
}

/**
 * A cover or a divider on a brand's layout: the title in its placeholder, all other text in the one under it.
 *
 * Ornaments of ours stay away, and so does what stands above the title: that is the brand's to adorn.
 *
 * @param drawn
 *   What the template drew.
 */
export function brandCover(
  slide: Slide,
  drawn: readonly Box[],
  layout: BrandLayout,
  setting: Setting
): Box[] {
  const texts = drawn.filter((box): box is TextBox => box.type === 'text')
  const own = texts.find(({placeholder}) => placeholder?.type === 'title')
  const others = texts.filter((box) => box !== own && (!own || box.rect.y >= own.rect.y))
  const title = titleBox(slide.title, layout, setting)
  const under = others.length > 0 ? underBox(others, title, layout, setting) : undefined
  return [title, ...(under ? [under] : [])]
}

function titleBox(text: string, layout: BrandLayout, {theme, metrics, size}: Setting): TextBox {
  const place = titleOf(layout)
  const stage = createStage(theme, metricsIn(place?.levels[0], metrics), {x: 0, y: 0, ...size})
  const copies = [copy(text, 'cover-title', stage.ink('cover-ink'))]
  if (place) return setHeading('Title', copies, 'cover-title', place, stage)
  const {margin} = theme.page
  const rect = {x: margin, y: size.h * 0.3, w: size.w - 2 * margin, h: size.h * 0.3}
  return free('Title', copies, rect, stage, {placeholder: placeholders.title})
}

function underBox(
  others: readonly TextBox[],
  {rect: title, insets}: TextBox,
  layout: BrandLayout,
  setting: Setting
): TextBox {
  const {theme, metrics, size, clear} = setting
  const place = underTitle(layout)
  const stage = createStage(theme, metricsIn(place?.levels[0], metrics), {x: 0, y: 0, ...size})
  const copies = others
    .flatMap(({paragraphs}) => paragraphs)
    .map((one, index) =>
      copy(one.runs.map(({text}) => text).join(''), 'cover-subtitle', stage.ink('cover-muted'), {
        spaceBefore: index > 0 ? 6 : 0
      })
    )
  const bottom = title.y + title.h
  if (!place) {
    const {margin, gutter} = theme.page
    const y = bottom + gutter / 2
    // Its text begins where that of the title does.
    const within = (rect: Rect) => inset(clear(rect), [0, insets[1], 0, insets[3]])
    const under = within({...title, y, h: Math.max(0, size.h - margin - y)})
    const over = within({...title, y: margin, h: Math.max(0, title.y - gutter / 2 - margin)})
    const isOver = over.h > under.h && !hasRoom(copies, under, stage)
    const rect = isOver ? over : under
    const ink = quietInkAt(layout, rect)
    const inked = copies.map((one) => ({...one, ink}))
    return free('Subtitle', inked, rect, stage, isOver ? {anchor: 'bottom'} : {})
  }
  const isUnder = place.rect.y > title.y && place.rect.y < bottom && place.rect.x < title.x + title.w
  const y = isUnder ? bottom : place.rect.y
  const moved = {...place, rect: {...place.rect, y}}
  return setHeading('Subtitle', copies, 'cover-subtitle', moved, stage)
}

/** Whether text fits at some size of a subtitle. */
function hasRoom(copies: readonly Copy[], {w, h}: Rect, stage: Stage): boolean {
  return !isOverfull(stage.fit([{copies, w, h}], 'cover-subtitle'))
}

/** Text where the brand has no place for it. */
function free(
  name: string,
  copies: readonly Copy[],
  rect: Rect,
  stage: Stage,
  look: Pick<TextBox, 'placeholder'> & Partial<Pick<TextBox, 'anchor'>> = {}
): TextBox {
  const lead = name === 'Title' ? 'cover-title' : 'cover-subtitle'
  const size = sizeOrLeast(stage.fit([{copies, w: rect.w, h: rect.h}], lead), lead, stage)
  return stage.box(name, rect, copies, {size, lead, ...look})
}
