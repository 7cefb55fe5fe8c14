import type {ChartBox} from '../frame/chart-box.ts'
import {chartPart} from './chart/chart-part.ts'
import {workbook} from './chart/workbook.ts'
import {type Part, partTypes} from './part.ts'

/** The charts of a deck, in the order in which they are asked for. */
export interface Charts {
  /** Name of the part of a chart. */
  readonly partOf: (box: ChartBox) => string
  /** The parts of all charts asked for so far, each with its workbook. */
  readonly parts: () => Part[]
}

/**
 * Collect charts while slides are written.
 *
 * @param taken
 *   Names of parts that there are already.
 */
export function makeCharts(lang: string, taken: ReadonlySet<string>): Charts {
  const parts: Part[] = []
  let count = 0
  const next = (): string => {
    const name = `ppt/charts/chart${++count}.xml`
    return taken.has(name) || taken.has(bookName(count)) ? next() : name
  }
  return {
    partOf: (box) => {
      const name = next()
      const book = bookName(count)
      parts.push(
        {
          name,
          type: partTypes.chart,
          content: chartPart(box, lang),
          relationships: [{id: 'rId1', type: 'package', target: book}]
        },
        {name: book, content: workbook(box.chart), relationships: []}
      )
      return name
    },
    parts: () => parts
  }
}

function bookName(number: number): string {
  return `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
}
