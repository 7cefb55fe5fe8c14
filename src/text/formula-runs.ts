import type {BreakPoint} from './break-points.ts'
import type {MeasuredRun, Metrics} from './types.ts'

/** How many times wider a formula is than the text that stands for it. */
export function widenedBy({text, face, formula}: MeasuredRun, metrics: Metrics): number {
  const w = formula && metrics.width(text, face)
  return w ? Math.max(1, formula.w / w) : 1
}

/**
 * The places where a line may break, without those between the brackets of a formula.
 *
 * What stands in brackets in one line of text may be one piece in the formula, such as what a fraction divides; PowerPoint
 * breaks formulas in text at signs outside of all brackets.
 */
export function outsideFormulas(
  points: readonly BreakPoint[],
  runs: readonly MeasuredRun[]
): readonly BreakPoint[] {
  if (!runs.some(({formula}) => formula)) return points
  const inside = insideBrackets(runs)
  return points.filter(({at, required}) => required || !inside.has(at))
}

function insideBrackets(runs: readonly MeasuredRun[]): ReadonlySet<number> {
  const inside = new Set<number>()
  let start = 0
  for (const {text, formula} of runs) {
    let depth = 0
    for (let at = 0; formula && at < text.length; at++) {
      if (depth > 0) inside.add(start + at)
      const sign = text[at] ?? ''
      if (/[([{]/.test(sign)) depth++
      else if (/[)\]}]/.test(sign)) depth = Math.max(0, depth - 1)
    }
    start += text.length
  }
  return inside
}

/** The height of a line with a part of a paragraph in it, where a formula there is higher than the line. */
export function highAmong(
  runs: readonly MeasuredRun[],
  lineEm: number,
  spacing: number
): (start: number, end: number) => {readonly highEm?: number} {
  let length = 0
  const high = runs.flatMap(({text, scale, formula}) => {
    const start = length
    length += text.length
    const em = (formula?.h ?? 0) * scale * spacing
    return em > lineEm ? [{start, end: length, em}] : []
  })
  return (start, end) => {
    const within = high.filter((one) => one.start < end && start < one.end)
    return within.length > 0 ? {highEm: Math.max(...within.map(({em}) => em))} : {}
  }
}
