import {lineOf} from '../frame/line-of.ts'
import type {Rect} from '../frame/types.ts'
import type {TextStyle, Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import type {Form} from './form.ts'
import type {Page} from './page.ts'

/** Where the head of a content slide stands: the same on a layout and on its slides. */
export interface HeadPlaces {
  readonly label: Rect
  readonly title: Rect
  /** A title alone stands in the middle of the accent; what comes with it begins at the top. */
  readonly anchor: 'top' | 'middle'
  readonly message: Rect
  /** The accent beside all of it. */
  readonly bar: Rect
  readonly bottom: Pt
}

/** The most room there is for a title and a message. */
export const mostOf = {title: 70, message: 52} as const satisfies Record<string, Pt>

/** The places of a head of a form. Lines count, not their words: so that slides share a layout. */
export function headPlaces(form: Omit<Form, 'content'>, page: Page, {type}: Theme): HeadPlaces {
  const {bar, label} = page
  const isAlone = !form.hasLabel && form.messageLines === 0
  const lines = linesHigh(form.titleLines, type.title, mostOf.title)
  const title = {
    ...page.title,
    y: form.hasLabel ? page.title.y : bar.y,
    h: isAlone ? Math.max(bar.h, lines) : lines
  }
  const message = {
    ...page.message,
    y: title.y + title.h + 3,
    h: linesHigh(form.messageLines, type.message, mostOf.message)
  }
  const last = form.messageLines > 0 ? message : title
  const bottom = Math.max(bar.y + bar.h, last.y + last.h)
  return {
    label,
    title,
    anchor: isAlone ? 'middle' : 'top',
    message,
    bar: {...bar, h: bottom - bar.y},
    bottom
  }
}

/** The height of lines at the full size of a style; where that is more than there is, at the least. */
function linesHigh(lines: number, style: TextStyle, most: Pt): Pt {
  const high = Math.ceil(lines * lineOf(style))
  return high <= most ? high : Math.ceil(lines * lineOf(style, style.min))
}

/** How many lines a height is at a size. */
export function lineCount(height: Pt, style: TextStyle, size: Pt): number {
  return Math.max(1, Math.round(height / lineOf(style, size)))
}
