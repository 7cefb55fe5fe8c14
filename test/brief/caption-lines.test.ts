import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const story = [
  'The council opened the new bridge on Monday. It cost 40 million euros.',
  'Three thousand people came to the river. The mayor thanked the workers.'
]

it.each([
  ['The crowd on the quay\n\nImage: Ann Lee', ['The crowd on the quay', 'Image: Ann Lee']],
  ['Photo credit: Ann Lee/Harbour Desk.', ['Photo credit: Ann Lee/Harbour Desk.']],
  ['The crowd, seen from above. Photo: Ann Lee.', ['The crowd, seen from above.', 'Photo: Ann Lee.']],
  [
    'The crowd waits on the quay. (Ann Lee/Harbour Desk)',
    ['The crowd waits on the quay.', '(Ann Lee/Harbour Desk)']
  ],
  ['The crowd on the quay Image: Ann Lee', ['The crowd on the quay Image: Ann Lee']]
])('leaves what is left of a picture in the notes: %s', (lines, texts) => {
  const {deck} = layOutMarkdown([story[0], lines, story[1]].join('\n\n'))
  const shown = deck.slides.flatMap(({title, slots}) => [
    title,
    ...Object.values(slots)
      .flat()
      .map(({text}) => text)
  ])
  const notes = deck.slides.flatMap((slide) => slide.notes.map(({text}) => text))
  expect(shown.filter((text) => texts.some((line) => text.startsWith(line.replace(/\.$/, ''))))).toEqual([])
  expect(notes).toEqual(expect.arrayContaining(texts))
})

it.each(['Image: the bridge was packed with people.', 'Video shows the crowd on the quay'])(
  'shows what tells something: %s',
  (line) => {
    const {brief} = layOutMarkdown([story[0], line, story[1]].join('\n\n'))
    const reading = brief.readings.find(({sentence}) => sentence.text === line)
    expect(reading?.weight).toBeGreaterThan(0)
  }
)
