import type {Label, Statement} from '../brief/statement-types.ts'
import type {Box} from '../frame/types.ts'
import {numbered} from './blocks/numbered.ts'
import {divideSlot} from './divide.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** The sections of the deck, each leading to its first slide. */
export const contents = defineTemplate({
  name: 'contents',
  summary: 'The sections of the deck with links to their slides; `toc: true` or `--toc` asks for it',
  example: [
    '---',
    'toc: true',
    '---',
    '',
    '## What is built',
    '',
    'Two lines are built by 2030. They join the harbour and the airport.',
    '',
    '## What it costs',
    '',
    'The lines cost €2 billion. The region pays half of that.',
    '',
    '## Who decides',
    '',
    'The council votes in June. The ministry has to agree.'
  ].join('\n'),
  slots: {sections: {about: 'number and name of each section, parted by a tab', max: 60}},
  look: 'content',
  layout: 'bottom-line',
  needs: 'two sections or more',
  ...given,
  arrange({slots}, stage) {
    const sections = (slots.sections ?? []).filter((one) => one.type === 'label')
    const arranged = numbered(sections.map(named), stage.ink('bottom-line'), stage, numberOf(sections[0]))
    return 'overfull' in arranged ? arranged : {boxes: arranged.boxes.map((box) => linked(box, sections))}
  },
  divide: divideSlot('sections')
})

/** The name of a section without its number. */
function named({text}: Label): Statement {
  return {type: 'label', kind: 'label', text: text.slice(text.indexOf('\t') + 1)}
}

/** The whole box leads to its section: names that are all blue and underlined would be harder to read. */
function linked(box: Box, sections: readonly Label[]): Box {
  const section = box.type === 'text' ? sections[Number(/^Text (\d+)$/.exec(box.name)?.[1]) - 1] : undefined
  const link = section?.marks?.find(({kind}) => kind === 'link')?.url
  return box.type === 'text' && link !== undefined ? {...box, link} : box
}

function numberOf(section: Label | undefined): number {
  return Number.parseInt(section?.text ?? '', 10) || 1
}
