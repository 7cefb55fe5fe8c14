import type {Statement} from '../brief/statement-types.ts'
import {columns, same} from '../frame/rect.ts'
import {columnBlock} from './blocks/column-block.ts'
import {balanced} from './divide.ts'
import {given} from './given.ts'
import {defineTemplate, type Slots} from './types.ts'

/** More beside each other are too narrow to be read. */
export const mostColumns = 4

/** The name of the slot of a column, counted from 0. */
export function columnSlot(index: number): string {
  return `column-${index + 1}`
}

const slotNames = Array.from({length: mostColumns}, (_, index) => columnSlot(index))

/** The author's columns: text, lists, pictures, charts and code beside each other. */
export const columnsTemplate = defineTemplate({
  name: 'columns',
  summary: 'Columns of yours beside each other, with text, lists, pictures, charts, formulas and code',
  example: [
    '## Two ways across',
    '',
    ':::: columns',
    '::: {.column width=40%}',
    '### By ferry',
    '',
    '- Four crossings a day',
    '- No cars after six',
    ':::',
    '::: {.column width=60%}',
    '### By road',
    '',
    '- Open all day',
    '- Ninety minutes longer',
    '- Closed in heavy snow',
    ':::',
    '::::'
  ].join('\n'),
  slots: {
    widths: {about: 'the width of each column in per cent', max: 1},
    ...Object.fromEntries(
      slotNames.map((name, index) => [
        name,
        {about: `what stands in column ${index + 1}`, max: 12, mixed: true}
      ])
    )
  },
  look: 'content',
  layout: 'table',
  needs: 'columns between `::: columns` and `:::`',
  ...given,
  arrange({slots, tone}, stage, words) {
    const shares = sharesOf(slots)
    const {pair} = stage
    const rects = pair ? [pair.text, pair.other] : columns(stage.area, shares, between)
    const lists = rects.map((rect, index) => ({rect, list: slots[columnSlot(index)] ?? []}))
    return columnBlock(lists, {ink: stage.ink(tone), words}, stage)
  },
  divide(slots, parts) {
    const names = slotNames.filter((name) => (slots[name] ?? []).length > 0)
    const shares = names.map((name) => balanced(slots[name] ?? [], parts))
    const count = Math.max(1, ...shares.map(({length}) => length))
    return Array.from({length: count}, (_, part): Slots => {
      const own = names.map((name, index): [string, readonly Statement[]] => [
        name,
        shares[index]?.[part] ?? []
      ])
      return {widths: slots.widths ?? [], ...Object.fromEntries(own)}
    })
  }
})

const between = 32

/** The widths that are given, one a column in use; else all alike. */
function sharesOf(slots: Slots): number[] {
  const used = slotNames.findLastIndex((name) => (slots[name] ?? []).length > 0) + 1
  const given = (slots.widths?.[0]?.text ?? '').match(/\d+/g)?.map(Number) ?? []
  return given.length >= Math.max(1, used) && given.every((one) => one > 0) ? given : same(Math.max(1, used))
}
