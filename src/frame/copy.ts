import type {InlineEquation} from '../maths/types.ts'
import {isJoined, runsRightToLeft} from '../text/direction.ts'
import {moreReadable} from '../themes/contrast.ts'
import type {StyleName, Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {holdTogether} from './hold-together.ts'
import type {FixedColor, Ink, Run, TextParagraph} from './types.ts'

/** Part of a paragraph of one look. */
export interface Span {
  readonly text: string
  readonly ink?: Ink
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly raised?: Run['raised']
  /** As with a text marker. */
  readonly highlight?: boolean
  /** In the font of code. */
  readonly mono?: boolean
  /** Where it leads. */
  readonly link?: string
  /** The formula that it is. */
  readonly formula?: InlineEquation
}

/** A paragraph before its size is chosen. */
export interface Copy {
  readonly spans: readonly Span[]
  readonly style: StyleName
  readonly ink: Ink | FixedColor
  /** The style whose font and line spacing it has, at the size of its own. */
  readonly like?: StyleName
  readonly align?: 'left' | 'center' | 'right'
  readonly bullet?: TextParagraph['bullet']
  /** List level from 0. */
  readonly level?: number
  /** How far in the second and further lines begin, in em, and each level further; with a bullet one where nothing is said. */
  readonly hang?: number
  /** In points, whatever the size; ignored at the top of a box. */
  readonly spaceBefore?: Pt
  /** In points between characters, for labels in capitals. */
  readonly tracking?: Pt
  /** Shown in capitals, however it is typed; measured as it is written. */
  readonly caps?: true
}

/** A paragraph of one span. */
export function copy(text: string, style: StyleName, ink: Ink | FixedColor, rest: Partial<Copy> = {}): Copy {
  return {spans: [{text}], style, ink, ...rest}
}

/**
 * A paragraph at a given size of the leading style.
 *
 * Other styles keep their proportion to it, in whole points downwards, as PowerPoint's own sizes are.
 *
 * @param size
 *   Size of `lead`, in points.
 */
export function sized(one: Copy, size: Pt, lead: StyleName, theme: Theme): TextParagraph {
  const style = theme.type[one.like ?? one.style]
  const points = Math.floor(size * scaleOf(one.style, lead, theme))
  const level = one.level ?? 0
  const rtl = runsRightToLeft(one.spans.map((span) => span.text).join(''))
  return {
    runs: one.spans.map((span) => run(span, one, points, theme)),
    // Alignment is of the page, not of the reading direction: text from right to left begins at the right.
    align: one.align ?? (rtl ? 'right' : 'left'),
    ...(rtl && !one.align ? {turned: true as const} : {}),
    ...(one.bullet ? {bullet: one.bullet} : {}),
    indent: indentOf(one, points, theme),
    ...(one.hang && !one.bullet ? {hangs: true as const} : {}),
    level,
    spaceBefore: one.spaceBefore ?? 0,
    lineSpacing: style.lineSpacing,
    rtl
  }
}

/** How large a style is beside the leading one. */
export function scaleOf(style: StyleName, lead: StyleName, theme: Theme): number {
  return theme.type[style].size / theme.type[lead].size
}

/**
 * The left margin of a paragraph: that of the theme; where it has none, a bullet hangs in one em, each level in another. A
 * number has at least the room that it takes.
 */
export function indentOf(one: Copy, size: Pt, {indents}: Theme): Pt {
  const level = one.level ?? 0
  if (!one.bullet) return Math.round(size * (one.hang ?? 0))
  const own = Math.ceil(size * (one.hang ?? 1)) * (1 + level)
  const usual = indents?.[level] ?? own
  return one.bullet.type === 'number' ? Math.max(usual, own) : usual
}

function run(span: Span, one: Copy, size: Pt, theme: Theme): Run {
  const style = theme.type[one.like ?? one.style]
  return {
    text: span.mono || span.formula ? span.text : holdTogether(span.text),
    size,
    font: span.mono ? 'mono' : style.font,
    ...inkOf(span, one, theme),
    ...((span.bold ?? style.bold) ? {bold: true} : {}),
    ...(span.italic ? {italic: true} : {}),
    ...(span.strike ? {strike: true} : {}),
    ...(span.underline ? {underline: true} : {}),
    ...(span.raised ? {raised: span.raised} : {}),
    ...(span.link === undefined ? {} : {link: span.link}),
    ...(span.formula && {formula: span.formula}),
    ...(one.tracking && !isJoined(span.text) ? {tracking: one.tracking} : {}),
    ...(one.caps ? {caps: one.caps} : {})
  }
}

/** On the colour of a text marker the darker or the lighter ink, whichever is read better. */
function inkOf(span: Span, one: Copy, theme: Theme): Pick<Run, 'ink' | 'highlight'> {
  if (!span.highlight) return {ink: span.ink ?? one.ink}
  const highlight = theme.tones['cover-accent'].ink
  return {ink: moreReadable(['tx1', 'bg1'], highlight, theme), highlight}
}
