import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {articleFrom, sketch} from './article-from.ts'

const blocksOf = (markdown: string) => articleFrom(markdown).blocks.map(sketch)
const told = 'The mayor named a mission to Oldport today.'

it('reads lines behind a colon as a list, which stays whole', () => {
  const lines = ['Ann Lee, Member of the Council', 'Bo Stone, Harbour Master of Rye']
  expect(
    blocksOf(`# Rye\n\n${told}\n\nMembers of the mission:\n\n${lines.join('\n\n')}\n\nIt leaves in June.\n`)
  ).toEqual(
    blocksOf(
      `# Rye\n\n${told}\n\nMembers of the mission:\n\n${lines.map((one) => `- ${one}`).join('\n')}\n\nIt leaves in June.\n`
    )
  )
})

it('reads them behind a label that is set apart, too', () => {
  const blocks = blocksOf(
    `# Rye\n\n${told}\n\n**<u>Members of the mission:</u>**\n\nAnn Lee, Member\n\nBo Stone, Member\n`
  )
  expect(blocks.filter((one) => one.includes('item'))).toHaveLength(2)
})

it.each([
  ['a single line', 'Ann Lee, Member of the Council'],
  ['sentences', 'Ann Lee leads the mission.\n\nBo Stone knows the harbour.']
])('leaves as it is what is no list: %s', (_, lines) => {
  expect(
    blocksOf(`# Rye\n\n${told}\n\nOf the mission:\n\n${lines}\n`).every((one) => !one.includes('item'))
  ).toBe(true)
})

it('tells all members of a delegation', () => {
  const {deck} = layOutMarkdown(
    `# Mission\n\nThe mayor today announced a municipal delegation to Oldport. The town pays for it.\n\n**Members of the municipal delegation:**\n\nThe Honourable Ann Lee, Member of the Council of Rye\n\nThe Honourable Bo Stone, Harbour Master of Rye\n`
  )
  const told = deck.slides.flatMap(({slots}) =>
    Object.values(slots)
      .flat()
      .map((one) => JSON.stringify(one))
  )
  expect(told.filter((one) => /Ann Lee|Bo Stone/.test(one)).length).toBeGreaterThan(1)
})
