import type {ChartBox} from '../../frame/chart-box.ts'
import type {Box, ImageBox, PictureBox, TextBox} from '../../frame/types.ts'
import type {Frame, Layout} from '../../layout/types.ts'
import type {PictureFile} from '../../pictures/types.ts'
import {root, slideTree} from '../base/tree.ts'
import {type BaseLayout, type Placeholder, placeholderKey} from '../base/types.ts'
import {blipFill, type PictureLinks} from '../look/blip-fill.ts'
import {beyond} from '../look/inherit.ts'
import {named} from '../look/named.ts'
import {ornament} from '../look/ornament.ts'
import {fill} from '../look/paint.ts'
import {place, shapeProperties} from '../look/shape-properties.ts'
import {slideNumber} from '../look/slide-number.ts'
import {bodyProperties} from '../look/text-properties.ts'
import {turned} from '../look/turned.ts'
import {child, type Element, element, elements, withChildren} from '../xml.ts'
import {alternative} from './alternative.ts'
import {finishChart} from './finish-chart.ts'
import {finishEquation} from './finish-equation.ts'
import {finishParagraphs, type Writing} from './finish-paragraphs.ts'
import {finishTable} from './finish-table.ts'
import {amongWords, formulasOf} from './formula-runs.ts'
import {drawGround} from './ground.ts'

/** What a slide is finished with. */
export interface Finish extends Writing {
  readonly layout: BaseLayout
  /** Number of the slide, from 1. */
  readonly number: number
  /** How the slide is shown, and what stands behind everything. */
  readonly frame: Pick<Frame, 'options' | 'ground' | 'linkInk'>
  readonly size: Layout['size']
  /** Relationship ids of a picture that is a background. */
  readonly groundPicture: (file: PictureFile) => PictureLinks
  /** Relationship ids of a picture. */
  readonly picture: (box: ImageBox | PictureBox) => PictureLinks
  /** Relationship id of a chart. */
  readonly chart: (box: ChartBox) => string
}

/**
 * Give the shapes of a slide their look, and repair what the library leaves wrong.
 *
 * A placeholder takes what the layout gives and repeats none of it. Everything has its name, an id in reading order, and
 * words or a mark for screen readers; text has its language.
 *
 * @param drawn
 *   One shape a box, in the order of the boxes.
 */
export function finishSlide(drawn: readonly Element[], boxes: readonly Box[], finish: Finish): Element {
  const shapes = boxes.map((box, index) => {
    const shape = drawn[index]
    if (shape === undefined) throw new Error(`Slide ${finish.number}: ${box.name} was not drawn`)
    return finishShape(shape, box, index + 2, finish)
  })
  const {options, ground, linkInk} = finish.frame
  const {map, colorMap = element('a:masterClrMapping')} = finish.layout
  // Programs set links in the colour of links alone: for others, the map has to change.
  const colors = linkInk
    ? element('a:overrideClrMapping', {...map, hlink: map[linkInk] ?? linkInk})
    : colorMap
  const {hide, transition} = options ?? {}
  const {background, scrim} = drawGround(ground, boxes.length + 2, finish)
  return root('p:sld', {show: hide ? 0 : undefined}, [
    slideTree([...scrim, ...shapes], undefined, background),
    element('p:clrMapOvr', {}, [colors]),
    // The order is the schema's (ECMA-376, 19.3.1.38); without a transition the slide takes the place at once.
    ...(transition === 'fade' ? [element('p:transition', {spd: 'med'}, [element('p:fade')])] : [])
  ])
}

type Finisher<One extends Box> = (drawn: Element, box: One, id: number, finish: Finish) => Element

const finishers: {readonly [Type in Box['type']]: Finisher<Extract<Box, {type: Type}>>} = {
  text: finishText,
  shape: (_drawn, box, id) => ornament(box, id),
  image: finishPicture,
  picture: finishPicture,
  equation: (_drawn, box, id, {styles}) => finishEquation(box, id, styles.lang),
  table: (drawn, box, id, finish) => finishTable(drawn, box, id, finish, placeholderFor(box, finish)?.tie),
  chart: (_drawn, box, id, finish) =>
    finishChart(box, id, finish.chart(box), placeholderFor(box, finish)?.tie)
}

