import {endsSum, isLarge} from './signs.ts'
import type {Maths} from './types.ts'

/**
 * A row in which each large sign holds what it is taken over: what stands behind it up to the next sign that relates or
 * adds.
 *
 * One with nothing behind it is letters, since Office shows a box where something is missing.
 */
export function gathered(row: readonly Maths[]): Maths[] {
  const found: Maths[] = []
  let rest = row.filter((one) => one.type !== 'letters' || one.text !== '')
  // From the end: a sum that is taken over a sum holds it.
  for (let one = rest.at(-1); one; one = rest.at(-1)) {
    rest = rest.slice(0, -1)
    const sum = asSum(one)
    if (!sum) {
      found.unshift(one)
      continue
    }
    const end = found.findIndex(
      (next) => next.type === 'letters' && next.isSign === true && endsSum(next.text)
    )
    const over = found.splice(0, end < 0 ? found.length : end)
    found.unshift(over.every(isSpace) ? alone(sum, over) : {...sum, of: {type: 'row', of: over}})
  }
  return found
}

type Sum = Extract<Maths, {type: 'sum'}>

function asSum(one: Maths): Sum | undefined {
  if (one.type === 'sum') return isSpace(one.of) ? one : undefined
  if (one.type !== 'letters' || !isLarge(one.text)) return undefined
  return {type: 'sum', sign: one.text, of: {type: 'row', of: []}, isStacked: false}
}

function isSpace(one: Maths): boolean {
  return one.type === 'space' || (one.type === 'row' && one.of.every(isSpace))
}

function alone({sign, sub, sup, isStacked}: Sum, spaces: readonly Maths[]): Maths {
  const base: Maths = {type: 'letters', text: sign, style: 'upright', isSign: true}
  const under: Maths = sub && isStacked ? {type: 'limit', of: base, at: sub, side: 'under'} : base
  const stacked: Maths = sup && isStacked ? {type: 'limit', of: under, at: sup, side: 'over'} : under
  const bounds = {...(sub && {sub}), ...(sup && {sup})}
  const of: Maths = isStacked || !(sub || sup) ? stacked : {type: 'scripts', of: base, ...bounds}
  return spaces.length === 0 ? of : {type: 'row', of: [of, ...spaces]}
}
