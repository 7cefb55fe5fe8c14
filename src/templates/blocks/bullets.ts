import type {Point, Statement} from '../../brief/types.ts'
import {type Copy, copy, type Span} from '../../frame/copy.ts'
import {columns} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Ink, Rect, TextBox} from '../../frame/types.ts'
import {balanced} from '../divide.ts'
import type {Arranged} from '../types.ts'

/** The words of a statement, a lead-in of its author's in bold. */
export function spansOf(statement: Statement, accent: Ink): Span[] {
  const label = statement.type === 'point' ? leadIn(statement) : undefined
  if (!label) return [{text: statement.text}]
  return [{text: label, bold: true, ink: accent}, {text: statement.text.slice(label.length)}]
}

/** A bulleted paragraph for each statement, nested and numbered as the author has it. */
export function bulletsOf(
  statements: readonly Statement[],
  accent: Ink,
  stage: Stage,
  spaceBefore: number
): Copy[] {
  return statements.map((one) => ({
    spans: spansOf(one, accent),
    style: 'body',
    ink: one.type === 'label' ? stage.ink('muted') : stage.ink('ink'),
    ...bulletOf(one),
    spaceBefore: one.type === 'point' && (one.depth ?? 0) > 0 ? spaceBefore / 2 : spaceBefore
  }))
}

/**
 * Statements as bullets that fill a rectangle: in two columns when there are many short ones, the space between them
 * taken from what is left over.
 */
export function bullets(
  statements: readonly Statement[],
  rect: Rect,
  accent: Ink,
  stage: Stage,
  placeholder?: TextBox['placeholder']
): Arranged {
  const across =
    statements.length >= 7 && statements.every((one) => one.text.length <= 70 && !isNested(one)) ? 2 : 1
  const places = columns(
    rect,
    Array.from({length: across}, () => 1),
    36
  )
  const shares = balanced(statements, across)
  const copiesOf = (share: readonly Statement[], space: number) => bulletsOf(share, accent, stage, space)
  const cells = shares.map((share, index) => ({
    copies: copiesOf(share, least),
    w: places[index]?.w ?? rect.w,
    h: rect.h
  }))
  const found = stage.fit(cells, 'body')
  if (isOverfull(found)) return found
  const {size} = found
  const slack = Math.min(...cells.map((cell) => rect.h - stage.height(cell.copies, cell.w, size, 'body')))
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
          lead: 'body',
          ...(placeholder && index === 0 ? {placeholder} : {})
        }
      )
    )
  }
}

const least = 8
const widest = 22

function bulletOf(statement: Statement): Partial<Copy> {
  if (statement.type === 'label') return {}
  const level = Math.min(4, statement.depth ?? 0)
  const bullet =
    statement.ordinal === undefined
      ? ({type: 'disc'} as const)
      : ({type: 'number', start: statement.ordinal} as const)
  return {bullet, level}
}

function isNested(statement: Statement): boolean {
  return statement.type === 'point' && (statement.depth ?? 0) > 0
}

function leadIn(point: Point): string | undefined {
  return point.label && point.text.startsWith(point.label) ? point.label : undefined
}

/** A small heading over a column, in the accent of what stands under it. */
export function columnHeading(text: string, ink: Ink): Copy {
  return copy(text, 'label', ink, {tracking: 1})
}
