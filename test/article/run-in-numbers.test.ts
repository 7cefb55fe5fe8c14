import {expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const kinds = (markdown: string) =>
  articleFrom(markdown).article.sections.flatMap(({blocks}) => blocks.map(sketch))

it('makes items of paragraphs in a row that open with a number of two parts', () => {
  expect(
    kinds('The council adopts:\n\n6.01) Minutes of May.\n\n6.02) The bill of the bridge.\n\nAll agreed.')
  ).toEqual([
    'p1 prose: The council adopts:',
    'p2 item: 6.01) Minutes of May.',
    'p3 item: 6.02) The bill of the bridge.',
    'p4 prose: All agreed.'
  ])
})

it.each([['6.01) Minutes of May.\n\nAll agreed.'], ['4.5 million came.\n\n5.5 million went.']])(
  'leaves one alone, and figures, as they are: %s',
  (markdown) => {
    expect(kinds(markdown).filter((line) => line.includes('item'))).toEqual([])
  }
)
