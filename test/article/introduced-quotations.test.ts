import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {articleFrom, outline, sketch, sourceOfSentence} from './article-from.ts'

const said = '“We repaired both ferries before the winter.”'

describe('a quotation in a paragraph of its own', () => {
  it.each([
    ['plain', `The mayor, Ann Lee, said:\n\n${said}`],
    ['with the speaker in bold', `**The mayor, Ann Lee, said:**\n\n${said}`],
    ['set apart', `The mayor, Ann Lee, said:\n\n> ${said}`]
  ])('is one paragraph with who says it: %s', (_, markdown) => {
    expect(articleFrom(markdown).blocks.map(sketch)).toEqual([`p1 prose: The mayor, Ann Lee, said: ${said}`])
  })

  it('stands with its speaker where both stand in the source', () => {
    const markdown = `The mayor said:\r\n\r\n${said}`
    const {sentences} = articleFrom(markdown)
    expect(sentences.map((sentence) => sourceOfSentence(markdown, sentence))).toEqual([markdown])
  })

  it('opens no section under the name of its speaker', () => {
    const {article} = articleFrom(
      `# Ferries\n\nThe ferries sail again.\n\n**The mayor said:**\n\n> ${said}\n\n**The union said:**\n\n> “The crews were not asked.”\n\nThe council votes in May.`
    )
    expect(outline(article)).toEqual(['(4)'])
  })

  it.each([
    ['of several', `People told us:\n\n${said}\n\n“Nobody asked the crews.”`, 3],
    ['that its author only names', `These words are new:\n\n“pontoon”, “quay”`, 1],
    ['behind a full sentence', `The mayor spoke on Monday.\n\n${said}`, 2]
  ])('stays alone, one %s', (_, markdown, paragraphs) => {
    expect(articleFrom(markdown).paragraphs).toHaveLength(paragraphs)
  })

  it('is never left out behind “said”', () => {
    const {deck} = layOutMarkdown(
      `# Ferries sail again\n\nBoth ferries sail again from Monday.\n\nThe mayor, Ann Lee, said:\n\n${said}\n\nThe repair cost £2 million. It took six weeks.`
    )
    const texts = deck.slides.flatMap(({slots}) =>
      Object.values(slots)
        .flat()
        .map(({text}) => text)
    )
    expect(texts.filter((text) => /said\W*$/.test(text))).toEqual([])
    expect(texts.filter((text) => text.includes('before the winter'))).not.toEqual([])
  })
})
