import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const article = (heading: string, words: string) =>
  `# Ferry\n\nThe new ferry carries 400 cars.\n\n## ${heading}\n\n${words}\n`

it.each([
  ['"We will not yield," Ana Ruiz said.', '"We will not yield"', 'Ana Ruiz'],
  ['The mayor wrote: “Never again”.', '“Never again”', 'The mayor']
])('a quotation of few words fills a slide where its author asks for it: %s', (words, text, label) => {
  const asked = layOutMarkdown(article('Words {template=quotation}', words))
  const slide = asked.deck.slides.find(({template}) => template === 'quotation')
  expect(slide?.slots.quotation).toMatchObject([{text, label}])
  expect(layOutMarkdown(article('Words', words)).deck.slides.map(({template}) => template)).not.toContain(
    'quotation'
  )
})
