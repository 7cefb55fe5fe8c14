import type {Image, RootContent} from 'mdast'
import {readCode} from '../article/code.ts'
import type {ChartNode} from '../article/gather-charts.ts'
import type {DisplayedMath} from '../article/math-syntax.ts'
import {placeOf} from '../article/positions.ts'
import {sanitise} from '../article/sanitise.ts'
import type {Statement} from '../brief/statement-types.ts'
import {isRead, readEquation} from '../maths/read-equation.ts'
import {chartStatement, isChart} from '../templates/chart.ts'
import {equationStatement} from '../templates/equation.ts'
import {pictureStatement} from '../templates/picture.ts'
import type {Template} from '../templates/types.ts'
import {codeStatement} from '../templates/words-and-code.ts'
import type {Reader} from './read-statement.ts'

/** The slot that a template has for what a block draws; undefined for words, and where it has none. */
export function drawnSlot(node: RootContent, template: Template | undefined): string | undefined {
  const isWords = node.type === 'paragraph' && imagesIn(node).length === 0
  const name = isWords ? undefined : drawnSlots[node.type]
  return name !== undefined && template && name in template.slots ? name : undefined
}

const drawnSlots: Partial<Readonly<Record<RootContent['type'], string>>> = {
  paragraph: 'pictures',
  code: 'code',
  math: 'equations',
  chart: 'charts'
}

/** The pictures, the chart, the formula or the code that a block is; nothing for words. */
export function readDrawn(node: RootContent, reader: Reader): Statement[] {
  if (node.type === 'chart') return chartsIn(node, reader)
  if (node.type === 'math') return equationsIn(node)
  return node.type === 'code' ? [codeStatement(readCode(node))] : picturesOf(imagesIn(node), reader)
}

/** A chart as a statement; what cannot be drawn is said. */
function chartsIn(node: ChartNode, {chartOf}: Reader): Statement[] {
  return chartOf(node).flatMap((one) => (isChart(one) ? [chartStatement(one.chart)] : []))
}

/** A formula as a statement; one that is not read stands as code. */
function equationsIn({value}: DisplayedMath): Statement[] {
  const read = readEquation(sanitise(value))
  if (!isRead(read)) return [codeStatement(readCode({value, lang: 'tex'}))]
  const {italics: _, ...equation} = read
  return [equationStatement(equation)]
}

/** Pictures as statements; their captions are written out. */
function picturesOf(images: readonly Image[], {source, imageOf}: Reader): Statement[] {
  return images.flatMap((node) => {
    const {picture} = imageOf({node, position: placeOf(node, source), beside: ' '})
    return picture ? [pictureStatement(picture)] : []
  })
}

/** The pictures of a paragraph with nothing else in it. */
function imagesIn(node: RootContent): readonly Image[] {
  const children = node.type === 'paragraph' ? node.children : []
  const images = children.filter((one) => one.type === 'image')
  const isPictures = children.every(
    (one) => one.type === 'image' || (one.type === 'text' && !one.value.trim())
  )
  return isPictures ? images : []
}
