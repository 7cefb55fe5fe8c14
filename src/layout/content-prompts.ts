import {copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Stage} from '../frame/stage.ts'
import type {Rect, TextBox} from '../frame/types.ts'
import type {Prompts} from '../lexicons/prompts.ts'
import {listColumns, listStyle} from '../templates/blocks/bullets.ts'
import {chartColumns} from '../templates/chart.ts'
import type {Content, Form} from './form.ts'

/** What prompts are set with. */
export interface Prompting {
  readonly stage: Stage
  readonly prompts: Prompts
}

/** The placeholders of a layout under its head. */
export function contentPrompts({content, room, beside}: Form, area: Rect, setting: Prompting): TextBox[] {
  const halves = listColumns(area)
  const prompts: Readonly<Record<Content, () => TextBox[]>> = {
    list: () => [listPrompt(room ?? area, 0, setting)],
    columns: () => halves.map((rect, index) => listPrompt(rect, index, setting)),
    table: () => [insertPrompt('table', area, setting)],
    picture: () => {
      const [left = area, right = area] = halves
      const text = beside ? room : left
      return [
        ...(text ? [listPrompt(text, 0, setting)] : []),
        insertPrompt('picture', beside ?? right, setting)
      ]
    },
    chart: () => [insertPrompt('chart', beside ?? area, setting)],
    'text-and-chart': () => {
      const [left = area, right = area] = chartColumns(area)
      return [listPrompt(room ?? left, 0, setting), insertPrompt('chart', beside ?? right, setting)]
    },
    shapes: () => []
  }
  return prompts[content]()
}

function insertPrompt(type: 'table' | 'picture' | 'chart', rect: Rect, {stage, prompts}: Prompting): TextBox {
  const name = type.charAt(0).toUpperCase() + type.slice(1)
  return stage.box(name, rect, [copy(prompts[type], 'body', stage.ink('muted'))], {
    size: stage.theme.type.body.size,
    lead: 'body',
    placeholder: placeholders[type]
  })
}

/** A list in all its levels, as slides set it. */
function listPrompt(rect: Rect, index: number, {stage, prompts}: Prompting): TextBox {
  const style = listStyle(rect.w)
  const copies = [prompts.text, ...prompts.levels].map((words, level) =>
    copy(words, style, stage.ink('ink'), {bullet: {type: 'disc'}, level, spaceBefore: level === 0 ? 8 : 4})
  )
  return stage.box(index === 0 ? 'Text' : `Text ${index + 1}`, rect, copies, {
    size: stage.theme.type[style].size,
    lead: style,
    placeholder: index === 0 ? placeholders.body : placeholders.secondColumn
  })
}
