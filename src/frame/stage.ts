import type {Metrics} from '../text/types.ts'
import type {StyleName, Theme, ToneName} from '../themes/types.ts'
import {fitsInto, type Pt} from '../units.ts'
import {type Copy, sized} from './copy.ts'
import {largestUncut} from './largest-uncut.ts'
import {leastHeight, lineHeight, measuring, range, type Sizes} from './measuring.ts'
import type {Ink, Insets, Rect, TextBox} from './types.ts'

/** Text and the room it has. `h` may be left open when only the width is known. */
export interface Cell {
  readonly copies: readonly Copy[]
  readonly w: Pt
  readonly h: Pt
  /** The most lines it may take, such as 1 for a numeral. */
  readonly lines?: number
}

/** What a template arranges its slots on. */
export interface Stage {
  readonly theme: Theme
  /** Widths of its fonts. */
  readonly metrics: Metrics
  /** The content area, below the title and above the footer. */
  readonly area: Rect
  /** Where text and what is drawn beside it have places of their own; absent where a template divides the area as it likes. */
  readonly pair?: PairOfPlaces | undefined
  /** Whether a list has no panel of its own, however short: in a placeholder of a brand, or as a part of a longer one. */
  readonly isBare: boolean
  /** The ink of a tone. */
  ink(tone: ToneName): Ink
  /** Height of text at a size of the leading style, in points. */
  height(copies: readonly Copy[], w: Pt, size: Pt, lead: StyleName): Pt
  /**
   * The largest size at which every cell holds its text: siblings are set alike.
   *
   * @returns
   *   Whole points from the style's size down to its least.
   */
  fit(cells: readonly Cell[], lead: StyleName): Fit
  /** The largest size at which the columns of every row, one under the other, stay within a height; and each row's height there. */
  stack(rows: readonly (readonly Column[])[], h: Pt, lead: StyleName, spacing: Spacing): Stacked
  /** A text box at a size. */
  box(name: string, rect: Rect, copies: readonly Copy[], look: Look): TextBox
}

/** Two places beside each other, in the area. */
export interface PairOfPlaces {
  readonly text: Rect
  readonly other: Rect
}

/** How many times too tall text is at its least size. */
export interface Overfull {
  readonly overfull: number
}

/** The size at which text fits; or how far the worst of it does not. */
export type Fit = {readonly size: Pt} | Overfull

/** A cell of a row whose height is still open. */
export interface Column {
  readonly copies: readonly Copy[]
  readonly w: Pt
}

/** Between rows, and above plus below the text in each. */
export interface Spacing {
  readonly gap: Pt
  readonly padding: Pt
  /** The least height of a row. */
  readonly least: Pt
}

/** The size at which rows stay within a height, and how high each is there; or how far they do not. */
export type Stacked = {readonly size: Pt; readonly heights: readonly Pt[]} | Overfull

/** How a text box looks: the size of its text, the style that leads it, and its shape. */
export interface Look {
  readonly size: Pt
  readonly lead: StyleName
  readonly insets?: Insets
  readonly anchor?: TextBox['anchor']
  readonly shape?: TextBox['shape']
  readonly radius?: Pt
  readonly fill?: TextBox['fill']
  readonly outline?: TextBox['outline']
  readonly placeholder?: TextBox['placeholder']
}

/** Whether text found no size. */
export function isOverfull(found: Fit | Stacked): found is Overfull {
  return 'overfull' in found
}

/** The size that text found; the least of its style where it found none, for an author's words are not cut. */
export function sizeOrLeast(found: Fit, lead: StyleName, {theme}: Pick<Stage, 'theme'>): Pt {
  return isOverfull(found) ? theme.type[lead].min : found.size
}

/** What else a stage may be given. */
export interface Staging {
  readonly pair?: PairOfPlaces | undefined
  /** Lists have no panel of their own. */
  readonly isBare?: boolean
  /** Text that is fitted gets no larger. */
  readonly most?: Sizes
  /** Told of each size that is found. */
  onFound?(size: Pt, lead: StyleName): void
}

