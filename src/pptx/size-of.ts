import {points} from '../units.ts'
import {child, type Element} from './xml.ts'

/** The size of the slides of a presentation, in points; as the file says it, which may be no size at all. */
export function sizeOf(presentation: Element): {readonly w: number; readonly h: number} {
  const said = child(presentation, 'p:sldSz')?.attributes
  // 10 by 7.5 inches where it says none.
  return {w: points(Number(said?.cx ?? 9_144_000)), h: points(Number(said?.cy ?? 6_858_000))}
}
