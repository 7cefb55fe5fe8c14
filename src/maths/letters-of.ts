import type {Maths} from './types.ts'

/** The letters and signs of a formula in the order in which Office keeps them; brackets, bars and large signs are none. */
export function lettersOf(one: Maths): string {
  return partsOf(one)
    .map((part) => (typeof part === 'string' ? part : lettersOf(part)))
    .join('')
}

function partsOf(one: Maths): readonly (Maths | string)[] {
  switch (one.type) {
    case 'letters':
      return [one.text]
    case 'space':
      return [spaceText(one.em)]
    case 'row':
      return one.of
    case 'fraction':
      return [one.over, one.under]
    case 'root':
      return [...(one.degree ? [one.degree] : []), one.of]
    case 'scripts':
      return [one.of, ...bounds(one)]
    case 'sum':
      return [...bounds(one), one.of]
    case 'limit':
      return [one.of, one.at]
    case 'fence':
      return one.parts
    case 'matrix':
      return one.rows.flat()
    case 'accent':
    case 'bar':
    case 'brace':
    case 'box':
    case 'struck':
    case 'phantom':
      return [one.of]
  }
}

function bounds({sub, sup}: {readonly sub?: Maths; readonly sup?: Maths}): Maths[] {
  return [...(sub ? [sub] : []), ...(sup ? [sup] : [])]
}

/** An empty stretch as the space of Unicode that is nearest to it. */
export function spaceText(em: number): string {
  if (em >= 0.75) return '\u2003'.repeat(Math.min(8, Math.round(em)))
  if (em >= 0.4) return '\u2002'
  return em >= 0.1 ? '\u2009' : ''
}
