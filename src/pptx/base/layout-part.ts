import type {Box, Placeholding, TextBox} from '../../frame/types.ts'
import type {Master} from '../../layout/types.ts'
import type {TextStyles} from '../look/text-styles.ts'
import {type Part, partTypes} from '../part.ts'
import type {Pictures} from '../pictures.ts'
import {document, type Element, element} from '../xml.ts'
import {looseShapes} from './loose-shapes.ts'
import type {MasterBoxes} from './master-boxes.ts'
import type {MasterPlaceholders} from './master-part.ts'
import {placeholderOf, placeholderShape} from './placeholder-shape.ts'
import {plainBackground, root, slideTree} from './tree.ts'
import {type BaseLayout, type Placeholder, placeholderKey} from './types.ts'

type PlaceholderType = Placeholding['type']

/** What layouts are made with. */
export interface LayoutPartSettings {
  readonly lang: string
  /** The colour map of the master. */
  readonly map: Readonly<Record<string, string>>
  readonly styles: TextStyles
  readonly boxes: MasterBoxes
  /** The same as placeholders: every layout inherits from them. */
  readonly inherited: MasterPlaceholders
  /** Name of the master's part. */
  readonly master: string
  readonly pictures: Pictures
  /** What the master shows: layouts with all of it leave it to the master. */
  readonly shared: readonly Box[]
}

/** A layout as a part, and as slides see it. */
export function layoutPart(
  master: Master,
  name: string,
  settings: LayoutPartSettings
): {part: Part; layout: BaseLayout} {
  const placeholders = new Map<string, Placeholder>()
  const shapes: Element[] = []
  const {shared, styles, pictures} = settings
  const showsMaster = shared.every((box) => master.boxes.includes(box))
  const loose = looseShapes(styles, pictures, 1)
  for (const box of showsMaster ? master.boxes.filter((one) => !shared.includes(one)) : master.boxes) {
    const id = shapes.length + 2
    if (box.type === 'text' && box.placeholder) {
      const own = placeholderOf(box, tieOf(box.placeholder, master.type))
      placeholders.set(placeholderKey(box.placeholder), own)
      shapes.push(shapeOf(box, box.placeholder.type, own, {...settings, id}))
    } else shapes.push(...loose.shapeOf(box, id))
  }
  shapes.push(...dateOf(master, shapes.length + 2, settings))
  const ink = master.background
  const background = ink === 'bg1' ? undefined : plainBackground({ink})
  const content = root(
    'p:sldLayout',
    {
      showMasterSp: showsMaster ? undefined : 0,
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
      relationships: [{id: 'rId1', type: 'slideMaster', target: settings.master}, ...loose.relationships]
    },
    layout: {part: name, placeholders, map: settings.map}
  }
}

function shapeOf(
  box: TextBox,
  type: PlaceholderType,
  own: Placeholder,
  {id, lang, inherited}: LayoutPartSettings & {readonly id: number}
): Element {
  const custom = ['footer', 'date', 'number'].includes(type) ? undefined : 1
  const tie = element('p:ph', {...own.tie.attributes, hasCustomPrompt: custom})
  return placeholderShape(box, own, {id, tie, lang, inherited: inherited[masterOf[type]]})
}

/** Which placeholder of the master one of a layout inherits from. */
const masterOf = {
  title: 'title',
  subtitle: 'body',
  body: 'body',
  table: 'body',
  picture: 'body',
  chart: 'body',
  footer: 'footer',
  date: 'date',
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
        ? element('p:ph', {
            sz: master === 'twoObj' || master === 'txAndChart' ? 'half' : undefined,
            idx: index
          })
        : element('p:ph', {type: 'body', sz: 'quarter', idx: 13 + index}),
    table: () => element('p:ph', {type: 'tbl', idx: 13 + index}),
    picture: () => element('p:ph', {type: 'pic', idx: 13 + index}),
    chart: () => element('p:ph', {type: 'chart', idx: 13 + index}),
    footer: () => element('p:ph', {type: 'ftr', sz: 'quarter', idx: 11}),
    date: () => element('p:ph', {type: 'dt', sz: 'half', idx: 10}),
    number: () => element('p:ph', {type: 'sldNum', sz: 'quarter', idx: 12})
  }
  return ties[type]()
}

/** A date, for those who switch it on, where a layout has a footer. */
function dateOf(master: Master, id: number, {boxes, inherited, lang}: LayoutPartSettings): Element[] {
  const hasFooter = master.boxes.some((box) => box.type === 'text' && box.placeholder?.type === 'footer')
  if (!hasFooter) return []
  const tie = tieOf({type: 'date', index: 0}, master.type)
  return [placeholderShape(boxes.date, inherited.date, {id, tie, lang, inherited: inherited.date})]
}
