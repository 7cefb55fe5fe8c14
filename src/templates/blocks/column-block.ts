import type {Label, Statement} from '../../brief/statement-types.ts'
import type {Copy} from '../../frame/copy.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {Words} from '../../lexicons/types.ts'
import type {Equation} from '../../maths/types.ts'
import {fitsInto, type Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'
import {bulletsOf} from './bullets.ts'
import {chartAlt} from './chart-alt.ts'
import {chartBox} from './chart-box.ts'
import {codeBlock} from './code-block.ts'
import {columnPanels} from './column-panels.ts'
import {equationSizes, equationStack} from './equation-stack.ts'
import {pictureGrid} from './picture-grid.ts'

/** A column and what stands in it. */
export interface ColumnOf {
  readonly rect: Rect
  readonly list: readonly Statement[]
}

/**
 * Columns of text, pictures, charts and code under each other, their text at one size.
 *
 * What is drawn shares the height that the text of their column leaves.
 */
export function columnBlock(all: readonly ColumnOf[], look: Look, stage: Stage): Arranged {
  const {min} = stage.theme.type.body
  const columns = all.map(({rect, list}) => ({rect, parts: partsOf(list, look.ink, stage)}))
  const texts = columns.flatMap(({rect, parts: [part, another]}) =>
    part?.type === 'text' && !another ? [{rect, copies: part.copies}] : []
  )
  const panels = texts.length === columns.length ? columnPanels(texts, look.ink, stage) : undefined
  if (panels) return {boxes: panels}
  // Few words are set larger.
  for (let size = stage.theme.type.statement.size; size >= min; size--) {
    const set = columns.map((one, index) => setColumn(one.parts, one.rect, {...look, size, index}, stage))
    if (set.every((one) => one !== undefined)) return {boxes: set.flat()}
  }
  const worst = columns.map(({rect, parts}) => neededAt(parts, rect.w, min, stage) / rect.h)
  return {overfull: Math.max(1.1, ...worst)}
}

/** The ink of bullets and charts, and the words that tell what a chart shows. */
interface Look {
  readonly ink: Ink
  readonly words: Words
}

type Part =
  | {readonly type: 'text'; readonly copies: readonly Copy[]}
  | {readonly type: 'drawn'; readonly label: Label}

const gap: Pt = 12

/** A picture or code with less room shows nothing. */
const leastHigh: Pt = 70

/** Under a title, over a key and between two axes, a chart needs more. */
const leastChart: Pt = 150

function leastOf({chart}: Label): Pt {
  return chart ? leastChart : leastHigh
}

function partsOf(list: readonly Statement[], ink: Ink, stage: Stage): readonly Part[] {
  const runs: (Statement[] | Label)[] = []
  for (const one of list) {
    const last = runs.at(-1)
    if (one.type === 'label' && (one.picture || one.code || one.chart || one.equation)) runs.push(one)
    else if (Array.isArray(last)) last.push(one)
    else runs.push([one])
  }
  return runs.map((run): Part => {
    if (!Array.isArray(run)) return {type: 'drawn', label: run}
    return {type: 'text', copies: copiesOf(run, ink, stage)}
  })
}

/** Headings of columns in bold; paragraphs without bullets, lists with them. */
function copiesOf(run: readonly Statement[], ink: Ink, stage: Stage): Copy[] {
  const isProse = (one: Statement) => one.type === 'point' && one.depth === undefined
  return run.flatMap((one): Copy[] => {
    if (one.type === 'label')
      return [{spans: [{text: one.text, bold: true}], style: 'body', ink, spaceBefore: gap}]
    const [copy] = bulletsOf([one], ink, stage, {style: 'body', spaceBefore: 8})
    if (!copy) return []
    const {bullet: _, level: __, ...plain} = copy
    return [isProse(one) ? plain : copy]
  })
}

interface Setting extends Look {
  readonly size: Pt
  readonly index: number
}

/** The boxes of a column; undefined where it is too full at a size. */
function setColumn(
  parts: readonly Part[],
  rect: Rect,
  setting: Setting,
  stage: Stage
): readonly Box[] | undefined {
  const {size, index} = setting
  const texts = parts.map((part) => (part.type === 'text' ? textHeight(part.copies, rect.w, size, stage) : 0))
  const drawn = parts.filter(({type}) => type === 'drawn').length
  const left = rect.h - texts.reduce((sum, one) => sum + one, 0) - gap * Math.max(0, parts.length - 1)
  const share = drawn > 0 ? left / drawn : 0
  if (!fitsInto(0, left) || parts.some((part) => part.type === 'drawn' && share < leastOf(part.label)))
    return undefined
  const boxes: Box[] = []
  let y = rect.y
  for (const [at, part] of parts.entries()) {
    const h = part.type === 'text' ? (texts[at] ?? 0) : share
    const made = partBoxes(part, {...rect, y, h}, setting, stage)
    if (!made) return undefined
    boxes.push(...made.map((box) => ({...box, name: nameOf(box.name, index, at, parts.length)})))
    y = Math.max(...made.map((box) => box.rect.y + box.rect.h), y) + gap
  }
  return boxes
}

function partBoxes(part: Part, rect: Rect, look: Setting, stage: Stage): readonly Box[] | undefined {
  const {size, ink, words} = look
  if (part.type === 'text') return [stage.box('Text', rect, part.copies, {size, lead: 'body'})]
  const {label} = part
  if (label.chart) return [chartBox(label.chart, rect, {alt: chartAlt(label.chart, words.chart), ink}, stage)]
  if (label.equation) return equationIn(label.equation, rect, size, stage)
  const arranged = label.picture
    ? pictureGrid([label.picture], rect, {fallback: label.text, anchor: 'top'}, stage)
    : codeBlock(label, rect, stage)
  return 'overfull' in arranged ? undefined : arranged.boxes
}

/** A formula in a column, as large as its text where that can be. */
function equationIn(one: Equation, rect: Rect, size: Pt, stage: Stage): readonly Box[] | undefined {
  const sizes = equationSizes(stage).filter((tried) => tried <= size)
  const stacks = sizes.flatMap((tried) => equationStack([one], rect, tried, stage) ?? [])
  return stacks[0]?.boxes(rect.y)
}

function nameOf(name: string, column: number, part: number, of: number): string {
  return `Column ${column + 1} ${name.toLowerCase()}${of > 1 ? ` ${part + 1}` : ''}`
}

function textHeight(copies: readonly Copy[], w: Pt, size: Pt, stage: Stage): Pt {
  return Math.ceil(stage.height(copies, w, size, 'body'))
}

/** The height that a column needs at a size, what is drawn as low as it is still seen well. */
function neededAt(parts: readonly Part[], w: Pt, size: Pt, stage: Stage): Pt {
  return parts.reduce(
    (sum, part) =>
      sum +
      gap +
      (part.type === 'text'
        ? textHeight(part.copies, w, size, stage)
        : Math.max(2 * leastHigh, leastOf(part.label))),
    0
  )
}
