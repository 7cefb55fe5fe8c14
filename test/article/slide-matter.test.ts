import {describe, expect, it} from 'vitest'
import {articleFrom, outline, sketch} from './article-from.ts'

const deck = `---
theme: seriph
aspectRatio: 4/3
---

# Harbours

Three of them.

---
layout: two-cols
class: >
  text-left
---

## Costs

Four million.

---
title: "Next steps"
transition: fade
---

A vote in June.
`

describe('the front matter of one slide', () => {
  it('is no heading, its title is', () => {
    const {article, said} = articleFrom(deck)
    expect(outline(article)).toEqual(['(2)', '## Costs (2)', '## Next steps (1)'])
    expect(article.matter).toMatchObject({size: '4:3'})
    expect(article.matter.theme).toBeUndefined()
    expect(said.filter((one) => one.includes('say of one slide'))).toHaveLength(1)
  })

  it.each([
    ['words', '---\n\nSummary: it works\n---\n\nText.'],
    ['unknown fields', '---\n\nport: open\n---\n\nText.'],
    ['no break before', 'Text.\n\nlayout: center\n---\n\nMore.'],
    ['another underline', 'Text.\n\n---\n\nlayout: center\n===\n\nMore.']
  ])('is not seen in %s', (_, markdown) => {
    const {article} = articleFrom(`One.\n\n${markdown}`)
    expect(article.sections.filter(({heading}) => heading)).toHaveLength(1)
  })
})

describe('the front matter of Marp', () => {
  it('has its theme left out, whatever its name', () => {
    const {article, blocks} = articleFrom(
      '---\nmarp: true\ntheme: own\nheadingDivider: 2\n---\n\n# A\n\nOne.'
    )
    expect([article.matter, blocks.map(sketch)]).toEqual([{slideLevel: 2}, ['p1 prose: One.']])
  })
})
