import {coverBoxes} from './blocks/cover.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** The cover. Its title is the deck's. */
export const title = defineTemplate({
  name: 'title',
  summary: 'The cover: title, subtitle, author and date',
  example: [
    '---',
    'title: The new harbour line',
    'subtitle: What the council decides in June',
    'author: Transport desk',
    'date: 2024-05-14',
    '---',
    '',
    'The council votes on the harbour line on 12 June.'
  ].join('\n'),
  slots: {
    subtitle: {about: 'the subtitle, and lines right under the title that say what the document is', max: 10},
    byline: {about: 'author and date', max: 1}
  },
  look: 'cover',
  needs: 'the start of an article',
  ...given,
  arrange(slide, stage, words) {
    return coverBoxes(
      {
        kicker: words.briefing.toUpperCase(),
        title: slide.title,
        sub: (slide.slots.subtitle ?? []).map(({text}) => text),
        foot: slide.slots.byline?.[0]?.text
      },
      stage
    )
  },
  divide: (slots) => [slots]
})
