import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {eventCards, eventRows} from './blocks/events.ts'
import {largest} from './blocks/largest.ts'
import {datedItems, isLogged, loggedEvents} from './dated-items.ts'
import {divideSlot} from './divide.ts'
import {defineTemplate} from './types.ts'

/** Dated events along a line. */
export const timeline = defineTemplate({
  name: 'timeline',
  summary: 'Dated events on a line, in the order of their dates',
  example: [
    '## Timeline',
    '',
    'The bridge opened in 1962. The first cracks were found in March 2019. The city closed it on 4 June 2021.'
  ].join('\n'),
  slots: {events: {about: 'dated events', max: 7}},
  look: 'content',
  showsParts: true,
  spares: (reading) => reading.dates.length === 0 && !isLogged(reading),
  needs: 'at least two dated events',
  accepts: (beat) => toldEvents(beat).length >= 2,
  fill: (beat) => ({events: toldEvents(beat)}),
  arrange({slots}, stage) {
    const list = slots.events ?? []
    const beside = isForCards(list) ? eventCards(list, stage) : undefined
    if (beside) return beside
    return largest(list.length <= 4, (style) => eventRows(list, style, stage))
  },
  divide: divideSlot('events')
})

/** An author's list or log as it is; else the dated events in the order of their dates. */
function toldEvents(beat: Beat): Point[] {
  return datedItems(beat) ?? loggedEvents(beat) ?? eventsOf(beat, 7)
}

/**
 * The dated events of a beat by date; those of one date in the order of the source; one a clause.
 *
 * For the order alone, a date without a year is taken to be of the year named last before it; before any year it is of the
 * story's own time, which news tells first, and so of the last year of all.
 */
export function eventsOf(beat: Beat, max: number): Point[] {
  const seen = new Set<string>()
  let year = Math.max(0, ...beat.readings.flatMap(({dates}) => dates.map(({key: [own]}) => own)))
  return beat.readings
    .flatMap((reading) => reading.dates.map((date) => ({date, weight: reading.weight})))
    .map((one) => {
      const [own, ...rest] = one.date.key
      year = own || year
      return {...one, key: [year, ...rest]}
    })
    .filter(({date}) => !seen.has(date.point.text) && seen.add(date.point.text))
    .map((one, place) => ({...one, key: [...one.key, place]}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, max)
    .sort((a, b) => compare(a.key, b.key))
    .map(({date}) => date.point)
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** Three or four events with enough to say fill cards; fewer or shorter ones stand better one under the other. */
function isForCards(events: readonly Statement[]): boolean {
  const letters = events.reduce((sum, one) => sum + one.text.length, 0)
  return (events.length === 3 || events.length === 4) && letters >= 70 * events.length
}
