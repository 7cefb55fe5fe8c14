import {numbered, numberedOf} from './blocks/numbered.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'

/** What should be done, numbered. */
export const recommendations = defineTemplate({
  name: 'recommendations',
  summary: 'What should be done, numbered: the author’s list, or the weightiest sentences',
  example: [
    '## Summary',
    '',
    'The pool is used by half as many people as in 2015.',
    '',
    '## Findings',
    '',
    'The boiler fails about twice a month.',
    '',
    '## Recommendations',
    '',
    '- Replace the boiler before the winter season',
    '- Open on Sunday mornings for families',
    '- Publish the water temperature every day'
  ].join('\n'),
  slots: {recommendations: {about: 'what should be done, in the order of the source', max: 5}},
  look: 'content',
  tone: 'delegation',
  isVital: true,
  spares: isBesideList,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({recommendations: numberedOf(beat, 5)}),
  arrange: ({slots}, stage) => numbered(slots.recommendations ?? [], stage.ink('delegation'), stage),
  divide: divideSlot('recommendations', linesIn)
})
