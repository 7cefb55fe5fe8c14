import type {Point} from '../statement-types.ts'
import type {Voice} from '../types.ts'

/** Under what name a speaker stands beside a statement. */
export function labelOf({actor, introduced}: Voice): Pick<Point, 'label' | 'introduced'> {
  return introduced ? {label: introduced.name, introduced: {as: actor, in: introduced.in}} : {label: actor}
}
