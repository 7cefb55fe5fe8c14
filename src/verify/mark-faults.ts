import type {FinishedSlide} from '../pptx/read/types.ts'
import type {Finding} from './types.ts'
import {evened} from './typography.ts'

/** A numeral before a statement. */
interface Numeral {
  readonly shape: string
  /** Its place among the marks of the slide, by the name of its box and by the order of the file. */
  readonly places: readonly [byName: number, byOrder: number]
  readonly number: number
}

/** Numerals before statements that do not go on from those before them: somebody typed another one. */
export function markFaults({number: slide, isHidden, shapes}: FinishedSlide): Finding[] {
  const numerals = shapes.flatMap(({name, paragraphs}, order): Numeral[] => {
    const [, place] = /^Mark (\d+)$/.exec(name) ?? []
    const text = evened(paragraphs.join(' '))
    if (place === undefined || !/^\d{1,3}$/.test(text)) return []
    return [{shape: name, places: [Number(place), order], number: Number(text)}]
  })
  const inOrder = numerals.map((one, at) => ({...one, places: [one.places[0], at] as const}))
  // A card that was taken out leaves a gap, and its author may have closed that: either way of counting is right.
  const counted = ([0, 1] as const).map((way) => usual(inOrder.map((one) => one.number - one.places[way])))
  const wrong = inOrder.map((one) =>
    ([0, 1] as const).every((way) => one.number - one.places[way] !== counted[way])
  )
  return inOrder.flatMap(({shape, places, number}, at) => {
    if (!wrong[at]) return []
    const difference = {deck: `${number}`, article: `${places[0] + (counted[0] ?? 0)}`}
    return [
      {
        id: 'part-differs',
        slide,
        ...(isHidden && {isHidden}),
        shape,
        text: difference.deck,
        differences: [difference]
      }
    ]
  })
}

/** What most of some numbers are; of as many, the first. */
function usual(numbers: readonly number[]): number | undefined {
  const count = (one: number) => numbers.filter((other) => other === one).length
  return [...numbers].sort((one, other) => count(other) - count(one))[0]
}