function finishShape(drawn: Element, box: Box, id: number, finish: Finish): Element {
  // The compiler does not see that the finisher belongs to the box.
  return (finishers[box.type] as Finisher<Box>)(drawn, box, id, finish)
}

function finishText(drawn: Element, box: TextBox, id: number, finish: Finish): Element {
  const formulas = formulasOf(box.paragraphs)
  if (formulas === undefined) return textShape(drawn, box, id, finish)
  return alternative(box, id, amongWords, {
    native: (one, own) => textShape(drawn, one, own, {...finish, formulas: 'native'}, formulas),
    plain: (one, own) => textShape(drawn, one, own, finish, formulas)
  })
}

function textShape(drawn: Element, box: TextBox, id: number, finish: Finish, alt?: string): Element {
  const {number} = finish
  const placeholder = placeholderFor(box, finish)
  const paragraphs = finishParagraphs(
    elements(child(drawn, 'p:txBody'), 'a:p'),
    box.paragraphs,
    finish,
    placeholder?.levels
  )
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named(id, box.name, {
        ...(alt !== undefined && {alt}),
        link: box.link === undefined ? undefined : finish.link(box.link)
      }),
      placeholder ? placeholderLocks : element('p:cNvSpPr', {txBox: box.shape === 'rect' ? 1 : undefined}),
      element('p:nvPr', {}, placeholder ? [placeholder.tie] : [])
    ]),
    beyond(shapeProperties(box), placeholder?.shape),
    element('p:txBody', {}, [
      beyond(bodyProperties(box), placeholder?.body),
      element('a:lstStyle'),
      ...(box.placeholder?.type === 'number'
        ? slideNumber(paragraphs, number)
        : kept(paragraphs, box, finish))
    ])
  ])
}

/**
 * Footers and dates as LibreOffice keeps them: one whose paragraph has no properties it draws from the layout instead, in
 * Times where that has no words; words that run from right to left it would tear apart. Empty properties repeat nothing.
 */
function kept(paragraphs: readonly Element[], box: TextBox, {layout}: Finish): readonly Element[] {
  const isChrome = box.placeholder?.type === 'footer' || box.placeholder?.type === 'date'
  const isAtRisk = layout.isForeign || box.paragraphs.some(({rtl}) => rtl)
  if (!isAtRisk || !isChrome) return paragraphs
  return paragraphs.map((one) =>
    child(one, 'a:pPr') ? one : withChildren(one, [element('a:pPr'), ...one.children])
  )
}

/** What the layout gives to a box. */
function placeholderFor(
  {placeholder}: Pick<TextBox, 'placeholder'>,
  {layout}: Finish
): Placeholder | undefined {
  return placeholder && layout.placeholders.get(placeholderKey(placeholder))
}

const placeholderLocks = element('p:cNvSpPr', {}, [element('a:spLocks', {noGrp: 1})])

function finishPicture(_drawn: Element, box: ImageBox | PictureBox, id: number, finish: Finish): Element {
  const placeholder = box.type === 'picture' ? placeholderFor(box, finish) : undefined
  const shape = element('p:spPr', {}, [
    box.type === 'image' ? place(box.rect) : turned(box.rect, box.file.orientation),
    element('a:prstGeom', {prst: 'rect'}, [element('a:avLst')]),
    ...(box.type === 'picture' && box.ground ? [fill(box.ground)] : [])
  ])
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      named(id, box.name, {alt: box.alt}),
      element('p:cNvPicPr', {}, [
        element('a:picLocks', {noGrp: placeholder ? 1 : undefined, noChangeAspect: 1})
      ]),
      element('p:nvPr', {}, placeholder ? [placeholder.tie] : [])
    ]),
    blipFill(finish.picture(box)),
    beyond(shape, placeholder?.shape)
  ])
}
