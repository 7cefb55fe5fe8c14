import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {taskSign} from '../deck/task-sign.ts'
import type {Span} from '../frame/copy.ts'
import {isOverfull, type Overfull, type Stage} from '../frame/stage.ts'
import type {Ink, Rect, TextBox} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {isBetween} from './blocks/is-between.ts'
import {marksOf} from './blocks/marks-of.ts'
import {ledIn, marked} from './blocks/spans.ts'
import {type CellText, table} from './blocks/table.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

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
  slots: {
    actions: {about: 'actions, with who does them and by when', max: 9},
    said: {about: 'what its author says around the list, over the table or under it', max: 3}
  },
  look: 'content',
  tone: 'delegation',
  isVital: true,
  spares: isBesideList,
  needs: 'actions of which half say who does them or by when',
  accepts(beat) {
    const all = actionsOf(beat)
    // A table of what is not stated is none.
    return all.length > 0 && 2 * all.filter(({label, due}) => label ?? due).length >= all.length
  },
  fill: (beat) => ({actions: actionsOf(beat), said: besideList(beat)}),
  arrange({slots, title}, stage, words) {
    const {actions: list = [], said = []} = slots
    const ink = stage.ink('delegation')
    const beside = said.length > 0 ? paragraphs(said, isBehind(said, list), ink, stage) : undefined
    if (beside && 'overfull' in beside) return beside
    const columns = columnsOf(list, words)
    const names = columns.map(({name}) => name)
    const drawn = table(
      names,
      list.map((one) => columns.map(({cell}) => cell(one) ?? words.notStated)),
      beside?.rest ?? stage.area,
      {
        name: 'Table',
        alt: `${title}: ${names.join(', ')}`,
        lead: list.length <= 6 ? 'statement' : 'body',
        ink,
        shares: columns.map(({share}) => share),
        aligned: columns.map(() => 'left')
      },
      stage
    )
    return beside && 'boxes' in drawn ? {boxes: [beside.box, ...drawn.boxes]} : drawn
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

/** The prose around an author's list, as long as a table leaves room for it. */
function besideList(beat: Beat): Point[] {
  const whole = wholeSection(beat, 'over') ?? []
  return whole.filter((one) => isBetween(one, whole))
}

/** Whether statements stand behind others in the source. */
function isBehind([said]: readonly Statement[], [other]: readonly Statement[]): boolean {
  return placeOf(said) > placeOf(other)
}

/** The number of the paragraph that a statement rests on. */
function placeOf(one: Statement | undefined): number {
  return one?.type === 'point' ? Number(/\d+/.exec(one.from[0]?.id ?? '')?.[0] ?? 0) : 0
}

/** Paragraphs at the top of the area or at its foot, as high as they need, and what is left. */
function paragraphs(
  said: readonly Statement[],
  isBelow: boolean,
  ink: Ink,
  stage: Stage
): {readonly box: TextBox; readonly rest: Rect} | Overfull {
  const {area} = stage
  const copies = said.map((one, index) =>
    ledIn(one, 'body', {accent: ink, ink: stage.ink('ink')}, {spaceBefore: index === 0 ? 0 : 8})
  )
  const found = stage.fit([{copies, w: area.w, h: area.h * 0.4}], 'body')
  if (isOverfull(found)) return found
  const h = Math.ceil(stage.height(copies, area.w, found.size, 'body'))
  const left = area.h - h - 16
  return {
    box: stage.box('Text', {...area, y: isBelow ? area.y + area.h - h : area.y, h}, copies, {
      size: found.size,
      lead: 'body'
    }),
    rest: {...area, y: isBelow ? area.y : area.y + area.h - left, h: left}
  }
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
