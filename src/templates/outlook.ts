import {copy} from '../frame/copy.ts'
import {bullets, spansOf} from './blocks/bullets.ts'
import {cardGrid} from './blocks/card-grid.ts'
import {cardRows} from './blocks/card-rows.ts'
import {divideSlot} from './divide.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'

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
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({open: select(beat, 4)}),
  arrange({slots}, stage) {
    const list = slots.open ?? []
    const ink = stage.ink('outlook')
    if (list.length > 4) return bullets(list, stage.area, ink, stage, {type: 'body', index: 1})
    const text = (style: 'body' | 'statement') => (one: (typeof list)[number]) => [
      {...copy('', style, stage.ink('ink')), spans: spansOf(one, ink)}
    ]
    const shortest = list.every((one) => one.text.length <= 170)
    if ((list.length === 2 || list.length === 3) && shortest) {
      const cards = list.map((one) => ({numeral: '?', text: text('body')(one), ink}))
      const arranged = cardGrid(cards, stage.area, list.length, 'body', stage)
      if ('boxes' in arranged) return arranged
    }
    const rows = list.map((one) => ({
      mark: {type: 'circle', text: '?'} as const,
      text: text('statement')(one),
      ink
    }))
    return cardRows(rows, stage.area, {lead: 'statement', nameShare: 0, mark: 40}, stage)
  },
  divide: divideSlot('open')
})
