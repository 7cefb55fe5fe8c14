import type {Aside} from '../article/types.ts'
import type {Beat} from '../brief/types.ts'
import {chartsOf, isChart} from '../templates/chart.ts'
import {picturesOf} from '../templates/picture.ts'
import type {Choice, TemplateBook} from './choose.ts'
import {lettersOver} from './letters.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** The template with the one chart of a beat beside what another one would say alone; undefined where that keeps its form. */
export function besideChart(
  choice: Choice | undefined,
  beat: Beat,
  {byName}: TemplateBook
): Choice | undefined {
  const template = byName.get('chart')
  const isOnly = chartsOf(beat.asides).length === 1 && picturesOf(beat).length === 0
  if (!choice || !template || !isOnly || !choice.template.isList) return undefined
  // What the author asks for stays as it is.
  if (beat.template === choice.template.name) return undefined
  return {template, why: `\`${template.name}\`: its chart stands beside what ${beat.role} says`}
}

/** A slide of a chart alone; one without a heading of its own is called by its title. */
export function chartSlide(aside: Aside, common: Common, isHeaded: boolean): Slide {
  const title = isHeaded || !isChart(aside) ? undefined : aside.chart.wish.title
  return {
    ...common,
    ...(title !== undefined && title.length <= lettersOver.caption && {title}),
    template: 'chart',
    tone: 'points',
    slots: {charts: chartsOf([aside]), points: []},
    notes: notesOf([], [aside]),
    ...showing([aside]),
    why: '`chart`: a chart of the author’s',
    position: aside.position
  }
}
