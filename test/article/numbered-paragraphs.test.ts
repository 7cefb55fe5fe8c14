import {expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const outline = (markdown: string) =>
  articleFrom(markdown).article.sections.map(({heading, blocks}) => [heading?.text, ...blocks.map(sketch)])

const words = 'about which the parties to this case have told the court of Rye all that they know'
const facts = `1. The town leased the quay ${words}.\n\n2. The owner asked for it back ${words}. The town refused.\n\n`
const law = `## Law\n\n3. The lease is of 1911 ${words}.\n\n   (a) It has no end.\n\n   (b) It has no price.\n\n4. It binds both ${words}.\n`

it('are prose where their numbers run on under the next heading, and lists in them stay lists', () => {
  expect(outline(`${facts}${law}`)).toEqual([
    [
      undefined,
      `p1 prose: The town leased the quay ${words}.`,
      `p2 prose: The owner asked for it back ${words}. / The town refused.`
    ],
    [
      'Law',
      `p3 prose: The lease is of 1911 ${words}.`,
      'p4 item 1: It has no end.',
      'p5 item 2: It has no price.',
      `p6 prose: It binds both ${words}.`
    ]
  ])
})

it('are prose where a communiqué has no headings and is made of them', () => {
  const paragraphs = Array.from({length: 4}, (_, at) => `${at + 1}. The ministers met ${words} and ${words}.`)
  const lines = outline(`# Communiqué\n\nRye, 3 May\n\n${paragraphs.join('\n\n')}\n`).flat()
  expect(lines.filter((line) => line?.includes(' prose: The ministers'))).toHaveLength(4)
})

it.each([
  ['each list begins at one', `${facts}## Law\n\n1. It binds both ${words}.\n\n2. It is old ${words}.\n`],
  ['they are short', '1. Stop.\n2. Look.\n\n## Then\n\n3. Listen.\n4. Go.\n'],
  [
    'no heading stands between them',
    `${facts}The court adds this.\n\n3. It binds ${words}.\n\n4. It is old ${words}.\n`
  ]
])('are items where %s', (_, markdown) => {
  expect(
    outline(markdown)
      .flat()
      .filter((line) => line?.includes(' item '))
  ).toHaveLength(4)
})
