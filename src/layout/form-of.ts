import {placeholders} from '../frame/placeholders.ts'
import type {Box, Placeholding, Rect} from '../frame/types.ts'
import {quotePlace} from '../templates/blocks/quotation-places.ts'
import type {Template} from '../templates/types.ts'
import type {Theme} from '../themes/types.ts'
import {type Form, plainForm} from './form.ts'
import {lineCount} from './head-places.ts'

/** What a slide was drawn on. */
interface Drawing {
  readonly look: Template['look']
  /** The form of its head. */
  readonly head: Omit<Form, 'content'>
  /** What is under the head. */
  readonly area: Rect
  readonly theme: Theme
}

/** The form of a slide, by what a template drew on it. */
export function formOf(drawn: readonly Box[], {look, head, area, theme}: Drawing): Form {
  return {
    cover: () => coverForm(drawn, theme),
    content: () => ({...head, ...contentForm(drawn, area)}),
    quotation: () => ({...head, ...quotationForm(drawn, area, theme)})
  }[look]()
}

/** The form of a cover; a title that is set smaller than full has places of its own. */
function coverForm(drawn: readonly Box[], {type}: Theme): Form {
  const plain = plainForm('', 'cover')
  const title = drawn.find((box) => box.type === 'text' && box.placeholder?.type === 'title')
  const size = title?.type === 'text' ? title.paragraphs[0]?.runs[0]?.size : undefined
  const style = type['cover-title']
  if (!title || size !== style.size) return plain
  return {...plain, titleLines: lineCount(title.rect.h, style, size)}
}

/** The form of a quotation; one that is set smaller than full, or over footnotes, has a place of its own. */
function quotationForm(
  drawn: readonly Box[],
  area: Rect,
  theme: Theme
): Pick<Form, 'content' | 'room' | 'quoteLines'> {
  const quote = drawn.find(
    (box) => box.type === 'text' && box.placeholder?.index === placeholders.quotation.index
  )
  if (quote?.type !== 'text') return {content: 'shapes'}
  const size = quote.paragraphs[0]?.runs[0]?.size ?? 0
  const lines = lineCount(quote.rect.h, theme.type.quote, size)
  const isUsual = size === theme.type.quote.size && isSame(quote.rect, quotePlace(area, lines, theme))
  return isUsual
    ? {content: 'shapes', quoteLines: lines}
    : {content: 'shapes', room: quote.rect, quoteLines: 0}
}

function isSame(one: Rect, other: Rect): boolean {
  return Math.abs(one.y - other.y) < 0.5 && Math.abs(one.h - other.h) < 0.5
}

/** Which placeholders of a layout a template fills. */
function contentForm(drawn: readonly Box[], area: Rect): Pick<Form, 'content' | 'room' | 'beside'> {
  const filling = (type: Placeholding['type']) =>
    drawn.filter((box) => 'placeholder' in box && box.placeholder?.type === type)
  const [list, second] = filling('body')
  if (filling('table').length > 0) return {content: 'table'}
  const [chart] = filling('chart')
  const [picture] = filling('picture')
  if (picture) return {content: 'picture', ...(list && {room: list.rect}), beside: picture.rect}
  if (!list && chart) return {content: 'chart', ...(isWhole(chart.rect, area) ? {} : {beside: chart.rect})}
  if (!list) return {content: 'shapes'}
  if (chart) return {content: 'text-and-chart', room: list.rect, beside: chart.rect}
  if (second) return {content: 'columns'}
  return {content: 'list', ...(isWhole(list.rect, area) ? {} : {room: list.rect})}
}

function isWhole({w, h}: Rect, area: Rect): boolean {
  return w > area.w - 1 && h > area.h - 1
}
