import type {Antecedent} from './facts/types.ts'
import type {Point} from './statement-types.ts'

/** The point with the name of its antecedent in square brackets, where it opens with the pronoun; else as it is. */
export function putName(point: Point, antecedent: Antecedent | undefined, sentence: string): Point {
  if (!antecedent) return point
  const pronoun = /^\p{L}+/u.exec(sentence)?.[0] ?? ''
  const opener = /^\p{L}+(?=\s)/u.exec(point.text)?.[0]
  if (pronoun === '' || opener?.toLowerCase() !== pronoun.toLowerCase()) return point
  const {name, possessive, in: named} = antecedent
  return {
    ...point,
    text: `[${name}${possessive ? '’s' : ''}]${point.text.slice(opener.length)}`,
    named: {name, in: named}
  }
}
