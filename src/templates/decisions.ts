import {numbered, numberedOf} from './blocks/numbered.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'

/** What was decided, numbered. */
export const decisions = defineTemplate({
  name: 'decisions',
  summary: 'What was decided, numbered',
  example: [
    '# Minutes of the garden committee',
    '',
    '## Present',
    '',
    '- Ann Lee (chair)',
    '- Bob Stone',
    '',
    '## Decisions',
    '',
    '- The east gate stays open until nine in summer',
    '- The pond is not drained this year',
    '- The budget of £4,200 is approved'
  ].join('\n'),
  slots: {decisions: {about: 'decisions, in the order of the source', max: 5}},
  look: 'content',
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({decisions: numberedOf(beat, 5)}),
  arrange: ({slots}, stage) => numbered(slots.decisions ?? [], stage.ink('bottom-line'), stage),
  divide: divideSlot('decisions', linesIn)
})
