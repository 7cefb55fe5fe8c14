import type {Statement} from '../../brief/statement-types.ts'
import type {Copy} from '../../frame/copy.ts'
import {placeholders} from '../../frame/placeholders.ts'
import {columns, same} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Ink, Rect} from '../../frame/types.ts'
import {numberAs} from '../../numbering.ts'
import type {Pt} from '../../units.ts'
import {balanced} from '../divide.ts'
import type {Arranged} from '../types.ts'
import {isItem} from './is-item.ts'
import {isNested} from './is-nested.ts'
import {spansOf} from './spans.ts'

/** A bulleted paragraph for each statement, nested and numbered as the author has it. */
export function bulletsOf(
  statements: readonly Statement[],
  accent: Ink,
  stage: Stage,
  {style, spaceBefore}: {readonly style: 'body' | 'statement' | 'quote'; readonly spaceBefore: number}
): Copy[] {
  const isMixed = statements.some(isItem)
  const hang = widestNumber(statements)
  return statements.map((one) => ({
    spans: spansOf(one, accent),
    style,
    // As large as a quotation, a list still looks like one.
    ...(style === 'quote' && {like: 'statement' as const}),
    ink: one.type === 'label' ? stage.ink('muted') : stage.ink('ink'),
    // Prose between the items of a list is no item.
    ...(isMixed && !isItem(one) ? {} : {...bulletOf(one), ...(hang > 1 && {hang})}),
    spaceBefore: isNested(one) ? spaceBefore / 2 : spaceBefore
  }))
}

/**
 * Statements as bullets that fill a rectangle: in two columns when there are many short ones, the space between them
 * taken from what is left over.
 *
 * @param isLoose
 *   Whether they stand in no placeholder.
 */
export function bullets(
  statements: readonly Statement[],
  rect: Rect,
  accent: Ink,
  stage: Stage,
  {isLoose = false}: {readonly isLoose?: boolean} = {}
): Arranged {
  // Prose between lists runs over the whole width.
  const isShort = statements.every((one) => one.text.length <= 70 && !isNested(one))
  const isMixed = statements.some(isItem) && !statements.every(isItem)
  const places = statements.length >= 7 && isShort && !isMixed ? listColumns(rect) : [rect]
  const shares = balanced(statements, places.length)
  const style = listStyle(rect.w)
  const copiesOf = (share: readonly Statement[], spaceBefore: number) =>
    bulletsOf(share, accent, stage, {style, spaceBefore})
  const cells = shares.map((share, index) => ({
    copies: copiesOf(share, least),
    w: places[index]?.w ?? rect.w,
    h: rect.h
  }))
  const found = stage.fit(cells, style)
  if (isOverfull(found)) return found
  const {size} = found
  const slack = Math.min(...cells.map((cell) => rect.h - stage.height(cell.copies, cell.w, size, style)))
  // One or two beside something that fills its height hang at its middle.
  const anchor = statements.length <= 2 && rect.w < stage.area.w ? {anchor: 'middle' as const} : {}
  const most = Math.max(...shares.map((share) => share.length))
  const space = least + Math.min(widest - least, Math.floor(Math.max(0, slack) / Math.max(1, most - 1)))
  return {
    boxes: shares.map((share, index) =>
      stage.box(
        index === 0 ? 'Points' : `Points ${index + 1}`,
        places[index] ?? rect,
        copiesOf(share, space),
        {
          size,
          lead: style,
          ...anchor,
          ...(!isLoose && {placeholder: index === 0 ? placeholders.body : placeholders.secondColumn})
        }
      )
    )
  }
}

/** The two columns of a list of many short statements. */
export function listColumns(rect: Rect): Rect[] {
  return columns(rect, same(2), 36)
}

/** The style of a list of a width. */
export function listStyle(w: Pt): 'statement' | 'body' {
  return w >= wide ? 'statement' : 'body'
}

/** In points: from here on a line holds enough words for larger type. */
const wide = 480
const least = 8
const widest = 40

/** What the widest number of a list takes with the gap behind it, in em. */
function widestNumber(list: readonly Statement[]): number {
  const numbers = list.flatMap((one) =>
    one.type === 'point' && one.ordinal !== undefined && one.checked === undefined
      ? [numberAs(one.ordinal, one.numbering)]
      : []
  )
  const least = numbers.length > 0 ? usualHang : 1
  const widthOf = (number: string) => [...number].reduce((sum, sign) => sum + emOf(sign), gap)
  return numbers.reduce((most, one) => Math.max(most, widthOf(one)), least)
}

/** As PowerPoint's own numbering, which hangs 40.5 points at 28: room for two digits, a stop and a space. */
const usualHang = 1.45

/** Behind a number, in em. */
const gap = 0.25

/** About as wide as in most fonts of text. */
function emOf(sign: string): number {
  if (/[.()ilI]/.test(sign)) return 0.3
  return /[A-Zm]/.test(sign) ? 0.75 : 0.52
}

function bulletOf(statement: Statement): Partial<Copy> {
  if (statement.type === 'label') return {}
  const level = Math.min(4, statement.depth ?? 0)
  const {ordinal, numbering, checked} = statement
  if (checked !== undefined) return {bullet: {type: 'task', checked}, level}
  if (ordinal === undefined) return {bullet: {type: 'disc'}, level}
  return {bullet: {type: 'number', start: ordinal, ...(numbering && {as: numbering})}, level}
}

/** A small heading over a column, in the accent of what stands under it. */
export function columnHeading(text: string, ink: Ink): Copy {
  return {spans: [{text, bold: true}], style: 'small', ink}
}
