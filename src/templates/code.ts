import type {Code} from '../article/types.ts'
import type {Label, Statement} from '../brief/statement-types.ts'
import {codeBlock} from './blocks/code-block.ts'
import {divideLines} from './blocks/divide-lines.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** Code of the author's, as text that can be edited, in the colours of the theme. */
export const code = defineTemplate({
  name: 'code',
  summary: 'Code, highlighted, as text that can be edited; what a fenced block becomes',
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
  slots: {code: {about: 'one block of code, its lines as they are', max: 1}},
  look: 'content',
  layout: 'table',
  needs: 'a block of code',
  ...given,
  arrange: ({slots}, stage) => codeBlock(whole(slots.code ?? []), stage.area, stage, true),
  divide: ({code: list = []}, parts) => divideLines(whole(list), parts).map((share) => ({code: [share]}))
})

/** Code as what a slide says. */
export function codeStatement({language = '', lines}: Code): Label {
  return {type: 'label', kind: 'author', text: lines.join('\n'), code: {language}}
}

/** One block, also where a line too long for a slide was parted. */
function whole(list: readonly Statement[]): Statement {
  const [first] = list
  const text = list.map((one) => one.text).join('\n')
  return first ? {...first, text} : {type: 'label', kind: 'author', text, code: {language: ''}}
}
