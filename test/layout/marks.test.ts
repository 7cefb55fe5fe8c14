import {describe, expect, it} from 'vitest'
import type {Box, Run} from '../../src/frame/types.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const article = `## What changed

- The **new quay** opens on *4 May*, see the [port's page](https://example.org/quay?a=1&b=2)
- Run \`npm run build\` before the ~~old~~ new script
- Read [the plan](#next-steps) and [nothing](#nowhere)
- Water is H<sub>2</sub>O, a <u>rule</u> <mark>marked</mark> <span>so</span> and <b>bold</b> <em>and</em> 10<sup>3</sup>
- The office<br>12 Quay Street\\
  Dunmore
- Ask [the board](board.docx) for [more][b] copies

## Next steps

A second vote is **possible** in July, and the harbour pilots will wait for it. The council said nothing about costs.

[b]: https://example.com/more
`

const {layout, file} = layOutMarkdown(article)
const runsOf = (title: string) =>
  (layout.frames.find((frame) => frame.title === title)?.boxes ?? [])
    .filter((box): box is Extract<Box, {type: 'text'}> => box.type === 'text')
    .flatMap(({paragraphs}) => paragraphs.flatMap(({runs}) => runs))
const run = (text: string, title = 'What changed'): Partial<Run> | undefined =>
  runsOf(title).find((one) => one.text === text)

describe('what an author sets apart', () => {
  it('stays bold, slanted, struck out, or code', () => {
    expect(run('new quay')).toMatchObject({bold: true})
    expect(run('4 May')).toMatchObject({italic: true})
    expect(run('old')).toMatchObject({strike: true})
    expect(run('npm run build')).toMatchObject({font: 'mono'})
    expect(run('The ')?.bold).toBeUndefined()
  })

  it('in harmless HTML is raised, lowered, underlined, marked, bold or slanted', () => {
    expect(run('2')).toMatchObject({raised: 'under'})
    expect(run('3')).toMatchObject({raised: 'over'})
    expect(run('rule')).toMatchObject({underline: true})
    expect(run('marked')).toMatchObject({highlight: 'accent6', ink: 'tx1'})
    expect(run('bold')).toMatchObject({bold: true})
    expect(run('and')).toMatchObject({italic: true})
  })

  it('in other HTML is text, which is said once', () => {
    expect(runsOf('What changed').map(({text}) => text)).toContain(' so and ')
    expect(file.messages.filter(({ruleId}) => ruleId === 'tag-unread').map(({line}) => line)).toEqual([6])
  })

  it('begins a new line where its author breaks one', () => {
    const words = runsOf('What changed').map(({text}) => text)
    expect(words.join('')).toContain('The office\n12 Quay Street\nDunmore')
  })

  it('leads to the web, by reference too, in the colour of links', () => {
    expect(run("port's page")).toMatchObject({link: 'https://example.org/quay?a=1&b=2', ink: 'hlink'})
    expect(run('more')).toMatchObject({link: 'https://example.com/more'})
  })

  it('leads to the slide of a heading, and nowhere where there is none', () => {
    const slide = layout.frames.findIndex(({title}) => title === 'Next steps') + 1
    expect(run('the plan')).toMatchObject({link: `#${slide}`})
    expect(run('nothing')?.link).toBeUndefined()
  })

  it('does not lead to files; their address is said and stands in the notes', () => {
    expect(runsOf('What changed').filter(({link}) => link?.includes('board'))).toEqual([])
    expect(file.messages.filter(({ruleId}) => ruleId === 'link-refused').map(({line}) => line)).toEqual([9])
    expect(layout.frames.flatMap(({notes}) => notes.map(({text}) => text))).toContain(
      'the board (board.docx)'
    )
  })

  it('is found again in a statement that leaves words out', () => {
    const statements = layout.frames
      .flatMap(({title}) => runsOf(title))
      .filter(({text}) => text === 'possible')
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.every(({bold}) => bold)).toBe(true)
  })
})

describe('a message under a title', () => {
  it('keeps what stands above and below the line, which tells something', () => {
    const {layout: other} = layOutMarkdown(
      '## Area\n\nThe bay measures 12 km<sup>2</sup> at **low** tide.\n\n- One quay is new\n- One quay is old\n'
    )
    const runs = (other.frames[1]?.boxes ?? [])
      .filter((box): box is Extract<Box, {type: 'text'}> => box.type === 'text' && box.name === 'Message')
      .flatMap(({paragraphs}) => paragraphs.flatMap((one) => one.runs))
    expect(runs.map(({text, raised}) => [text, raised])).toEqual([
      ['The bay measures 12 km', undefined],
      ['2', 'over'],
      [' at low tide', undefined]
    ])
  })
})
