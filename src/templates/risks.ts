import {copy} from '../frame/copy.ts'
import {bullets} from './blocks/bullets.ts'
import {acrossFor} from './blocks/card-grid.ts'
import {isBetween} from './blocks/is-between.ts'
import {isNested} from './blocks/is-nested.ts'
import {markCards} from './blocks/mark-cards.ts'
import {numberMark} from './blocks/number-mark.ts'
import {spansOf} from './blocks/spans.ts'
import {statementCards, statements} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** What may go wrong. */
export const risks = defineTemplate({
  name: 'risks',
  summary: 'What may go wrong, a card for each risk',
  example: [
    '## Findings',
    '',
    'The quay is safe for two more winters.',
    '',
    '## Risks',
    '',
    '- A hard frost could close the quay for weeks',
    '- The only dredger on the coast is booked until May',
    '',
    '## Recommendations',
    '',
    'Repair the quay this summer.'
  ].join('\n'),
  slots: {risks: {about: 'risks, in the order of the source', max: 5}},
  look: 'content',
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({risks: wholeSection(beat, 'cards') ?? select(beat, 5)}),
  arrange({slots}, stage) {
    const list = slots.risks ?? []
    const {area} = stage
    const ink = stage.ink('allegations')
    if (list.some(isNested)) return bullets(list, area, ink, stage, {type: 'body', index: 1})
    const marks = list.map((one, index) =>
      isBetween(one, list)
        ? undefined
        : one.type === 'point' && one.ordinal !== undefined
          ? numberMark(one, index + 1)
          : ({type: 'circle', text: '!'} as const)
    )
    if (list.length <= mostRows) return statementCards(list, area, {ink, marks}, stage)
    if (marks.includes(undefined)) return statements(list, area, ink, stage)
    const cards = list.map((one, index) => ({
      mark: marks[index] ?? numberMark(one, index + 1),
      text: [{...copy('', 'body', stage.ink('ink')), spans: spansOf(one, ink)}],
      ink
    }))
    return markCards(cards, area, Math.min(acrossFor(list.length), area.w < narrow ? 2 : 3), stage)
  },
  divide: divideSlot('risks')
})

const mostRows = 5

/** In points: three columns on a slide of 4:3 have lines of three words. */
const narrow = 700
