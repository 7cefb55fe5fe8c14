import type {MathmlElement} from './mathml.ts'
import {leaf, officeTokens, withPrefixes} from './office-tokens.ts'
import {accents} from './signs.ts'

/**
 * A formula in Office's markup of mathematics (ECMA-376, 22.1) as MathML.
 *
 * @param one
 *   `m:oMath` or `m:oMathPara`, whatever the prefix; formulas of several lines stand beside each other.
 */
export function mathmlOfOffice(one: MathmlElement): MathmlElement {
  const isDisplayed = localName(one) === 'oMathPara'
  return node('math', row(one).children, isDisplayed ? {display: 'block'} : {})
}

type Reader = (one: MathmlElement) => MathmlElement

const readers: Readonly<Record<string, Reader>> = {
  r: (one) => node('mrow', officeTokens(textOf(one), styleOf(one))),
  f: (one) => {
    const [over, under] = [part(one, 'num'), part(one, 'den')]
    const type = saidOf(one, 'type')
    if (type === 'lin') return node('mrow', [over, leaf('mo', '/'), under])
    return node('mfrac', [over, under], type === 'noBar' ? {linethickness: '0'} : {})
  },
  rad: (one) => {
    const degree = part(one, 'deg')
    const isHidden = isOn(one, 'degHide') || degree.children.length === 0
    return isHidden ? node('msqrt', [part(one, 'e')]) : node('mroot', [part(one, 'e'), degree])
  },
  sSub: (one) => node('msub', [part(one, 'e'), part(one, 'sub')]),
  sSup: (one) => node('msup', [part(one, 'e'), part(one, 'sup')]),
  sSubSup: (one) => node('msubsup', [part(one, 'e'), part(one, 'sub'), part(one, 'sup')]),
  sPre: (one) =>
    node('mrow', [node('msubsup', [node('mrow'), part(one, 'sub'), part(one, 'sup')]), part(one, 'e')]),
  nary,
  limLow: (one) => node('munder', [part(one, 'e'), part(one, 'lim')]),
  limUpp: (one) => node('mover', [part(one, 'e'), part(one, 'lim')]),
  d: delimited,
  func: (one) => node('mrow', [part(one, 'fName'), part(one, 'e')]),
  acc: (one) => {
    const combining = saidOf(one, 'chr') ?? '\u0302'
    const [sign = combining] = Object.entries(accents).find(([, known]) => known === combining) ?? []
    return node('mover', [part(one, 'e'), leaf('mo', sign)])
  },
  bar: (one) =>
    saidOf(one, 'pos') === 'top'
      ? node('mover', [part(one, 'e'), leaf('mo', '‾')])
      : node('munder', [part(one, 'e'), leaf('mo', '_')]),
  groupChr: (one) =>
    node(saidOf(one, 'pos') === 'top' ? 'mover' : 'munder', [
      part(one, 'e'),
      leaf('mo', saidOf(one, 'chr') ?? '⏟')
    ]),
  m: (one) =>
    node(
      'mtable',
      childrenOf(one, 'mr').map((cells) =>
        node(
          'mtr',
          childrenOf(cells, 'e').map((cell) => node('mtd', [row(cell)]))
        )
      ),
      saidOf(one, 'cGp') === '0' ? {displaystyle: 'true'} : {}
    ),
  eqArr: (one) =>
    node(
      'mtable',
      childrenOf(one, 'e').map((line) => node('mtr', [node('mtd', [row(line)], {class: 'tml-left'})])),
      {displaystyle: 'true'}
    ),
  borderBox: (one) => {
    const isStruck = ['strikeBLTR', 'strikeTLBR', 'strikeH', 'strikeV'].some((name) => isOn(one, name))
    return node('menclose', [part(one, 'e')], {notation: isStruck ? 'updiagonalstrike' : 'box'})
  },
  phant: (one) => {
    const shown = propertyOf(one, 'show')
    return node(shown && !isYes(shown) ? 'mphantom' : 'mrow', [part(one, 'e')])
  }
}

