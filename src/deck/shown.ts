import type {Beat} from '../brief/types.ts'

/** A beat without what its author wants on no slide; undefined where that is all of it. */
export function shown(beat: Beat): Beat | undefined {
  const {heading, readings, asides} = beat
  if (heading?.skip) return undefined
  const left = {
    ...beat,
    readings: readings.filter((one) => !one.skip),
    asides: asides.filter((one) => !one.skip)
  }
  const isSkipped = readings.length + asides.length > 0 && left.readings.length + left.asides.length === 0
  return isSkipped ? undefined : left
}
