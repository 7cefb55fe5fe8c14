import type {Judged} from './judged.ts'
import type {Ground} from './resting.ts'
import type {Passage} from './types.ts'

const known = new WeakMap<Ground, ReadonlyMap<string, Passage>>()

/** The texts of a slide with the names in its charts settled: each is a cell of the article, or a title of a chart. */
export function settleCharts(slide: readonly Judged[], ground: Ground): readonly Judged[] {
  return slide.map((one) => {
    const cell = one.text.isInChart ? cellsOf(ground).get(one.text.text) : undefined
    return cell ? {...one, state: 'said', says: [cell], signs: []} : one
  })
}

function cellsOf(ground: Ground): ReadonlyMap<string, Passage> {
  const cells =
    known.get(ground) ??
    new Map(
      ground.passages
        .filter(({kind}) => kind === 'cell' || kind === 'aside')
        .map((one) => [one.sentence.text, one])
    )
  known.set(ground, cells)
  return cells
}
