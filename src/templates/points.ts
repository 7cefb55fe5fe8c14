import {statements} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

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
  isList: true,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({points: wholeSection(beat) ?? select(beat, 5)}),
  arrange: ({slots}, stage) => statements(slots.points ?? [], stage.area, stage.ink('points'), stage),
  divide: divideSlot('points', linesIn)
})
