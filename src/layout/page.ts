import type {Rect} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import type {Logo} from './types.ts'

/** The slide and the fixed places on it, in points. */
export interface Page {
  readonly size: {readonly w: Pt; readonly h: Pt}
  /** Inside the margins. */
  readonly live: Rect
  /** The accent beside a label and a title of one line; a higher head lengthens it. */
  readonly bar: Rect
  readonly label: Rect
  readonly title: Rect
  readonly message: Rect
  /** The content area under a title of one line. */
  readonly content: Rect
  readonly footer: Rect
  readonly number: Rect
  /** The hairline over the footer. */
  readonly rule: Rect
  readonly marking: readonly [Rect, Rect]
  /** Of a logo, which the head makes room for. */
  readonly logo?: Rect
}

/** 13.333 × 7.5 inches and 10 × 7.5 inches, as PowerPoint has them. */
const sizes = {'16:9': {w: 960, h: 540}, '4:3': {w: 720, h: 540}} as const

/** The geometry of a page; a marking takes a line at the top and one at the foot. */
export function pageOf(
  ratio: keyof typeof sizes,
  theme: Theme,
  {hasMarking, logo: drawn}: {readonly hasMarking: boolean; readonly logo: Logo | undefined}
): Page {
  const size = sizes[ratio]
  const {margin} = theme.page
  const w = size.w - 2 * margin
  const top = Math.max(34, margin - 6) + (hasMarking ? 6 : 0)
  const foot = size.h - (hasMarking ? 54 : 40)
  const left = margin + 16
  const logo = drawn && logoAt(drawn, {x: size.w - margin, y: top}, size.w / 4)
  const wide = size.w - left - margin - (logo ? logo.w + 2 * theme.page.gutter : 0)
  const bar = {x: margin, y: top, w: 5, h: 54}
  const contentTop = bar.y + bar.h + contentGap
  return {
    size,
    live: {x: margin, y: margin, w, h: size.h - 2 * margin},
    bar,
    label: {x: left, y: top, w: wide, h: 18},
    title: {x: left, y: top + 19, w: wide, h: 70},
    message: {x: left, y: top + 57, w: wide, h: 34},
    content: {x: margin, y: contentTop, w, h: foot - 12 - contentTop},
    footer: {x: margin, y: foot + 6, w: w * 0.8, h: 18},
    number: {x: margin + w * 0.85, y: foot + 6, w: w * 0.15, h: 18},
    rule: {x: margin, y: foot, w, h: 0},
    marking: [
      {x: margin, y: 8, w, h: 18},
      {x: margin, y: size.h - 26, w, h: 18}
    ],
    ...(logo && {logo})
  }
}

/** A logo left of a corner, undistorted, as high as its theme says and not wider than there is room. */
function logoAt({file, height}: Logo, corner: {x: Pt; y: Pt}, most: Pt): Rect {
  const w = Math.min(most, (height * file.width) / file.height)
  return {x: corner.x - w, y: corner.y, w, h: (w * file.height) / file.width}
}

/** Between the head of a slide and its content. */
const contentGap: Pt = 18

/** Where text stands on a cover. */
export function coverArea({live, size}: Page): Rect {
  return {x: live.x + 36, y: live.y, w: size.w - 2 * (live.x + 36), h: live.h}
}

/** What is under a head, down to the foot. */
export function areaUnder(bottom: Pt, {content}: Page): Rect {
  const y = bottom + contentGap
  return {...content, y, h: content.y + content.h - y}
}
