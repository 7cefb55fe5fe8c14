import type {Beat} from '../brief/types.ts'
import {cardGrid} from './blocks/card-grid.ts'
import {isItem} from './blocks/is-item.ts'
import {ledIn} from './blocks/spans.ts'
import {statementCards, statements} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** What is open, and what comes next. */
export const outlook = defineTemplate({
  name: 'outlook',
  summary: 'What is open and what is expected next',
  example: [
    '## Outlook',
    '',
    'The date of the vote is yet to be confirmed. It remains unclear who will lead the talks. Observers will watch the budget closely.'
  ].join('\n'),
  slots: {open: {about: 'open questions and next steps', max: 4}},
  look: 'content',
  isList: true,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({open: wholeSection(beat) ?? select(aheadFirst(beat), 4)}),
  arrange({slots}, stage) {
    const list = slots.open ?? []
    const ink = stage.ink('outlook')
    if (list.length > 4 || list.some(isItem)) return statements(list, stage.area, ink, stage)
    const letters = list.map((one) => one.text.length)
    // Cards suit statements of a few lines: shorter ones leave them empty, longer ones run over.
    const suitsCards = Math.max(...letters) <= 150 && Math.min(...letters) >= 60
    if ((list.length === 2 || list.length === 3) && suitsCards) {
      // Few words are set larger.
      for (const style of ['statement', 'body'] as const) {
        const cards = list.map((one) => ({
          numeral: '?',
          text: [ledIn(one, style, {accent: ink, ink: stage.ink('ink')})],
          ink
        }))
        const arranged = cardGrid(cards, stage.area, list.length, style, stage)
        if ('boxes' in arranged) return arranged
      }
    }
    const marks = list.map(() => ({type: 'circle', text: '?'}) as const)
    return statementCards(list, stage.area, {ink, marks}, stage)
  },
  divide: divideSlot('open')
})

/** A beat in which what is planned or open outweighs what only ends the article: "The visit carries great weight." */
function aheadFirst(beat: Beat): Beat {
  const most = Math.max(...beat.readings.map(({weight}) => weight))
  const readings = beat.readings.map((one) => (one.ahead ? {...one, weight: one.weight + most} : one))
  return {...beat, readings}
}
