import type {Beat, Point} from '../brief/types.ts'
import {table} from './blocks/table.ts'
import {divideSlot} from './divide.ts'
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
    const rows = list.map((one) => [
      one.text,
      (one.type === 'point' ? one.label : undefined) ?? words.notStated,
      (one.type === 'point' ? one.due : undefined) ?? words.notStated
    ])
    return table(
      [words.action, words.owner, words.due],
      rows,
      stage.area,
      {
        name: 'Table',
        alt: `${title}: ${words.action}, ${words.owner}, ${words.due}`,
        lead: list.length <= 6 ? 'statement' : 'body',
        ink: stage.ink('delegation'),
        shares: [54, 23, 23],
        aligned: ['left', 'left', 'left']
      },
      stage
    )
  },
  divide: divideSlot('actions')
})

/** Items of a list are actions, all of them; without a list the weightiest sentences. */
function actionsOf(beat: Beat): Point[] {
  const shown = select(beat, 9)
  const items = shown.filter((one) => one.kind === 'author')
  return (items.length > 0 ? items : shown).map((one) => {
    const reading = beat.readings.find(({sentence}) => sentence.id === one.from[0].id)
    return reading?.task ?? one
  })
}
