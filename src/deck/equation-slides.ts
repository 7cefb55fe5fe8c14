import type {Aside} from '../article/types.ts'
import type {Beat} from '../brief/types.ts'
import {chartsOf} from '../templates/chart.ts'
import {balanced} from '../templates/divide.ts'
import {equationsOf, mostEquations} from '../templates/equation.ts'
import {picturesOf} from '../templates/picture.ts'
import type {Choice, TemplateBook} from './choose.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** The template with the formulas of a beat under what another one would say alone; undefined where that keeps its form. */
export function underEquations(
  choice: Choice | undefined,
  beat: Beat,
  {byName}: TemplateBook
): Choice | undefined {
  const template = byName.get('equation')
  const count = equationsOf(beat).length
  if (!choice || !template || count === 0 || count > mostEquations || !choice.template.isList)
    return undefined
  // What the author asks for stays as it is, and pictures and charts go first.
  if (beat.template === choice.template.name || picturesOf(beat).length + chartsOf(beat.asides).length > 0)
    return undefined
  return {template, why: `\`${template.name}\`: its formulas stand under what ${beat.role} says`}
}

/** Slides of formulas alone, a few on each. */
export function equationSlides(asides: readonly Aside[], common: Common): Slide[] {
  const shares = asides.length > 0 ? balanced(asides, Math.ceil(asides.length / mostEquations)) : []
  return shares.map((share) => ({
    ...common,
    template: 'equation',
    tone: 'points',
    slots: {equations: equationsOf({asides: share}), points: []},
    notes: notesOf([], share),
    ...showing(share),
    why:
      share.length === 1 ? '`equation`: a formula of the author’s' : '`equation`: formulas of the author’s',
    ...(share[0] && {position: share[0].position})
  }))
}
