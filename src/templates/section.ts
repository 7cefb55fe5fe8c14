import {coverBoxes} from './blocks/cover.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** A divider before a group of slides. */
export const section = defineTemplate({
  name: 'section',
  summary: 'A divider with a number: what a heading above the slide level becomes',
  example: [
    '# The plan',
    '',
    '## What is built',
    '',
    'Two lines are built by 2030.',
    '',
    '# The money',
    '',
    '## What it costs',
    '',
    'The lines cost €2 billion.'
  ].join('\n'),
  slots: {
    number: {about: 'its number', max: 1},
    contents: {about: 'what comes in it', max: 1}
  },
  look: 'cover',
  needs: 'a heading above the slide level',
  ...given,
  arrange: (slide, stage) =>
    coverBoxes(
      {
        kicker: slide.slots.number?.[0]?.text ?? '',
        title: slide.title,
        sub: (slide.slots.contents ?? []).map(({text}) => text)
      },
      stage
    ),
  divide: (slots) => [slots]
})
