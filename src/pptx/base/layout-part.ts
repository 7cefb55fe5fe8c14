import type {Box, Placeholding} from '../../frame/types.ts'
import type {Master} from '../../layout/types.ts'
import {ornament} from '../look/ornament.ts'
import type {TextStyles} from '../look/text-styles.ts'
import {type Part, partTypes} from '../part.ts'
import {document, type Element, element} from '../xml.ts'
import {freeText} from './free-text.ts'
import type {MasterBoxes} from './master-boxes.ts'
import {masterTies} from './master-part.ts'
import {placeholderOf, placeholderShape} from './placeholder-shape.ts'
import {root, slideTree} from './tree.ts'
import {type BaseLayout, type Placeholder, placeholderKey} from './types.ts'

type PlaceholderType = Placeholding['type']

/** What layouts are made with. */
export interface LayoutSettings {
  readonly lang: string
  readonly styles: TextStyles
  readonly boxes: MasterBoxes
  /** Name of the master's part. */
  readonly master: string
}

/** A layout as a part, and as slides see it. */
export function layoutPart(
  master: Master,
  name: string,
  settings: LayoutSettings
): {part: Part; layout: BaseLayout} {
  const placeholders = new Map<string, Placeholder>()
  const shapes: Element[] = []
  for (const box of master.boxes) {
    if (box.type === 'text' && box.placeholder) {
      const tie = tieOf(box.placeholder, master.type)
      placeholders.set(placeholderKey(box.placeholder), placeholderOf(box, tie))
    }
    shapes.push(...shapeOf(box, shapes.length + 2, master.type, settings))
  }
  shapes.push(...dateOf(master, shapes.length + 2, settings))
  const background = master.background === 'bg1' ? undefined : master.background
  const content = root(
    'p:sldLayout',
    {
      type: master.type === 'cust' ? undefined : master.type,
      preserve: 1,
      userDrawn: 1
    },
    [slideTree(shapes, master.name, background), element('p:clrMapOvr', {}, [element('a:masterClrMapping')])]
  )
  return {
    part: {
      name,
      type: partTypes.slideLayout,
      content: document(content),
      relationships: [{id: 'rId1', type: 'slideMaster', target: settings.master}]
    },
    layout: {part: name, placeholders}
  }
}

/** Layouts hold text and ornaments; pictures and tables belong to slides. */
function shapeOf(box: Box, id: number, type: Master['type'], settings: LayoutSettings): Element[] {
  if (box.type === 'shape') return [ornament(box, id)]
  if (box.type !== 'text') return []
  if (!box.placeholder) return [freeText(box, id, settings.styles)]
  const tie = tieOf(box.placeholder, type)
  const custom = box.placeholder.type === 'footer' || box.placeholder.type === 'number' ? undefined : 1
  const prompted = element('p:ph', {...tie.attributes, hasCustomPrompt: custom})
  const inherited = placeholderOf(settings.boxes[masterOf[box.placeholder.type]], tie)
  return [placeholderShape(box, id, prompted, settings.lang, inherited)]
}

/** Which placeholder of the master one of a layout inherits from. */
const masterOf = {
  title: 'title',
  subtitle: 'body',
  body: 'body',
  table: 'body',
  picture: 'body',
  footer: 'footer',
  number: 'number'
} as const satisfies Record<PlaceholderType, keyof MasterBoxes>

// PowerPoint numbers content 1 and 2, date, footer and slide number 10 to 12 on layouts, and custom placeholders from 13.
function tieOf({type, index}: Placeholding, master: Master['type']): Element {
  const ties: Record<PlaceholderType, () => Element> = {
    title: () => element('p:ph', {type: master === 'title' ? 'ctrTitle' : 'title'}),
    subtitle: () => element('p:ph', {type: 'subTitle', idx: 1}),
    // Without a type it takes a chart, a table or a picture as well as text.
    body: () =>
      index <= 2
        ? element('p:ph', {sz: master === 'twoObj' ? 'half' : undefined, idx: index})
        : element('p:ph', {type: 'body', sz: 'quarter', idx: 13 + index}),
    table: () => element('p:ph', {type: 'tbl', idx: 13 + index}),
    picture: () => element('p:ph', {type: 'pic', idx: 13 + index}),
    footer: () => element('p:ph', {type: 'ftr', sz: 'quarter', idx: 11}),
    number: () => element('p:ph', {type: 'sldNum', sz: 'quarter', idx: 12})
  }
  return ties[type]()
}

/** A date, for those who switch it on, where a layout has a footer. */
function dateOf(master: Master, id: number, {boxes, lang}: LayoutSettings): Element[] {
  const hasFooter = master.boxes.some((box) => box.type === 'text' && box.placeholder?.type === 'footer')
  if (!hasFooter) return []
  const tie = element('p:ph', {type: 'dt', sz: 'half', idx: 10})
  return [placeholderShape(boxes.date, id, tie, lang, placeholderOf(boxes.date, masterTies.date))]
}
