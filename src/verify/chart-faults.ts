import type {FinishedSlide} from '../pptx/read/types.ts'
import type {Ground} from './resting.ts'
import type {Finding} from './types.ts'
import {evened} from './typography.ts'

/** What the article has of numbers: all of them, and those of the rows that begin with a name. */
interface Numbers {
  readonly all: ReadonlySet<number>
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>
}

const known = new WeakMap<Ground, Numbers>()

/** The numbers that charts draw and the article does not have, in whatever way it writes them; or not in the row of their name. */
export function chartFaults({number, isHidden, shapes}: FinishedSlide, ground: Ground): Finding[] {
  const {all, byName} = numbersOf(ground)
  return shapes.flatMap(({name, values = [], points = []}) => {
    const strange = values.filter((value) => !all.has(rounded(Number(value))))
    const astray = points.filter((one) => {
      const row = byName.get(evened(one.name))
      return row && !strange.includes(one.value) && !row.has(rounded(Number(one.value)))
    })
    return [...strange, ...astray.map((one) => `${one.name}: ${one.value}`)].map((text) => ({
      id: 'figure-differs',
      slide: number,
      ...(isHidden && {isHidden}),
      shape: name,
      text,
      differences: []
    }))
  })
}

function numbersOf(ground: Ground): Numbers {
  const found = known.get(ground) ?? gather(ground)
  known.set(ground, found)
  return found
}

function gather({passages}: Ground): Numbers {
  const byName = new Map<string, Set<number>>()
  for (const {cells: [name, ...cells] = []} of passages) {
    if (!name) continue
    const row = byName.get(name) ?? new Set()
    for (const value of cells.flatMap(readingsIn)) row.add(value)
    byName.set(name, row)
  }
  return {all: new Set(passages.flatMap(({sentence}) => readingsIn(sentence.text))), byName}
}

/** Each number as both conventions read it, "1.400" as 1.4 and as 1400; as a share of one where it is a percentage. */
function readingsIn(text: string): number[] {
  return [...text.matchAll(/[-−–]?\d[\d.,'’ \u00a0\u202f]*/g)].flatMap(([found]) => {
    const digits = found.replace(/[−–]/, '-').replace(/[.,'’\s]+$/, '')
    const plain = [
      digits.replace(/[,'’\s]/g, ''),
      digits.replace(/[.'’\s]/g, '').replace(',', '.'),
      ...digits.split(/\s/)
    ]
    return plain
      .map(Number)
      .filter(Number.isFinite)
      .flatMap((one) => [one, Math.abs(one), one / 100].map(rounded))
  })
}

/** Charts keep binary fractions: 0.1 + 0.2. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
