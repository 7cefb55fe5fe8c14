import {answeredBy} from '../brief/answered-by.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'

/** Statements of which a claim and the denial behind it are one: where each has a card of its own, a denial is no risk. */
export function withDenials(points: readonly Point[], {readings}: Beat): Point[] {
  const byId = new Map(readings.map((one) => [one.sentence.id, one]))
  const told: Point[] = []
  for (const point of points) {
    const last = told.at(-1)
    const denial = byId.get(point.from[0].id)
    const claim = last && byId.get(last.from[0].id)
    const both = claim && denial?.answers?.includes(claim.sentence.id) ? answeredBy(claim, denial) : undefined
    if (both) told.pop()
    told.push(both ?? point)
  }
  return told
}
