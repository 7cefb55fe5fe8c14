import {isBetween} from './blocks/is-between.ts'
import {statementCards} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
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
  slots: {statements: {about: 'the statements, in order', max: 5}},
  look: 'content',
  spares: isBesideList,
  needs: 'an article of at least four sentences, or its author’s own summary',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({statements: select(beat, 5)}),
  arrange({slots}, stage) {
    const list = slots.statements ?? []
    let place = 0
    const marks = list.map((one) =>
      isBetween(one, list) ? undefined : ({type: 'circle', text: `${++place}`} as const)
    )
    return statementCards(list, stage.area, {ink: stage.ink('bottom-line'), marks}, stage)
  },
  divide: divideSlot('statements', linesIn)
})
