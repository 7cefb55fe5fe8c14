import type {Statement} from '../../brief/statement-types.ts'
import {type Copy, copy} from '../../frame/copy.ts'
import type {Overfull, Stage} from '../../frame/stage.ts'
import type {Box, Rect} from '../../frame/types.ts'
import {highlight} from '../../highlight/highlight.ts'
import type {Token, TokenKind} from '../../highlight/types.ts'
import type {StyleName, ToneName} from '../../themes/types.ts'
import {fitsInto, type Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'
import {indentOf} from './divide-lines.ts'

/**
 * Code on a ground of its own, its language over it.
 *
 * Set as large as no line has to be wrapped; where that is too small, long lines hang in under their beginning.
 *
 * @param fills
 *   Whether the ground is as high as `rect`, with the code in its middle, rather than as high as the code.
 */
export function codeBlock(block: Statement, rect: Rect, stage: Stage, fills = false): Arranged {
  const language = languageOf(block)
  const lines = linesOf(block)
  const head = language === '' ? 0 : headHeight
  const w = rect.w - 2 * side
  const room = rect.h - head - above - below
  const found = sizeOf(lines, w, room, stage)
  if ('overfull' in found) return found
  const {size, style, copies} = found
  const most = rect.h - head
  const h = fills ? most : Math.min(stage.height(copies, w, size, style) + above + below, most)
  const ground = {fill: {ink: stage.ink('wash')}} as const
  const label = (): Box =>
    stage.box(
      'Code language',
      {...rect, h: head},
      [copy(language, 'label', stage.ink('muted'), {align: 'right'})],
      {
        size: stage.theme.type.label.size,
        lead: 'label',
        insets: [0, side, 0, side],
        anchor: 'bottom',
        ...ground
      }
    )
  return {
    boxes: [
      ...(head > 0 ? [label()] : []),
      stage.box('Code', {...rect, y: rect.y + head, h}, copies, {
        size,
        lead: style,
        insets: [above, side, below, side],
        anchor: fills ? 'middle' : 'top',
        ...ground
      })
    ]
  }
}

const headHeight: Pt = 24
const side: Pt = 18
const above: Pt = 10
const below: Pt = 14

type Sized = {readonly size: Pt; readonly style: StyleName; readonly copies: readonly Copy[]}

/** The largest size at which the lines stand, whole if that can be; few are set as large as text, many smaller. */
function sizeOf(lines: readonly (readonly Token[])[], w: Pt, h: Pt, stage: Stage): Sized | Overfull {
  const tried = (['body', 'small'] as const).map((style) => ({
    style,
    copies: lines.map((line) => copyOf(line, style, stage))
  }))
  for (const {style, copies} of tried) {
    const {size: most, min, lineSpacing} = stage.theme.type[style]
    for (let size = Math.min(most, largestCode); size >= min; size--) {
      // Every line takes one at the least, which spares measuring thousands.
      if (lines.length * size * (lineSpacing / 100) > h) continue
      const high = stage.height(copies, w, size, style)
      const whole = stage.height(copies, unbounded, size, style)
      if (fitsInto(high, h) && high <= whole + 0.01) return {size, style, copies}
    }
  }
  const [, small] = tried
  if (!small) return {overfull: 1}
  const found = stage.fit([{copies: small.copies, w, h}], small.style)
  return 'overfull' in found ? found : {...small, size: found.size}
}

/** Larger code only shouts. */
export const largestCode: Pt = 20

export const unbounded: Pt = 1e6

/** The lines of a block, highlighted. */
export function codeCopies(block: Statement, style: StyleName, stage: Stage): Copy[] {
  return linesOf(block).map((line) => copyOf(line, style, stage))
}

function linesOf(block: Statement): readonly (readonly Token[])[] {
  const language = languageOf(block)
  return highlight(block.text, language || undefined)
}

function languageOf(block: Statement): string {
  return block.type === 'label' ? (block.code?.language ?? '') : ''
}

/** A line of code; what does not fit on it stands two letters further in than its beginning. */
function copyOf(tokens: readonly Token[], style: StyleName, stage: Stage): Copy {
  const text = tokens.map((one) => one.text).join('')
  return {
    spans: tokens.length === 0 ? [{text: '', mono: true}] : tokens.map((one) => spanOf(one, stage)),
    style,
    ink: stage.ink('ink'),
    align: 'left',
    hang: (Math.min(indentOf(text), mostIndent) + 2) * letter
  }
}

const mostIndent = 16

/** The width of a letter of code, in em, near enough for an indent. */
const letter = 0.6

/** The tones that kinds of code are set in; all of them are read on the ground, as the check of themes has it. */
const tones: Readonly<Record<TokenKind, ToneName>> = {
  keyword: 'context',
  text: 'delegation',
  number: 'allegations',
  name: 'outlook',
  comment: 'muted',
  added: 'delegation',
  removed: 'allegations'
}

function spanOf({text, kind}: Token, stage: Stage) {
  return {
    text,
    mono: true,
    ...(kind && {ink: stage.ink(tones[kind])}),
    // Told apart by more than colour.
    ...(kind === 'keyword' && {bold: true}),
    ...(kind === 'comment' && {italic: true}),
    ...(kind === 'removed' && {strike: true})
  }
}
