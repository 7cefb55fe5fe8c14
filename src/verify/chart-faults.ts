import type {FinishedSlide} from '../pptx/read/types.ts'
import type {Ground} from './resting.ts'
import type {Finding} from './types.ts'

const known = new WeakMap<Ground, ReadonlySet<number>>()

/** The numbers that charts draw and the article does not have; in whatever way it writes them. */
export function chartFaults({number, isHidden, shapes}: FinishedSlide, ground: Ground): Finding[] {
  return shapes.flatMap(({name, values = []}) =>
    values
      .filter((value) => !numbersOf(ground).has(rounded(Number(value))))
      .map((value) => ({
        id: 'figure-differs',
        slide: number,
        ...(isHidden && {isHidden}),
        shape: name,
        text: value,
        differences: []
      }))
  )
}

function numbersOf(ground: Ground): ReadonlySet<number> {
  const numbers =
    known.get(ground) ?? new Set(ground.passages.flatMap(({sentence}) => readingsIn(sentence.text)))
  known.set(ground, numbers)
  return numbers
}

/** Each number as both conventions read it, "1.400" as 1.4 and as 1400; as a share of one where it is a percentage. */
function readingsIn(text: string): number[] {
  return [...text.matchAll(/[-−–]?\d[\d.,' ]*/g)].flatMap(([found]) => {
    const digits = found.replace(/[−–]/, '-').replace(/[.,' ]+$/, '')
    const plain = [
      digits.replace(/[,' ]/g, ''),
      digits.replace(/[.' ]/g, '').replace(',', '.'),
      ...digits.split(' ')
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
