import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {eventsOf} from '../templates/timeline.ts'

/** As many events as a slide of them holds. */
const most = 7

/**
 * Beats without the dates that a timeline of its own gathers from a text without headings, which are seen once. A sentence of
 * which the timeline shows most comes last where it stands besides.
 *
 * @param gathers
 *   Whether a beat is one of those that gather.
 */
export function withoutGathered(beats: readonly Beat[], gathers: (beat: Beat) => boolean): readonly Beat[] {
  const gathered = beats.filter((beat) => beat.preferred === 'timeline' && gathers(beat))
  const shown = new Map(gathered.flatMap(eventsIn).map((point) => [keyOf(point), point] as const))
  if (shown.size === 0) return beats
  return beats.map((beat) => {
    // How its author wants a slide to look (`options`) asks for no dates; a template does.
    const isOther = beat.heading === undefined && beat.template === undefined && !gathered.includes(beat)
    return isOther ? {...beat, readings: beat.readings.map((one) => without(one, shown))} : beat
  })
}

/** One event is no line. */
function eventsIn(beat: Beat): readonly Point[] {
  const events = eventsOf(beat, most)
  return events.length > 1 ? events : []
}

function without(reading: Reading, shown: ReadonlyMap<string, Point>): Reading {
  const seen = reading.dates.filter(({point}) => shown.has(keyOf(point)))
  const isTold = reading.points.every(({text}) =>
    seen.some(({point}) => point.text.length >= text.length * mostOfIt)
  )
  return {
    ...reading,
    dates: reading.dates.filter((one) => !seen.includes(one)),
    ...(isTold && reading.points.length > 0 && {told: true})
  }
}

/** An event with so much of a statement tells it. */
const mostOfIt = 0.6

function keyOf({text, from}: Point): string {
  return `${from[0].id} ${text}`
}
