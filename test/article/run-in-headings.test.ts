import {describe, expect, it} from 'vitest'
import {articleFrom, outline, sourceOfSentence} from './article-from.ts'

const text = (label: string, behind: string) =>
  `${label} The depot opened in 1998. It serves ${behind} buses.`

describe('bold labels that open paragraphs', () => {
  it.each([
    ['with the colon inside', '**Background:**', '**Costs:**'],
    ['with the colon behind', '**Background**:', '**Costs**:']
  ])('are headings where there is none but the title, %s', (_, first, next) => {
    const markdown = `# Depot\n\n${text(first, '40')}\n\n${text(next, '*50*')}`
    const {article, sentences} = articleFrom(markdown)
    expect(outline(article)).toEqual(['## Background (1)', '## Costs (1)'])
    expect(sentences.map((one) => sourceOfSentence(markdown, one))).toEqual([
      'The depot opened in 1998.',
      'It serves 40 buses.',
      'The depot opened in 1998.',
      'It serves *50* buses.'
    ])
  })

  it.each([
    ['little stands behind them', '**Owner:** Ann Bell\n\n**Due:** 12 May'],
    ['one is alone', text('**Background:**', '40')],
    [
      'most paragraphs have none',
      `${text('**A:**', '4')}\n\nOne.\n\nTwo.\n\nThree.\n\n${text('**B:**', '5')}`
    ],
    ['there are headings', `## State\n\n${text('**A:**', '4')}\n\n${text('**B:**', '5')}`]
  ])('are none where %s', (_, markdown) => {
    expect(articleFrom(`# Depot\n\n${markdown}`).article.sections).toHaveLength(1)
  })
})
