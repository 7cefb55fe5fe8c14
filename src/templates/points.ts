import type {Point} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import {bullets, spansOf} from './blocks/bullets.ts'
import {cardRows} from './blocks/card-rows.ts'
import {divideSlot} from './divide.ts'
import {select} from './select.ts'
import {type Arranged, defineTemplate} from './types.ts'

/** A plain list: what every section can become. */
export const points = defineTemplate({
  name: 'points',
  summary: 'A plain list of statements; what a section becomes when nothing else fits',
  example: [
    '## Opening hours',
    '',
    '- The main hall opens at eight on weekdays',
    '- The reading room stays open until ten',
    '- Groups register a day ahead',
    '- On holidays only the hall is open'
  ].join('\n'),
  slots: {points: {about: 'the statements, in the order of the source', max: 5}},
  look: 'content',
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({points: select(beat, 5)}),
  arrange({slots}, stage) {
    const list = slots.points ?? []
    const ink = stage.ink('points')
    const isList = list.some(
      (one) => one.type === 'point' && ((one.depth ?? 0) > 0 || one.ordinal !== undefined)
    )
    if (list.length <= 3 && !isList) return statements(list as readonly Point[], stage)
    return bullets(list, stage.area, ink, stage, {type: 'body', index: 1})
  },
  divide: divideSlot('points')
})

/** One to three statements, large, each in its own card. */
function statements(list: readonly Point[], stage: Stage): Arranged {
  const ink = stage.ink('points')
  const rows = list.map((one) => ({
    text: [{...copy('', 'statement', stage.ink('ink')), spans: spansOf(one, ink)}],
    ink
  }))
  return cardRows(rows, stage.area, {lead: 'statement', nameShare: 0, mark: 0}, stage)
}
