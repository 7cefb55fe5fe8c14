import type {Aside} from '../article/types.ts'
import type {Draft} from './draft.ts'

/** Whether a slide can show it as a picture or a chart. */
export function isPictured({picture, chart}: Aside): boolean {
  return picture !== undefined || chart !== undefined
}

/**
 * Beats of an article without headings, each picture in the one with the sentence it stands by: the last one before it,
 * or the first of all where none is.
 */
export function withPictures(drafts: readonly Draft[], pictures: readonly Aside[]): readonly Draft[] {
  if (pictures.length === 0) return drafts
  const starts = drafts.map(({places}) => places.map(({sentence}) => offsetOf(sentence)))
  const homes = pictures.map((picture) => nearest(starts, offsetOf(picture)))
  return drafts.map((draft, index) => {
    const mine = pictures.filter((_, at) => homes[at] === index)
    return mine.length > 0 ? {...draft, asides: [...draft.asides, ...mine]} : draft
  })
}

/** Which of some lists of offsets has the last one before a place, else the first after it; 0 where there are none. */
function nearest(starts: readonly (readonly number[])[], place: number): number {
  const all = starts.flatMap((offsets, index) => offsets.map((offset) => ({offset, index})))
  all.sort((a, b) => a.offset - b.offset)
  return (all.findLast(({offset}) => offset < place) ?? all[0])?.index ?? 0
}

function offsetOf({position}: Pick<Aside, 'position'>): number {
  return position.start.offset ?? 0
}
