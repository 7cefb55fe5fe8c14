import {spaceText} from '../../maths/space-text.ts'
import type {Letters, Maths} from '../../maths/types.ts'
import {type Element, element} from '../xml.ts'

/** How the letters of a formula look: `a:rPr`, slanted or not. */
export type LookOf = (isItalic: boolean) => Element

/** A formula in Office's markup of mathematics (ECMA-376, 22.1): what stands in `m:oMath` or in a part of a formula. */
export function officeMaths(one: Maths, look: LookOf): Element[] {
  return merged(flat(one)).flatMap((part) => elementsOf(part, look))
}

function flat(one: Maths): readonly Maths[] {
  return one.type === 'row' ? one.of.flatMap(flat) : [one]
}

/** Letters of one look beside each other are one run; signs and digits look alike in any. */
function merged(parts: readonly Maths[]): Maths[] {
  const out: Maths[] = []
  for (const part of parts) {
    const last = out.at(-1)
    const both = last?.type === 'letters' && part.type === 'letters' ? joined(last, part) : undefined
    if (both) out[out.length - 1] = both
    else out.push(part)
  }
  return out
}

function joined(one: Letters, other: Letters): Letters | undefined {
  if (one.style === 'words' || other.style === 'words') return undefined
  const [first, second] = [one, other].map(({text}) => /\p{L}/u.test(text))
  if (first && second && one.style !== other.style) return undefined
  return {type: 'letters', text: one.text + other.text, style: first ? one.style : other.style}
}

type Writer<Type extends Maths['type']> = (one: Extract<Maths, {type: Type}>, look: LookOf) => Element[]

const writers: {readonly [Type in Maths['type']]: Writer<Type>} = {
  row: (one, look) => officeMaths(one, look),
  letters: run,
  space: ({em}, look) => run({type: 'letters', text: spaceText(em), style: 'words'}, look),
  fraction: ({over, under, isBarred}, look) => [
    structure('f', isBarred ? [] : [value('type', 'noBar')], look, [
      part('num', over, look),
      part('den', under, look)
    ])
  ],
  root: ({of, degree}, look) => [
    structure('rad', degree ? [] : [value('degHide', 1)], look, [
      degree ? part('deg', degree, look) : element('m:deg'),
      part('e', of, look)
    ])
  ],
  scripts: ({of, sub, sup}, look) => {
    const name = sub && sup ? 'sSubSup' : sub ? 'sSub' : 'sSup'
    return [
      structure(name, [], look, [
        part('e', of, look),
        ...optional('sub', sub, look),
        ...optional('sup', sup, look)
      ])
    ]
  },
  sum: ({sign, sub, sup, of, isStacked}, look) => [
    structure(
      'nary',
      [
        value('chr', sign),
        value('limLoc', isStacked ? 'undOvr' : 'subSup'),
        value('subHide', sub ? 0 : 1),
        value('supHide', sup ? 0 : 1)
      ],
      look,
      [
        sub ? part('sub', sub, look) : element('m:sub'),
        sup ? part('sup', sup, look) : element('m:sup'),
        part('e', of, look)
      ]
    )
  ],
  limit: ({of, at, side}, look) => [
    structure(side === 'under' ? 'limLow' : 'limUpp', [], look, [part('e', of, look), part('lim', at, look)])
  ],
  fence: ({open, close, mid, parts}, look) => [
    structure(
      'd',
      [value('begChr', open), ...(mid === '' ? [] : [value('sepChr', mid)]), value('endChr', close)],
      look,
      parts.map((one) => part('e', one, look))
    )
  ],
  accent: ({sign, of}, look) => [structure('acc', [value('chr', sign)], look, [part('e', of, look)])],
  bar: ({of, side}, look) => [
    structure('bar', [value('pos', side === 'over' ? 'top' : 'bot')], look, [part('e', of, look)])
  ],
  brace: ({sign, of, side}, look) => [
    structure(
      'groupChr',
      [
        value('chr', sign),
        value('pos', side === 'over' ? 'top' : 'bot'),
        value('vertJc', side === 'over' ? 'bot' : 'top')
      ],
      look,
      [part('e', of, look)]
    )
  ],
  matrix,
  box: ({of}, look) => [structure('borderBox', [], look, [part('e', of, look)])],
  struck: ({of}, look) => [
    structure(
      'borderBox',
      [...['hideTop', 'hideBot', 'hideLeft', 'hideRight', 'strikeBLTR'].map((name) => value(name, 1))],
      look,
      [part('e', of, look)]
    )
  ],
  phantom: ({of}, look) => [structure('phant', [value('show', 0)], look, [part('e', of, look)])]
}

function elementsOf(one: Maths, look: LookOf): Element[] {
  // The compiler does not see that the writer belongs to the part.
  return (writers[one.type] as Writer<Maths['type']>)(one, look)
}

function run({text, style}: Letters, look: LookOf): Element[] {
  if (text === '') return []
  const set =
    style === 'words'
      ? [element('m:nor')]
      : style === 'upright' && /\p{L}/u.test(text)
        ? [value('sty', 'p')]
        : []
  return [
    element('m:r', {}, [
      ...(set.length > 0 ? [element('m:rPr', {}, set)] : []),
      look(style === 'italic'),
      element('m:t', {}, [text])
    ])
  ]
}

function matrix({rows, aligned, isTight}: Extract<Maths, {type: 'matrix'}>, look: LookOf): Element[] {
  if (rows.length === 0 || aligned.length === 0) return []
  const columns = aligned.map((one) =>
    element('m:mc', {}, [element('m:mcPr', {}, [value('count', 1), value('mcJc', one)])])
  )
  const gaps = isTight ? [value('cGpRule', 3), value('cGp', 0)] : []
  return [
    structure(
      'm',
      [value('plcHide', 1), ...gaps, element('m:mcs', {}, columns)],
      look,
      rows.map((cells) =>
        element(
          'm:mr',
          {},
          cells.map((cell) => element('m:e', {}, officeMaths(opened(cell), look)))
        )
      )
    )
  ]
}

/** A cell that opens with a sign has nothing before it, where LibreOffice misses something otherwise. */
function opened(cell: Maths): Maths {
  const [first] = flat(cell)
  return first?.type === 'letters' && first.isBetween ? {type: 'row', of: [nothing, cell]} : cell
}

const nothing: Letters = {type: 'letters', text: '\u200B', style: 'words'}

/** A structure with its properties; how its bars and brackets look stands last in them. */
function structure(
  name: string,
  properties: readonly Element[],
  look: LookOf,
  parts: readonly Element[]
): Element {
  const control = element('m:ctrlPr', {}, [look(true)])
  return element(`m:${name}`, {}, [element(`m:${name}Pr`, {}, [...properties, control]), ...parts])
}

function value(name: string, val: string | number): Element {
  return element(`m:${name}`, {'m:val': val})
}

/** A part of a structure; an empty one holds a sign without width, since Office draws a box where nothing stands. */
function part(name: string, one: Maths, look: LookOf): Element {
  const inside = officeMaths(one, look)
  const filled = inside.length > 0 ? inside : run(nothing, look)
  return element(`m:${name}`, {}, filled)
}

function optional(name: string, one: Maths | undefined, look: LookOf): Element[] {
  return one ? [part(name, one, look)] : []
}
