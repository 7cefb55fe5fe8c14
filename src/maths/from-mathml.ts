import {fence} from './fences.ts'
import {letters, spaceOf} from './letters.ts'
import type {MathmlElement} from './mathml.ts'
import {matrix} from './matrix.ts'
import {accents, braces, isIntegral, isLarge, lines} from './signs.ts'
import {gathered} from './sums.ts'
import type {Maths, Side, Unread} from './types.ts'

/** A formula as a tree, from its MathML; or which element nobody reads. */
export function fromMathml(root: MathmlElement): Maths | Unread {
  const unread = strange(root)
  return unread === undefined ? mathsOf(root) : {unread: `nothing is made of \`${unread}\` in it`}
}

/** The first element that there is no reader for. */
function strange(one: MathmlElement): string | undefined {
  if (!Object.hasOwn(readers, one.name)) return one.name
  const read = one.name === 'semantics' ? one.children.slice(0, 1) : one.children
  // Words may have marks of HTML in them, whose text counts.
  return one.name === 'mtext' ? undefined : read.map(strange).find((name) => name !== undefined)
}

type Reader = (one: MathmlElement) => Maths

const readers: Readonly<Record<string, Reader>> = {
  math: row,
  mrow: row,
  mstyle: row,
  mpadded: row,
  semantics: ({children: [first]}) => part(first),
  mi: letters,
  mn: letters,
  mo: letters,
  ms: letters,
  mtext: letters,
  mspace: (one) => ({type: 'space', em: spaceOf(one)}),
  mphantom: (one) => ({type: 'phantom', of: row(one)}),
  mfrac: ({children: [over, under], attributes}) => ({
    type: 'fraction',
    over: part(over),
    under: part(under),
    isBarred: !/^0/.test(attributes.linethickness ?? '')
  }),
  msqrt: (one) => ({type: 'root', of: row(one)}),
  mroot: ({children: [of, degree]}) => ({type: 'root', of: part(of), degree: part(degree)}),
  msub: ({children: [of, sub]}) => bounded({of, sub}, false),
  msup: ({children: [of, sup]}) => bounded({of, sup}, false),
  msubsup: ({children: [of, sub, sup]}) => bounded({of, sub, sup}, false),
  munder: ({children: [of, at]}) => beside(of, at, 'under'),
  mover: ({children: [of, at]}) => beside(of, at, 'over'),
  munderover: ({children: [of, sub, sup]}) => bounded({of, sub, sup}, true),
  menclose: enclosed,
  mtable: (one) => matrix(one, row),
  mtr: row,
  mtd: row
}

function mathsOf(one: MathmlElement): Maths {
  return (readers[one.name] ?? row)(one)
}

function part(one: MathmlElement | undefined): Maths {
  return one ? mathsOf(one) : {type: 'row', of: []}
}

function row({children, attributes}: MathmlElement): Maths {
  const fenced = fence(children, row)
  const of = fenced ? [fenced] : gathered(children.flatMap(unwrapped).map(mathsOf))
  const [only] = of
  const whole: Maths = only && of.length === 1 ? only : {type: 'row', of}
  return /border:\s*\d/.test(attributes.style ?? '') ? {type: 'box', of: whole} : whole
}

/** What a row within a row holds, where nothing shows that it is one: a large sign is taken over what stands behind it. */
function unwrapped(one: MathmlElement): readonly MathmlElement[] {
  const isPlain = one.name === 'mrow' && !one.attributes.style && one.children[0]?.attributes.fence !== 'true'
  return isPlain ? one.children.flatMap(unwrapped) : [one]
}

interface Bounded {
  readonly of: MathmlElement | undefined
  readonly sub?: MathmlElement | undefined
  readonly sup?: MathmlElement | undefined
}

/** Something with what stands behind it, or over and under it; what a large sign is taken over is found later. */
function bounded({of, sub, sup}: Bounded, isStacked: boolean): Maths {
  const base = part(of)
  const bounds = {...(sub && {sub: part(sub)}), ...(sup && {sup: part(sup)})}
  const sign = base.type === 'letters' && isLarge(base.text) ? base.text : undefined
  if (sign !== undefined)
    return {
      type: 'sum',
      sign,
      ...bounds,
      of: {type: 'row', of: []},
      isStacked: isStacked && !isIntegral(sign)
    }
  if (!isStacked) return {type: 'scripts', of: base, ...bounds}
  const under: Maths = bounds.sub ? {type: 'limit', of: base, at: bounds.sub, side: 'under'} : base
  return bounds.sup ? {type: 'limit', of: under, at: bounds.sup, side: 'over'} : under
}

/** Something with a sign, a line, a brace or anything else right over or under it. */
function beside(of: MathmlElement | undefined, at: MathmlElement | undefined, side: Side): Maths {
  const sign = at?.name === 'mo' ? at.text : ''
  if (lines.has(sign)) return {type: 'bar', of: part(of), side}
  if (braces.has(sign)) return {type: 'brace', sign, of: part(of), side}
  const accent = side === 'over' && Object.hasOwn(accents, sign) ? accents[sign] : undefined
  if (accent !== undefined) return {type: 'accent', sign: accent, of: part(of)}
  return bounded(side === 'under' ? {of, sub: at} : {of, sup: at}, true)
}

function enclosed(one: MathmlElement): Maths {
  const {notation = ''} = one.attributes
  const of = row(one)
  if (notation === 'top') return {type: 'bar', of, side: 'over'}
  if (notation === 'bottom') return {type: 'bar', of, side: 'under'}
  return /strike/.test(notation) ? {type: 'struck', of} : {type: 'box', of}
}
