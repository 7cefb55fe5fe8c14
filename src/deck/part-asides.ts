import type {Aside} from '../article/types.ts'
import {isChart} from '../templates/chart.ts'
import {mostEquations} from '../templates/equation.ts'
import {mostPictures} from '../templates/picture.ts'
import type {TemplateBook} from './choose.ts'

/** What an author set beside the prose of a beat, by where it is shown. */
export interface PartedAsides {
  /** Each of these has a slide by itself. */
  readonly charts: readonly Aside[]
  readonly tables: readonly Aside[]
  readonly codes: readonly Aside[]
  readonly equations: readonly Aside[]
  readonly pictures: readonly Aside[]
  /** What the slide of the beat shows beside its words. */
  readonly beside: readonly Aside[]
  /** What stands in the notes of that slide. */
  readonly others: readonly Aside[]
}

/**
 * The asides of a beat, parted by what becomes of them.
 *
 * @param shown
 *   The template of the beat's own slide, which holds a chart, code or some pictures or formulas itself.
 */
export function partAsides(
  asides: readonly Aside[],
  shown: string | undefined,
  {byName}: TemplateBook
): PartedAsides {
  const isDrawn = (one: Aside) => byName.has('chart') && isChart(one)
  const isTable = (one: Aside) =>
    one.kind === 'table' && !one.skip && (one.rows?.length ?? 0) > 1 && !isDrawn(one)
  const isCode = (one: Aside) => one.code !== undefined && !one.skip
  const isEquation = (one: Aside) => byName.has('equation') && one.equation !== undefined && !one.skip
  const isPicture = (one: Aside) => byName.has('picture') && one.picture !== undefined && !one.skip
  // The slide of the beat itself shows its pictures or formulas, as many as it holds, all its code, or the first of its charts.
  const held = new Map([
    ['chart', asides.filter(isDrawn).slice(0, 1)],
    ['picture', asides.filter(isPicture).slice(0, mostPictures)],
    ['equation', asides.filter(isEquation).slice(0, mostEquations)],
    ['code', asides.filter(isCode)],
    ['entries', asides.filter(isCode)]
  ])
  const beside = held.get(shown ?? '') ?? []
  const left = asides.filter((one) => !beside.includes(one))
  return {
    charts: left.filter(isDrawn),
    tables: left.filter(isTable),
    codes: left.filter(isCode),
    equations: left.filter(isEquation),
    pictures: left.filter(isPicture),
    beside,
    others: asides.filter(
      (one) =>
        beside.includes(one) || ![isDrawn, isTable, isCode, isEquation, isPicture].some((kind) => kind(one))
    )
  }
}
