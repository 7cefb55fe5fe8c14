import type {Beat, Point, Statement} from '../brief/types.ts'
import {taskSign} from '../deck/task-sign.ts'
import type {Span} from '../frame/copy.ts'
import type {Words} from '../lexicons/types.ts'
import {marksOf} from './blocks/marks-of.ts'
import {marked} from './blocks/spans.ts'
import {type CellText, table} from './blocks/table.ts'
import {divideSlot, linesIn} from './divide.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'

/** What is to be done, by whom, and by when. */
export const actions = defineTemplate({
  name: 'actions',
  summary: 'A native table of actions, each with who does it and by when, where the source says so',
  example: [
    '# Minutes of the garden committee',
    '',
    '## Decisions',
    '',
    '- The east gate stays open until nine in summer',
    '',
    '## Actions',
    '',
    '- Ann Lee to order two benches by 12 May',
    '- Bob Stone to ask the school about the fence',
    '- Repaint the shed (Carla Diaz, end of June)'
  ].join('\n'),
  slots: {actions: {about: 'actions, with who does them and by when', max: 9}},
  look: 'content',
  needs: 'actions of which half say who does them or by when',
  accepts(beat) {
    const all = actionsOf(beat)
    // A table of what is not stated is none.
    return all.length > 0 && 2 * all.filter(({label, due}) => label ?? due).length >= all.length
  },
  fill: (beat) => ({actions: actionsOf(beat)}),
  arrange({slots, title}, stage, words) {
    const list = slots.actions ?? []
    const columns = columnsOf(list, words)
    const names = columns.map(({name}) => name)
    return table(
      names,
      list.map((one) => columns.map(({cell}) => cell(one) ?? words.notStated)),
      stage.area,
      {
        name: 'Table',
        alt: `${title}: ${names.join(', ')}`,
        lead: list.length <= 6 ? 'statement' : 'body',
        ink: stage.ink('delegation'),
        shares: columns.map(({share}) => share),
        aligned: columns.map(() => 'left')
      },
      stage
    )
  },
  divide: divideSlot('actions', linesIn)
})

/** A column of the table, with its share of the width. */
interface Column {
  readonly name: string
  readonly share: number
  cell(one: Statement): CellText | undefined
}

/**
 * What is done, then who does it and by when, as far as the source says so of one action at least.
 *
 * A cell is empty where what is done may hold it.
 */
function columnsOf(list: readonly Statement[], words: Words): readonly Column[] {
  const owner: Column = {
    name: words.owner,
    share: 23,
    cell: (one) => (one.type === 'point' ? one.label : undefined)
  }
  const due: Column = {
    name: words.due,
    share: 23,
    cell: (one) => (one.type === 'point' ? one.due : undefined)
  }
  const stated = [owner, due].filter(({cell}) => list.some(cell))
  return [{name: words.action, share: 54, cell: actionSpans}, ...stated]
}

/** What is done as its author set it, with its box where it is a task. */
function actionSpans(one: Statement): readonly Span[] {
  const box = one.type === 'point' && one.checked !== undefined ? [{text: `${taskSign(one.checked)} `}] : []
  return [...box, ...marked(one.text, marksOf(one))]
}

/** Items of a list are actions, all of them; without a list the weightiest sentences. */
function actionsOf(beat: Beat): Point[] {
  const shown = select(beat, 9)
  const items = shown.filter((one) => one.kind === 'author')
  return (items.length > 0 ? items : shown).map((one) => {
    const reading = beat.readings.find(({sentence}) => sentence.id === one.from[0].id)
    const {checked} = one
    return reading?.task ? {...reading.task, ...(checked !== undefined && {checked})} : one
  })
}
