import type {Article, Aside} from '../article/types.ts'
import type {Draft} from './draft.ts'

/** The pictures and charts of an article that a slide can show. */
export function picturesOf({sections}: Article): readonly Aside[] {
  return asidesIn(sections).filter((one) => one.picture || one.chart)
}

/** All else that stands between the paragraphs of an article. */
export function wordsBetween({sections}: Article): readonly Aside[] {
  return asidesIn(sections).filter((one) => !one.picture && !one.chart)
}

function asidesIn(sections: Article['sections']): readonly Aside[] {
  return sections.flatMap(({blocks}) => blocks.filter((block) => block.type === 'aside'))
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
