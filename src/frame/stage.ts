import {inlineExtentOf} from '../maths/measure.ts'
import {heightAt} from '../text/measure.ts'
import {prepare} from '../text/prepare.ts'
import type {MeasuredParagraph, Metrics} from '../text/types.ts'
import type {StyleName, Theme, ToneName} from '../themes/types.ts'
import {fitsInto, type Pt} from '../units.ts'
import {type Copy, indentOf, scaleOf, sized} from './copy.ts'
import {largestUncut} from './largest-uncut.ts'
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
  /** The ink of a tone. */
  ink(tone: ToneName): Ink
  /** Height of text at a size of the leading style, in points. */
  height(copies: readonly Copy[], w: Pt, size: Pt, lead: StyleName): Pt
  /**
   * The largest size at which every cell holds its text: siblings are set alike.
   *
   * @returns
   *   Whole points from the style's size down to its least; or how many times too tall the worst cell is at the least.
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

export type Fit = {readonly size: Pt} | {readonly overfull: number}

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

export type Stacked = {readonly size: Pt; readonly heights: readonly Pt[]} | {readonly overfull: number}

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

/** Whether text found a size. */
export function isOverfull(found: Fit | Stacked): found is {readonly overfull: number} {
  return 'overfull' in found
}

/** Sizes by the style that leads. */
export type Sizes = ReadonlyMap<StyleName, Pt>

/** What else a stage may be given. */
export interface Staging {
  readonly pair?: PairOfPlaces | undefined
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
  {pair, most, onFound}: Staging = {}
): Stage {
  const measurer = (copies: readonly Copy[], lead: StyleName) => measuring(copies, lead, theme, metrics)
  return {
    theme,
    metrics,
    area,
    pair,
    ink: (tone) => theme.tones[tone].ink,
    height: (copies, w, size, lead) => measurer(copies, lead)(w, size).height,
    fit(cells, lead) {
      const tried = cells.map((cell) => ({cell, at: measurer(cell.copies, lead)}))
      const {size, min} = range(
        cells.flatMap((cell) => cell.copies),
        lead,
        theme,
        most
      )
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
      const tried = rows.map((row) => row.map((column) => ({w: column.w, at: measurer(column.copies, lead)})))
      const heightsAt = (size: Pt) =>
        tried.map((row) =>
          Math.max(spacing.least, ...row.map((one) => one.at(one.w, size).height + spacing.padding))
        )
      const total = (heights: readonly Pt[]) => sum(heights) + spacing.gap * (rows.length - 1)
      const {size, min} = range(
        rows.flat().flatMap((column) => column.copies),
        lead,
        theme,
        most
      )
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

/** A function from width and size to height and whether a word is cut; the words are measured once. */
function measuring(copies: readonly Copy[], lead: StyleName, theme: Theme, metrics: Metrics) {
  if (copies.length === 0) return () => ({height: 0, cutsWord: false})
  const bulleted = copies.some((one) => one.bullet || one.hang)
  // An indent grows with the size, so text with bullets is prepared for each size anew.
  const ready = bulleted
    ? undefined
    : prepare(
        copies.map((one) => measured(one, 0, lead, theme)),
        metrics
      )
  return (w: Pt, size: Pt) => {
    const prepared =
      ready ??
      prepare(
        copies.map((one) => measured(one, size, lead, theme)),
        metrics
      )
    return heightAt(prepared, w, size)
  }
}

function measured(one: Copy, size: Pt, lead: StyleName, theme: Theme): MeasuredParagraph {
  const style = theme.type[one.style]
  const scale = scaleOf(one.style, lead, theme)
  return {
    runs: one.spans.map((span) => ({
      text: span.text,
      face: {
        family: theme.fonts[span.mono ? 'mono' : style.font],
        bold: span.bold ?? style.bold,
        italic: span.italic ?? false
      },
      scale,
      ...(span.formula && {formula: inlineExtentOf(span.formula.maths)}),
      ...(one.tracking ? {tracking: one.tracking} : {})
    })),
    indent: indentOf(one, Math.floor(size * scale), theme),
    ...(one.hang && !one.bullet ? {hangs: true as const} : {}),
    spaceBefore: one.spaceBefore ?? 0,
    lineSpacing: style.lineSpacing
  }
}

/** The sizes of the leading style between which every style keeps to its own least size. */
function range(
  copies: readonly Copy[],
  lead: StyleName,
  theme: Theme,
  most: Sizes | undefined
): {size: Pt; min: Pt} {
  const {min, size: own} = theme.type[lead]
  const size = Math.max(min, Math.min(own, Math.floor(most?.get(lead) ?? own)))
  const floors = copies.map((one) => Math.ceil(theme.type[one.style].min / scaleOf(one.style, lead, theme)))
  return {size, min: Math.min(size, Math.max(min, ...floors))}
}

/** The height of one line of the first paragraph, with the slack of rounding. */
function lineHeight([first]: readonly Copy[], size: Pt, lead: StyleName, theme: Theme): Pt {
  if (!first) return 0
  return 1.2 * size * scaleOf(first.style, lead, theme) * (theme.type[first.style].lineSpacing / 100) * 1.05
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
