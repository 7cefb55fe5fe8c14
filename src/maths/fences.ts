import type {MathmlElement} from './mathml.ts'
import type {Maths} from './types.ts'

/** What stands between brackets that grow with it; undefined where a row has none around it. */
export function fence(
  children: readonly MathmlElement[],
  row: (one: MathmlElement) => Maths
): Maths | undefined {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last || first === last || !isFence(first) || !isFence(last)) return undefined
  const inside = children.slice(1, -1)
  const isMid = (one: MathmlElement) =>
    one.name === 'mo' && one.attributes.stretchy === 'true' && one.attributes.form === 'infix'
  // Brackets that stand beside each other are no pair.
  if (inside.some((one) => isFence(one))) return undefined
  const parts: MathmlElement[][] = [[]]
  for (const one of inside) {
    if (isMid(one)) parts.push([])
    else parts.at(-1)?.push(one)
  }
  return {
    type: 'fence',
    open: first.text,
    close: last.text,
    mid: inside.find(isMid)?.text ?? '',
    parts: parts.map((children) => row({name: 'mrow', attributes: {}, children, text: ''}))
  }
}

/** A bracket as high as what it holds; those that keep their height are signs like any other. */
function isFence({name, attributes}: MathmlElement): boolean {
  return (
    name === 'mo' && attributes.fence === 'true' && attributes.stretchy !== 'false' && !attributes.maxsize
  )
}