/** A stage for one slide. */
export function createStage(
  theme: Theme,
  metrics: Metrics,
  area: Rect,
  {pair, isBare = false, most, onFound}: Staging = {}
): Stage {
  const measurer = (copies: readonly Copy[], lead: StyleName) => measuring(copies, lead, theme, metrics)
  return {
    theme,
    metrics,
    area,
    pair,
    isBare,
    ink: (tone) => theme.tones[tone].ink,
    height: (copies, w, size, lead) => measurer(copies, lead)(w, size).height,
    fit(cells, lead) {
      const {size, min} = range(
        cells.flatMap((cell) => cell.copies),
        lead,
        theme,
        most
      )
      // Of thousands of lines nobody need know how wide they are.
      const beyond = Math.max(
        0,
        ...cells.map(({copies, h}) => leastHeight(copies, min, lead, theme) / Math.max(h, 1))
      )
      if (beyond > farTooTall) return {overfull: beyond}
      const tried = cells.map((cell) => ({cell, at: measurer(cell.copies, lead)}))
      const roomOf = ({copies, h, lines}: Cell, at: Pt) =>
        lines === undefined ? h : Math.min(h, lines * lineHeight(copies, at, lead, theme))
      const holds = (at: Pt) =>
        tried.every(({cell, at: text}) => fitsInto(text(cell.w, at).height, roomOf(cell, at)))
      const cuts = (at: Pt) => tried.some(({cell, at: text}) => text(cell.w, at).cutsWord)
      const found = largestUncut(min, size, holds, cuts)
      if (found !== undefined) onFound?.(found, lead)
      if (found !== undefined) return {size: found}
      return {
        overfull: Math.max(
          ...tried.map(({cell, at}) => at(cell.w, min).height / Math.max(roomOf(cell, min), 1))
        )
      }
    },
    stack(rows, h, lead, spacing) {
      const {size, min} = range(
        rows.flat().flatMap((column) => column.copies),
        lead,
        theme,
        most
      )
      const leastOf = ({copies}: Column) => leastHeight(copies, min, lead, theme) + spacing.padding
      const least = rows.map((row) => Math.max(spacing.least, ...row.map(leastOf)) + spacing.gap)
      const beyond = sum(least) / Math.max(h, 1)
      if (beyond > farTooTall) return {overfull: beyond}
      const tried = rows.map((row) => row.map((column) => ({w: column.w, at: measurer(column.copies, lead)})))
      const heightsAt = (size: Pt) =>
        tried.map((row) =>
          Math.max(spacing.least, ...row.map((one) => one.at(one.w, size).height + spacing.padding))
        )
      const total = (heights: readonly Pt[]) => sum(heights) + spacing.gap * (rows.length - 1)
      const holds = (at: Pt) => fitsInto(total(heightsAt(at)), h)
      const cuts = (at: Pt) => tried.some((row) => row.some((one) => one.at(one.w, at).cutsWord))
      const found = largestUncut(min, size, holds, cuts)
      if (found === undefined) return {overfull: total(heightsAt(min)) / Math.max(h, 1)}
      onFound?.(found, lead)
      return {size: found, heights: heightsAt(found)}
    },
    box: (name, rect, copies, look) => ({
      type: 'text',
      name,
      rect,
      shape: look.shape ?? 'rect',
      ...(look.radius === undefined ? {} : {radius: look.radius}),
      ...(look.fill ? {fill: look.fill} : {}),
      ...(look.outline ? {outline: look.outline} : {}),
      insets: look.insets ?? [0, 0, 0, 0],
      anchor: look.anchor ?? 'top',
      paragraphs: copies.map((one) => sized(one, look.size, look.lead, theme)),
      ...(look.placeholder ? {placeholder: look.placeholder} : {})
    })
  }
}

/** So many times too tall at the least, text is not measured. */
const farTooTall = 10

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
