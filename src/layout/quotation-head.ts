import type {Slide} from '../deck/types.ts'
import {lineOf} from '../frame/line-of.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Stage} from '../frame/stage.ts'
import type {Rect, TextBox} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {titleText} from './content-head.ts'
import {lineCount} from './head-places.ts'
import {areaUnder, type Page} from './page.ts'

/** A quotation is the slide: over it stands a small title, in the font of every title. */
export interface QuotationHead {
  readonly title: TextBox
  readonly lines: number
}

/** The title over a quotation, on as many lines as it takes. */
export function quotationHead(slide: Slide, page: Page, stage: Stage, words: Words): QuotationHead {
  const {theme} = stage
  const size = quotationTitleSize(theme)
  const copies = [
    {spans: [{text: titleText(slide, words)}], style: 'title', ink: stage.ink('muted')} as const
  ]
  const {w} = quotationTitle(1, page, theme)
  const lines = lineCount(stage.height(copies, w, size, 'title'), theme.type.title, size)
  const rect = quotationTitle(lines, page, theme)
  const look = {size, lead: 'title', placeholder: placeholders.title} as const
  return {title: stage.box('Title', rect, copies, look), lines}
}

/** Where the title over a quotation stands, by its lines; the same on its layout. */
export function quotationTitle(lines: number, {label, live}: Page, theme: Theme): Rect {
  const high = Math.ceil(lines * lineOf(theme.type.title, quotationTitleSize(theme)))
  return {...label, x: live.x, w: label.x + label.w - live.x, h: high + 4}
}

/** As small as the smallest message, and smaller than any other title. */
export function quotationTitleSize({type}: Theme): Pt {
  return Math.min(type.message.min, type.title.min)
}

/** Where a quotation stands, under its title. */
export function quotationArea(titleLines: number, page: Page, theme: Theme): Rect {
  const {y, h} = quotationTitle(titleLines, page, theme)
  return areaUnder(y + h, page)
}
