import {copy} from '../frame/copy.ts'
import {spansOf} from './blocks/bullets.ts'
import {cardRows} from './blocks/card-rows.ts'
import {divideSlot} from './divide.ts'
import {defineTemplate} from './types.ts'

/** The summary: three numbered statements that together tell the story. */
export const bottomLine = defineTemplate({
  name: 'bottom-line',
  summary: 'Three numbered statements: who did what, why it matters, what is disputed',
  example: [
    'The harbour board opened the new ferry terminal on 4 May 2024. It can handle 12,000 passengers a day, twice as many as before.',
    'Residents accuse the board of ignoring noise limits. The board denies the accusation.',
    'A court is expected to rule in September.'
  ].join('\n\n'),
  slots: {statements: {about: 'the statements, in order', max: 3}},
  look: 'content',
  needs: 'an article of at least four sentences',
  accepts: () => false,
  fill: () => ({}),
  arrange({slots}, stage) {
    const ink = stage.ink('bottom-line')
    const rows = (slots.statements ?? []).map((statement, index) => ({
      mark: {type: 'circle', text: `${index + 1}`} as const,
      text: [{...copy('', 'statement', stage.ink('ink')), spans: spansOf(statement, ink)}],
      ink
    }))
    return cardRows(rows, stage.area, {lead: 'statement', nameShare: 0, mark: 48}, stage)
  },
  divide: divideSlot('statements')
})
