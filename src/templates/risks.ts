import {markedStatements} from './blocks/marked-statements.ts'
import {numberMark} from './blocks/number-mark.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'
import {withDenials} from './with-denials.ts'

const most = 5

/** What may go wrong: a risk that is left out is not weighed, however long it is to read. */
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
  slots: {risks: {about: 'risks, in the order of the source', max: most}},
  look: 'content',
  tone: 'allegations',
  spares: isBesideList,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({
    risks: wholeSection(beat, 'cards') ?? withDenials(select(beat, most, {few: most}), beat)
  }),
  arrange({slots}, stage) {
    const list = slots.risks ?? []
    const ink = stage.ink('allegations')
    return markedStatements(
      list,
      (one, index) =>
        one.type === 'point' && one.ordinal !== undefined
          ? numberMark(one, index + 1)
          : {type: 'circle', text: '!'},
      ink,
      stage
    )
  },
  divide: divideSlot('risks')
})
