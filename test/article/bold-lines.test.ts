import {describe, expect, it} from 'vitest'
import {articleFrom, outline, sketch, sourceOfSentence} from './article-from.ts'

describe('bold lines', () => {
  it.each([
    ['in paragraphs of their own', '\n\n'],
    ['that open a paragraph', '\n'],
    ['behind which the author breaks the line', '\\\n'],
    ['behind which HTML does', '<br>\n']
  ])('are headings %s, where there is none but the title', (_, end) => {
    const {article} = articleFrom(`# Depot\n\n**Costs**${end}They rose by 3 %.\n\n**Staff**${end}Two left.`)
    expect(outline(article)).toEqual(['## Costs (1)', '## Staff (1)'])
  })

  it('are no headings over the title: they say whose the text is', () => {
    const {article} = articleFrom(
      'Press release\n\n**Harbour office**\n\n# Ferries sail\n\nBoth sail.\n\n**Costs**\n\nThey rose.\n\n**Contact**\n\nAnn Lee'
    )
    expect([article.title, ...outline(article)]).toEqual([
      'Ferries sail',
      '(3)',
      '## Costs (1)',
      '## Contact (1)'
    ])
  })

  it('are headings of the next level where they open what stands under a heading', () => {
    const {article} = articleFrom(
      '# Depot\n\n## State\n\n**Costs**\nThey rose by 3 %.\n\n**Staff**\nTwo left.\n\n## Plan\n\nNobody has one.\n\n**Why?**\n\nIt is early.\n\n**When?**\n\nIn May.'
    )
    expect(outline(article)).toEqual([
      '## State (0)',
      '### Costs (1)',
      '### Staff (1)',
      // What stands before the first would otherwise seem to belong to none.
      '## Plan (5)'
    ])
  })

  it.each([
    ['alone', '**Costs**\n\nThey rose.'],
    ['that end as a sentence', '**Costs rose.**\n\nStaff left.\n\n**Nobody knew.**\n\nNow all do.'],
    ['of which one follows the other', '**Depot**\n\n**Winter**\n\nIt was cold.']
  ])('are statements %s', (_, markdown) => {
    expect(outline(articleFrom(markdown).article)).toHaveLength(1)
  })

  it.each([
    ['a sentence goes on', '**The council**\nvoted on the plan on Monday evening.'],
    [
      'the next word found no room',
      '**The council of the town on the river**\nRochester voted on the plan on Mon.'
    ]
  ])('are none where %s', (_, markdown) => {
    expect(articleFrom(markdown).paragraphs[0]?.sentences[0]?.text).toMatch(/ (?:voted|Rochester)/)
  })

  it('stand where they stand in the source, and so does what is behind them', () => {
    const markdown = '**Costs**\r\n  They *rose* by 3 %.\r\n'
    const {sentences} = articleFrom(markdown)
    expect(sentences.map((sentence) => sourceOfSentence(markdown, sentence))).toEqual([
      'Costs',
      'They *rose* by 3 %.'
    ])
  })

  it.each(['\\\n', '\n'])('are labels of items, with their line ended: %j', (end) => {
    const {blocks, sentences} = articleFrom(`- **Costs**${end}  They rose by 3 %.\n- Nobody left.`)
    expect(blocks.map(sketch)).toEqual(['p1 item [Costs]: Costs They rose by 3 %.', 'p2 item: Nobody left.'])
    expect(sentences[0]?.marks?.map(({kind}) => kind)).toEqual(['strong', 'break'])
  })
})
