import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {articleFrom, sketch} from './article-from.ts'

const outline = (markdown: string) =>
  articleFrom(markdown).article.sections.map(({heading, blocks}) => [heading?.text, ...blocks.map(sketch)])

const asked = [
  ['When will it open?', 'p1 prose: In May. / The work is *nearly* done.'],
  ['Who pays?', 'p2 prose: The town does.']
]

describe('questions and answers', () => {
  it.each([
    [
      'line by line',
      'Q: When will it open?\nA: In May. The work is nearly done.\n\nQ: Who pays?\nA: The town does.'
    ],
    [
      'in paragraphs',
      'Q: When will it open?\n\nA: In May. The work is nearly done.\n\nQ: Who pays?\n\nA: The town does.'
    ],
    [
      'in whole words',
      'Question 1: When will it open?\nAnswer 1: In May. The work is nearly done.\n\nQuestion 2: Who pays?\nAnswer 2: The town does.'
    ],
    [
      'in French',
      'Q. When will it open?\nR. In May. The work is nearly done.\n\nQ. Who pays?\nR. The town does.'
    ]
  ])('are headings with what stands under them, %s', (_, markdown) => {
    expect(outline(markdown)).toEqual(
      asked.map(([question, answer]) => [question, answer?.replaceAll('*', '')])
    )
  })

  it('are headings without labels, too, where one question follows another answer', () => {
    const markdown =
      'When will it open?\n\nIn May. The work is nearly done.\n\nYou own the quay. Who pays?\n\nThe town does.\n\nAnd then?\n\nNothing. We rest.'
    expect(outline(`Ann Lee builds bridges.\n\n${markdown}`)).toEqual([
      [undefined, 'p1 prose: Ann Lee builds bridges.'],
      ['When will it open?', 'p2 prose: In May. / The work is nearly done.'],
      ['You own the quay. Who pays?', 'p3 prose: The town does.'],
      ['And then?', 'p4 prose: Nothing. / We rest.']
    ])
  })

  it('are headings in a transcript, whose speakers keep their names', () => {
    const markdown =
      'MR. HALL: Good afternoon.\n\nQUESTION: Who pays?\n\nMR. HALL: The town does.\n\nQUESTION: The union says that it is late.\n\nMR. HALL: It is not.'
    expect(outline(markdown)).toEqual([
      [undefined, 'p1 prose: MR. HALL: Good afternoon.'],
      ['Who pays?', 'p2 prose: MR. HALL: The town does.'],
      ['The union says that it is late.', 'p3 prose: MR. HALL: It is not.']
    ])
  })

  it('keep their marks, and their places', () => {
    const [first, second] = articleFrom(
      'Q: When will *it* open?\nA: In **May**.\n\nQ: Who pays?\nA: The town does.'
    ).article.sections
    const [answer] = first?.blocks ?? []
    expect(first?.heading?.text).toBe('When will it open?')
    expect(answer?.type === 'paragraph' && answer.sentences[0]?.marks).toMatchObject([
      {kind: 'strong', start: 3, end: 6}
    ])
    expect([answer?.position.start.line, answer?.position.start.column]).toEqual([2, 4])
    expect(second?.heading?.position.start.line).toBe(4)
  })

  it.each([
    ['one alone', 'Q: When will it open?\nA: In May.\n\nThe town pays.'],
    ['questions that nobody answers', 'Q: When will it open?\n\nQ: Who pays?\n\nThe town pays.'],
    ['two of a speaker', 'Who pays?\n\nThe town does.\n\nAnd when?\n\nIn May.'],
    [
      'a few among many paragraphs',
      `${'Who pays?\n\nThe town does.\n\nIt has saved.\n\nIt can wait.\n\nIt will not.\n\n'.repeat(3)}`
    ],
    ['under headings', '## Answers\n\nQ: When?\nA: In May.\n\nQ: Who pays?\nA: The town.']
  ])('stay prose: %s', (_, markdown) => {
    expect(articleFrom(markdown).article.sections.flatMap(({heading}) => heading?.text ?? [])).toEqual(
      markdown.startsWith('##') ? ['Answers'] : []
    )
  })

  it('pair no denial with what stands over the question', () => {
    const {brief} = layOutMarkdown(
      'Q: Is the water safe?\nA: Inspectors accused the company of neglect.\n\nQ: Did the company know of the leak?\nA: We reject that. The first report came in May.'
    )
    expect(brief.readings.flatMap(({answers}) => answers ?? [])).toEqual([])
  })
})