/** What has no reader of its own, such as a box that nobody sees or a change that was tracked, is what it holds. */
function read(one: MathmlElement): MathmlElement {
  const name = localName(one)
  return (Object.hasOwn(readers, name) ? readers[name] : undefined)?.(one) ?? row(one)
}

/** A row of what stands in an element; what it says of its looks is no part of it. */
function row({children}: MathmlElement): MathmlElement {
  const parts = children.filter((one) => !/Pr$/.test(localName(one))).map(read)
  // Letters of several looks are several runs of one row.
  const flat = parts.flatMap((one) => (isPlainRow(one) ? one.children : [one]))
  return node('mrow', withPrefixes(flat))
}

function isPlainRow({name, children: [first]}: MathmlElement): boolean {
  return name === 'mrow' && first?.attributes.fence !== 'true'
}

function nary(one: MathmlElement): MathmlElement {
  const sign = leaf('mo', saidOf(one, 'chr') ?? '∫')
  const bounds = (['sub', 'sup'] as const).map((name) =>
    isOn(one, `${name}Hide`) ? node('mrow') : part(one, name)
  )
  const isBounded = bounds.some(({children}) => children.length > 0)
  const name = saidOf(one, 'limLoc') === 'undOvr' ? 'munderover' : 'msubsup'
  return node('mrow', [isBounded ? node(name, [sign, ...bounds]) : sign, ...part(one, 'e').children])
}

function delimited(one: MathmlElement): MathmlElement {
  const bracket = (text: string) => leaf('mo', text, {fence: 'true', stretchy: 'true'})
  const mid = leaf('mo', saidOf(one, 'sepChr') ?? '|', {stretchy: 'true', form: 'infix'})
  const parts = childrenOf(one, 'e').map(row)
  return node('mrow', [
    bracket(saidOf(one, 'begChr') ?? '('),
    ...parts.flatMap((each, at) => (at > 0 ? [mid, each] : [each])),
    bracket(saidOf(one, 'endChr') ?? ')')
  ])
}

function part(one: MathmlElement, name: string): MathmlElement {
  const [found] = childrenOf(one, name)
  return found ? row(found) : node('mrow')
}

/** How the letters of a run are set: slanted where nothing is said. */
function styleOf(one: MathmlElement): 'italic' | 'upright' | 'words' {
  const [properties] = childrenOf(one, 'rPr')
  if (!properties) return 'italic'
  const [plain] = childrenOf(properties, 'nor')
  if (plain && isYes(plain)) return 'words'
  const [style] = childrenOf(properties, 'sty')
  return style && /^[pb]$/.test(own(style) ?? '') ? 'upright' : 'italic'
}

function textOf(one: MathmlElement): string {
  return childrenOf(one, 't')
    .map(({text}) => text)
    .join('')
}

/** What the properties of a structure say: `m:naryPr` and the like stand first in it. */
function saidOf(one: MathmlElement, name: string): string | undefined {
  const found = propertyOf(one, name)
  return found && own(found)
}

function propertyOf(one: MathmlElement, name: string): MathmlElement | undefined {
  const [properties] = childrenOf(one, `${localName(one)}Pr`)
  return properties && childrenOf(properties, name)[0]
}

function isOn(one: MathmlElement, name: string): boolean {
  const found = propertyOf(one, name)
  return found !== undefined && isYes(found)
}

/** A property without a value says yes (ECMA-376, 22.9.2.7). */
function isYes(one: MathmlElement): boolean {
  return !/^(?:0|false|off)$/.test(own(one) ?? '1')
}

function own({attributes}: MathmlElement): string | undefined {
  return Object.entries(attributes).find(([key]) => /(?:^|:)val$/.test(key))?.[1]
}

function localName({name}: MathmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

function childrenOf({children}: MathmlElement, name: string): readonly MathmlElement[] {
  return children.filter((one) => localName(one) === name)
}

function node(
  name: string,
  children: readonly MathmlElement[] = [],
  attributes: MathmlElement['attributes'] = {}
): MathmlElement {
  return {name, attributes, children, text: ''}
}
