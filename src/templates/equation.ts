import type {Label} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import type {Stage} from '../frame/stage.ts'
import type {Equation} from '../maths/types.ts'
import type {Pt} from '../units.ts'
import {equationSizes, equationStack, equationsOverfull} from './blocks/equation-stack.ts'
import {statements, statementsBeside} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {type Arranged, defineTemplate, type Slots} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** The author's formulas under their text, or alone. */
export const equation = defineTemplate({
  name: 'equation',
  summary: 'Formulas of yours as native, editable equations, under their text or alone',
  example: [
    '## How high the tide rises',
    '',
    'The tide at the quay is the sum of two waves. The second of them comes twice a day.',
    '',
    '$$',
    'h(t) = h_0 + \\sum_{k=1}^{2} a_k \\cos\\left(\\frac{2\\pi t}{T_k}\\right)',
    '$$'
  ].join('\n'),
  slots: {
    equations: {about: 'formulas, each between two lines of `$$`', max: 4},
    points: {about: 'statements over them', max: 4}
  },
  look: 'content',
  layout: 'points',
  needs: 'a formula',
  accepts: (beat) => equationsOf(beat).length > 0,
  fill: (beat) => ({
    equations: equationsOf(beat).slice(0, mostEquations),
    points: wholeSection(beat, 'over') ?? select(beat, 4)
  }),
  arrange({slots, tone}, stage) {
    const {points = []} = slots
    const equations = formulas(slots)
    const ink = stage.ink(tone)
    if (equations.length === 0) return statements(points, stage.area, ink, stage)
    const {area} = stage
    for (const size of equationSizes(stage)) {
      const stack = equationStack(equations, area, size, stage)
      if (!stack) continue
      if (points.length === 0) return {boxes: stack.boxes(area.y + (area.h - stack.h) / 2)}
      const h = area.h - stack.h - between
      if (h < leastText) continue
      const list = statementsBeside(points, {...area, h}, ink, stage)
      if (!('overfull' in list)) return {boxes: [...list.boxes, ...stack.boxes(area.y + area.h - stack.h)]}
    }
    return full(slots, stage)
  },
  divide(slots, parts) {
    const {equations = []} = slots
    return (equations.length < 2 ? divideSlot('points', linesIn) : divideSlot('equations'))(slots, parts)
  }
})

/** So many formulas are taken in at a glance. */
export const mostEquations = 4

/** Between the text and the formulas under it. */
const between: Pt = 20
const leastText: Pt = 60

/** The formulas of a beat as statements, in order. */
export function equationsOf({asides}: Pick<Beat, 'asides'>): Label[] {
  return asides.flatMap(({equation: one, skip}) => (one && !skip ? [equationStatement(one)] : []))
}

/** A formula as what a slide says. */
export function equationStatement(one: Equation): Label {
  return {type: 'label', kind: 'author', text: one.text, equation: one}
}

function formulas({equations = []}: Slots): Equation[] {
  return equations.flatMap((one) => (one.type === 'label' && one.equation ? [one.equation] : []))
}

function full(slots: Slots, stage: Stage): Arranged {
  return {overfull: equationsOverfull(formulas(slots), stage.area, stage)}
}
