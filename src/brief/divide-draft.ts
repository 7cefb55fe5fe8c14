import type {Paragraph} from '../article/types.ts'
import type {Draft} from './draft.ts'
import {hangs, type Place} from './place.ts'

/** A slide shows about five sentences; of twice as many, half would stand in the notes only. */
export const comfortable = 9

/** Fewer sentences that stand by themselves make no slide of their own beside others of the same role. */
const leastTold = 3

/** More slides of one role in a row are no longer an overview. */
const mostParts = 6

/**
 * A draft with more sentences than one slide can do justice to, as several: neighbouring paragraphs stay together, and neither
 * a paragraph nor a list is divided.
 */
export function divideDraft(draft: Draft): Draft[] {
  const told = draft.places.filter(({idle}) => !idle).length
  if (told <= comfortable) return [draft]
  const parts = Math.min(mostParts, Math.round(told / (comfortable - 2)))
  const share = told / parts
  const groups: Place[][] = []
  let count = 0
  for (const [index, place] of draft.places.entries()) {
    const opens = !isOneWith(draft.places[index - 1]?.paragraph, place.paragraph)
    // A group ends with the paragraph that brings it nearest to its share.
    if (groups.length === 0 || (opens && count >= share * groups.length - 1)) groups.push([])
    groups.at(-1)?.push(place)
    if (!place.idle) count++
  }
  return united(groups).map((places, index) => ({
    ...draft,
    places,
    asides: index === 0 ? draft.asides : []
  }))
}

function isOneWith(before: Paragraph | undefined, paragraph: Paragraph): boolean {
  return before === paragraph || (before?.kind === 'item' && paragraph.kind === 'item')
}

/** Groups with too little that stands by itself go with the smaller of their neighbours. */
function united(groups: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const small = groups.findIndex((group) => standing(group) < leastTold)
  if (small < 0 || groups.length === 1) return groups
  const before = groups[small - 1]
  const after = groups[small + 1]
  const withBefore = before !== undefined && (after === undefined || standing(before) <= standing(after))
  const start = withBefore ? small - 1 : small
  return united([
    ...groups.slice(0, start),
    [...(groups[start] ?? []), ...(groups[start + 1] ?? [])],
    ...groups.slice(start + 2)
  ])
}

function standing(group: readonly Place[]): number {
  return group.filter((place) => !place.idle && !hangs(place)).length
}
