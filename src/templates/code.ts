import {codeBlock} from './blocks/code-block.ts'
import {codeFlow, isCode} from './blocks/code-flow.ts'
import {statements} from './blocks/statements.ts'
import {divideCode} from './divide-code.ts'
import {defineTemplate} from './types.ts'
import {codesOf, leadsOf, wordsAndCode} from './words-and-code.ts'

/** Code of the author's, as text that can be edited, in the colours of the theme; what is said of it stands over each block. */
export const code = defineTemplate({
  name: 'code',
  summary: 'Code, highlighted, as text that can be edited, each block under what introduces it',
  example: [
    '## Reading the gauge',
    '',
    '```python',
    '# One reading every ten minutes',
    'def read(gauge, unit="mm"):',
    '    values = [one.value for one in gauge if one.value > 0]',
    '    return f"{sum(values) / len(values):.1f} {unit}"',
    '```'
  ].join('\n'),
  slots: {
    code: {
      about: 'blocks of code, their lines as they are, each under what introduces it',
      max: 12,
      mixed: true
    }
  },
  look: 'content',
  layout: 'table',
  needs: 'a block of code',
  accepts: (beat) => codesOf(beat).length > 0,
  spares: (reading, beat) => !leadsOf(beat).includes(reading),
  fill: (beat) => ({code: wordsAndCode(beat)}),
  arrange({slots, tone}, stage) {
    const {code: list = []} = slots
    const [first, second] = list
    if (first && !second && isCode(first)) return codeBlock(first, stage.area, stage, true)
    // A long list may take whole slides before the code that follows it.
    return list.some(isCode)
      ? codeFlow(list, stage.area, stage.ink(tone), stage)
      : statements(list, stage.area, stage.ink(tone), stage)
  },
  divide: ({code: list = []}, parts) => divideCode(list, parts).map((share) => ({code: share}))
})
