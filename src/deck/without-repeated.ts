import type {Beat} from '../brief/types.ts'

/**
 * Beats in which no sentence is listed that fills a beat of its own: a quotation that has a slide does not stand on
 * another, too. It stays in the notes of both. A claim stays, since its denial stands beside it.
 *
 * @param isListed
 *   Whether a beat becomes a list.
 */
export function withoutRepeated(beats: readonly Beat[], isListed: (beat: Beat) => boolean): readonly Beat[] {
  const alone = new Set(
    beats.flatMap(({heading, readings: [only, second]}) =>
      only && !second && !heading ? [only.sentence.id] : []
    )
  )
  return beats.map((beat) => {
    if (beat.readings.length === 1 || !isListed(beat)) return beat
    const readings = beat.readings.map((one) =>
      alone.has(one.sentence.id) && one.claim === undefined ? {...one, points: []} : one
    )
    return {...beat, readings}
  })
}
