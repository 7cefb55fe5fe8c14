import {table} from './blocks/table.ts'
import {divideSlot} from './divide.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** Which paragraph feeds which slide, as a table. */
export const sources = defineTemplate({
  name: 'sources',
  summary: 'A table of which paragraphs and lines of the source feed which slide; it closes every deck',
  example: 'The council opened the harbour line on 4 May. It carries 900 passengers an hour.',
  slots: {rows: {about: 'slide number, title, paragraphs and lines, parted by tabs', max: 44}},
  look: 'content',
  needs: 'slides with statements',
  ...given,
  arrange({slots, title}, stage, words) {
    const header = [words.slide, words.titleColumn, words.paragraphs, words.lines]
    const body = (slots.rows ?? []).map((row) => row.text.split('\t'))
    return table(
      header,
      body,
      stage.area,
      {
        name: 'Sources',
        alt: `${title}: ${header.join(', ')}`,
        lead: body.length <= 6 ? 'statement' : 'body',
        ink: stage.ink('sources'),
        // Where lines stand in several files, their names stand with them.
        shares: body.some(([, , , lines = '']) => /\p{L}/u.test(lines)) ? [9, 43, 15, 33] : [10, 52, 20, 18],
        aligned: ['center', 'left', 'left', 'left']
      },
      stage
    )
  },
  divide: divideSlot('rows')
})
