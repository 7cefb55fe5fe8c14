import {table} from './blocks/table.ts'
import {divideSlot} from './divide.ts'
import {given} from './given.ts'
import {linesIn} from './lines-in.ts'
import {defineTemplate} from './types.ts'

/** The least and the most letters of each column, which wraps beyond: long lists of lines need as much room as a title. */
const bounds = [
  [9, 9],
  [40, 48],
  [15, 24],
  [16, 32]
] as const

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
    const look = {
      name: 'Sources',
      alt: `${title}: ${header.join(', ')}`,
      ink: stage.ink('sources'),
      shares: bounds.map(([least, most], column) =>
        Math.min(most, Math.max(least, ...body.map((cells) => cells[column]?.length ?? 0)))
      ),
      aligned: ['center', 'left', 'left', 'left']
    } as const
    // It is looked up rather than read from across the room: rather small than on two slides.
    const large = table(header, body, stage.area, {...look, lead: 'body'}, stage)
    return 'boxes' in large ? large : table(header, body, stage.area, {...look, lead: 'small'}, stage)
  },
  divide: divideSlot('rows', linesIn)
})
