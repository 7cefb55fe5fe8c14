import type {Box} from '../../frame/types.ts'
import type {Layout} from '../../layout/types.ts'
import type {Theme} from '../../themes/types.ts'
import {otherLevels} from '../look/other-levels.ts'
import {type Part, partTypes} from '../part.ts'
import {document, type Element, element} from '../xml.ts'
import type {LooseShapes} from './loose-shapes.ts'
import type {MasterBoxes} from './master-boxes.ts'
import {placeholderOf, placeholderShape} from './placeholder-shape.ts'
import {plainBackground, root, slideTree} from './tree.ts'
import type {Placeholder} from './types.ts'

/** The placeholders of the master, as layouts inherit from them. */
export function masterPlaceholders(boxes: MasterBoxes): MasterPlaceholders {
  return {
    title: placeholderOf(boxes.title, ties.title),
    body: placeholderOf(boxes.body, ties.body),
    date: placeholderOf(boxes.date, ties.date),
    footer: placeholderOf(boxes.footer, ties.footer),
    number: placeholderOf(boxes.number, ties.number)
  }
}

/** Each of them by its name. */
export type MasterPlaceholders = Readonly<Record<keyof MasterBoxes, Placeholder>>

/** How masters tie their placeholders; layouts point to them by type. */
const ties = {
  title: element('p:ph', {type: 'title'}),
  body: element('p:ph', {type: 'body', idx: 1}),
  date: element('p:ph', {type: 'dt', sz: 'half', idx: 2}),
  footer: element('p:ph', {type: 'ftr', sz: 'quarter', idx: 3}),
  number: element('p:ph', {type: 'sldNum', sz: 'quarter', idx: 4})
} as const

/** The colour map: dark themes set light text on the dark slots. */
export function colorMap(scheme: Theme['scheme']): Element {
  const [text, page] = scheme === 'light' ? ['dk', 'lt'] : ['lt', 'dk']
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
  return element('p:clrMap', {
    bg1: `${page}1`,
    tx1: `${text}1`,
    bg2: `${page}2`,
    tx2: `${text}2`,
    ...Object.fromEntries(same.map((slot) => [slot, slot]))
  })
}

/** What the master is made with besides the boxes of its placeholders. */
interface MasterSettings {
  readonly inherited: MasterPlaceholders
  /** What it shows, and layouts with it. */
  readonly shared: readonly Box[]
  readonly loose: LooseShapes
  readonly scheme: Theme['scheme']
  readonly lang: string
  readonly direction: Layout['direction']
}

/** The slide master, from which every layout inherits. */
export function masterPart(
  boxes: MasterBoxes,
  {inherited, shared, loose, scheme, lang, direction}: MasterSettings,
  part: {name: string; theme: string; layouts: readonly string[]}
): Part {
  const keys = ['title', 'body', 'date', 'footer', 'number'] as const
  const shapes = keys.map((key, index) => {
    // The text styles of the master hold what the levels of title and body would.
    const styled = key === 'title' || key === 'body' ? {levels: inherited[key].levels} : {}
    return placeholderShape(boxes[key], inherited[key], {
      id: index + 2,
      lang,
      inherited: styled
    })
  })
  const others = shared.flatMap((box, index) => loose.shapeOf(box, keys.length + index + 2))
  const ids = part.layouts.map((_, index) =>
    // Ids of masters and layouts begin at 2^31 and share one count (ECMA-376, 19.7.14).
    element('p:sldLayoutId', {id: firstId + 1 + index, 'r:id': `rId${index + 1}`})
  )
  const styles = element('p:txStyles', {}, [
    element('p:titleStyle', {}, [...inherited.title.levels.values()]),
    element('p:bodyStyle', {}, [...inherited.body.levels.values()]),
    element('p:otherStyle', {}, otherLevels(direction))
  ])
  return {
    name: part.name,
    type: partTypes.slideMaster,
    content: document(
      root('p:sldMaster', {}, [
        slideTree([...shapes, ...others], undefined, plainBackground({ink: 'bg1'})),
        colorMap(scheme),
        element('p:sldLayoutIdLst', {}, ids),
        styles
      ])
    ),
    relationships: [
      ...part.layouts.map((target, index) => ({id: `rId${index + 1}`, type: 'slideLayout', target})),
      {id: `rId${part.layouts.length + 1}`, type: 'theme', target: part.theme},
      ...loose.relationships
    ]
  }
}

/** Id of the slide master; those of its layouts follow. */
export const firstId = 2 ** 31
