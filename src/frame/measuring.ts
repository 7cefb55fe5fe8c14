import {inlineExtentOf} from '../maths/measure.ts'
import {heightAt} from '../text/measure.ts'
import {prepareParagraph} from '../text/prepare.ts'
import type {MeasuredParagraph, Metrics} from '../text/types.ts'
import type {StyleName, Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {type Copy, indentOf, scaleOf} from './copy.ts'
import {lineOf} from './line-of.ts'

/** Sizes by the style that leads. */
export type Sizes = ReadonlyMap<StyleName, Pt>

/** A function from width and size to height and whether a word is cut; the words are measured once. */
export function measuring(copies: readonly Copy[], lead: StyleName, theme: Theme, metrics: Metrics) {
  if (copies.length === 0) return () => ({height: 0, cutsWord: false})
  const parts = copies.map((one) => {
    const scale = scaleOf(one.style, lead, theme)
    return {one, scale, paragraph: prepareParagraph(measured(one, scale, theme), metrics)}
  })
  return (w: Pt, size: Pt) => {
    // An indent grows with the size, and nothing else that was prepared.
    const indented = parts.map(({one, scale, paragraph}) => ({
      ...paragraph,
      indent: indentOf(one, Math.floor(size * scale), theme)
    }))
    return heightAt(indented, w, size)
  }
}

function measured(one: Copy, scale: number, theme: Theme): MeasuredParagraph {
  const style = theme.type[one.like ?? one.style]
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
    indent: 0,
    ...(one.hang && !one.bullet ? {hangs: true as const} : {}),
    spaceBefore: one.spaceBefore ?? 0,
    lineSpacing: style.lineSpacing
  }
}

const roundingSlack = 1.05

/** The sizes of the leading style between which every style keeps to its own least size. */
export function range(
  copies: readonly Copy[],
  lead: StyleName,
  theme: Theme,
  most: Sizes | undefined
): {size: Pt; min: Pt} {
  const {min, size: own} = theme.type[lead]
  const size = Math.max(min, Math.min(own, Math.floor(most?.get(lead) ?? own)))
  const styles = [...new Set(copies.map(({style}) => style))]
  const floors = styles.map((style) => Math.ceil(theme.type[style].min / scaleOf(style, lead, theme)))
  return {size, min: Math.min(size, Math.max(min, ...floors))}
}

/** What paragraphs are high at the least: a line each. */
export function leastHeight(copies: readonly Copy[], size: Pt, lead: StyleName, theme: Theme): Pt {
  return copies.reduce((sum, one) => sum + lineHeight([one], size, lead, theme) / roundingSlack, 0)
}

/** The height of one line of the first paragraph, with the slack of rounding. */
export function lineHeight([first]: readonly Copy[], size: Pt, lead: StyleName, theme: Theme): Pt {
  if (!first) return 0
  return lineOf(theme.type[first.style], size * scaleOf(first.style, lead, theme)) * roundingSlack
}
