import {optionWords, slideOptionsOf} from '../article/slide-options-of.ts'
import type {Asked} from '../article/types.ts'
import type {Part} from './parts.ts'
import type {Place} from './place.ts'

/**
 * A part without the paragraphs that ask for a slide of their own, then those, run by run, as parts of their own.
 *
 * Where nothing else is in it, what they ask for is what their heading asks for.
 */
export function partedByAsked(part: Part): Part[] {
  const asks = ({paragraph: {asked}, skip}: Place) =>
    !skip && ((asked?.role ?? asked?.template) !== undefined || slideOptionsOf(asked) !== undefined)
  const runs: {readonly asked: Asked; readonly places: Place[]}[] = []
  for (const place of part.places.filter(asks)) {
    const asked = place.paragraph.asked ?? {}
    const last = runs.at(-1)
    if (last && isSame(last.asked, asked)) last.places.push(place)
    else runs.push({asked, places: [place]})
  }
  const [only] = runs
  const own = part.places.filter((place) => !asks(place))
  if (!only) return [part]
  if (runs.length === 1 && own.length === 0) return [{...part, asked: only.asked}]
  const main = own.length > 0 || part.asides.length > 0 ? [{...part, places: own}] : []
  return [
    ...main,
    ...runs.map(({asked, places}, index): Part => {
      // What is only to be shown in another way still does what its heading says.
      const heading = (asked.role ?? asked.template) === undefined ? part.heading : undefined
      const named = heading ? {heading} : {}
      const above = [...part.opens, ...(part.heading && !heading ? [part.heading] : [])]
      const opens = main.length === 0 && index === 0 ? above : []
      return {...named, opens, places, asides: [], inner: [], first: false, asked}
    })
  ]
}

function isSame(one: Asked, other: Asked): boolean {
  const words = (asked: Asked) =>
    JSON.stringify([asked.role, asked.template, optionWords(slideOptionsOf(asked))])
  return words(one) === words(other)
}
