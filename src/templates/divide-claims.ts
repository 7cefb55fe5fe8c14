import type {Statement} from '../brief/statement-types.ts'
import {balanced} from './divide.ts'
import type {Slots} from './types.ts'

/** Claims divided evenly; each denial stays on the slide of the claim it answers, and no claim stands without its column of denials. */
export function divideClaims(slots: Slots, parts: number): readonly Slots[] {
  const {claims = [], denials = [], law = []} = slots
  const shares = claims.length >= parts ? balanced(claims, parts) : [[...claims]]
  if (shares.length === 1) return divideDenials({claims, denials, law}, parts)
  const placed = denials.map((denial) => ({denial, at: slideOf(denial, shares)}))
  return shares.map((share, index) => {
    const here = placed.filter(({at}) => at === index || at === undefined).map(({denial}) => denial)
    return {claims: share, denials: here, law: index === shares.length - 1 ? law : []}
  })
}

/** One claim with many denials: the claim stands on each slide; points of law go last, alone if they must. */
function divideDenials({claims, denials, law}: Slots, parts: number): readonly Slots[] {
  const shares = balanced(denials ?? [], parts)
  const slides = shares.map((share) => ({claims: claims ?? [], denials: share, law: []}))
  if (!law?.length) return slides
  if (shares.length === 1) return [...slides, {claims: [], denials: [], law}]
  return slides.map((one, index) => (index === slides.length - 1 ? {...one, law} : one))
}

/** The share that holds the claim a denial answers; undefined when it answers all, or none that is shown. */
function slideOf(denial: Statement, shares: readonly (readonly Statement[])[]): number | undefined {
  if (denial.type === 'label' || !denial.answers) return undefined
  const index = shares.findIndex((share) =>
    share.some((claim) => claim.type === 'point' && claim.from.some(({id}) => denial.answers?.includes(id)))
  )
  return index < 0 ? undefined : index
}
