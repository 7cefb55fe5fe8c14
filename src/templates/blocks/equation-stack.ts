import {copy} from '../../frame/copy.ts'
import type {Stage} from '../../frame/stage.ts'
import type {EquationBox, Rect, TextBox} from '../../frame/types.ts'
import {extentOf} from '../../maths/measure.ts'
import type {Equation} from '../../maths/types.ts'
import {fitsInto, type Pt} from '../../units.ts'

/** Formulas under each other, and the height that they take. */
export interface EquationStack {
  readonly h: Pt
  /** Their boxes, from a height on. */
  boxes(y: Pt): readonly (EquationBox | TextBox)[]
}

/**
 * Formulas under each other in the middle of a rectangle, all at one size; undefined where that is too large for one of
 * them, or for all together.
 *
 * One that is too large even at the least size stands in one line of text, which may be broken anywhere.
 */
export function equationStack(
  equations: readonly Equation[],
  rect: Rect,
  size: Pt,
  stage: Stage
): EquationStack | undefined {
  const least = leastSize(stage)
  const sized = equations.map((equation) => {
    const {w, above, below} = extentOf(equation.maths)
    const at = (points: Pt) => ({w: Math.ceil(w * points), h: Math.ceil((above + below) * points)})
    const isDrawn = fitsInto(at(least).w, rect.w) && fitsInto(at(least).h, rect.h)
    return isDrawn
      ? {equation, isDrawn, ...at(size)}
      : {equation, isDrawn, ...asText(equation, rect.w, stage)}
  })
  const h = sized.reduce((sum, one) => sum + one.h, gap * Math.max(0, sized.length - 1))
  if (sized.some(({w}) => !fitsInto(w, rect.w)) || !fitsInto(h, rect.h)) return undefined
  return {
    h,
    boxes(top) {
      let y = top
      return sized.map((one, index) => {
        const name = sized.length > 1 ? `Equation ${index + 1}` : 'Equation'
        // As narrow as the formula: LibreOffice draws it as large as its rectangle.
        const own = {x: rect.x + (rect.w - one.w) / 2, y, w: one.w, h: one.h}
        y += one.h + gap
        const {equation} = one
        if (one.isDrawn) return {type: 'equation', name, rect: own, equation, size, ink: stage.ink('ink')}
        return stage.box(name, own, [textOf(equation, stage)], {
          size: stage.theme.type.small.size,
          lead: 'small'
        })
      })
    }
  }
}

const gap: Pt = 14

/** The sizes at which formulas are set, the largest first: as words are, in whole points. */
export function equationSizes(stage: Stage): readonly Pt[] {
  const {size} = stage.theme.type.statement
  return Array.from({length: size - leastSize(stage) + 1}, (_, index) => size - index)
}

/** How many times too high formulas are at the least size. */
export function equationsOverfull(equations: readonly Equation[], rect: Rect, stage: Stage): number {
  const heights = equations.map(({maths}) => {
    const {above, below} = extentOf(maths)
    return (above + below) * leastSize(stage) + gap
  })
  return Math.max(1.1, heights.reduce((sum, one) => sum + one, 0) / rect.h)
}

function leastSize(stage: Stage): Pt {
  return Math.ceil(stage.theme.type.small.min)
}

function asText(equation: Equation, w: Pt, stage: Stage): {readonly w: Pt; readonly h: Pt} {
  return {w, h: Math.ceil(stage.height([textOf(equation, stage)], w, stage.theme.type.small.size, 'small'))}
}

function textOf({text}: Equation, stage: Stage) {
  return copy(text, 'small', stage.ink('ink'), {align: 'center'})
}
