import {chartSlide} from './chart-slides.ts'
import {codeSlides} from './code-slide.ts'
import {type ColumnSet, columnSlides} from './column-slides.ts'
import {equationSlides} from './equation-slides.ts'
import type {PartedAsides} from './part-asides.ts'
import {pictureSlides} from './picture-slides.ts'
import {tableSlides} from './table-slides.ts'
import type {Common, Slide} from './types.ts'

/**
 * The slides of a beat's tables, charts, code, formulas, pictures and columns, in the order of the source.
 *
 * @param isHeaded
 *   Whether the author gave them a title; a chart or picture without one is called by its own words.
 */
export function drawnSlides(
  {tables, charts, codes, equations, pictures}: PartedAsides,
  sets: readonly ColumnSet[],
  common: Common,
  isHeaded: boolean
): Slide[] {
  return [
    ...sets.flatMap((one) => columnSlides(one, common)),
    ...tables.flatMap((one) => tableSlides(one, common)),
    ...charts.map((one) => chartSlide(one, common, isHeaded)),
    ...codeSlides(codes, common),
    ...equationSlides(equations, common),
    ...pictureSlides(pictures, common, isHeaded)
  ].sort((a, b) => offsetOf(a) - offsetOf(b))
}

/** Where in the source a slide begins. */
export function offsetOf({position}: Slide): number {
  return position?.start.offset ?? 0
}
