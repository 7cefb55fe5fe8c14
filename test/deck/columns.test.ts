import {describe, expect, it} from 'vitest'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Columns with the given contents, as pandoc has them. */
function columns(contents: readonly string[], attributes: readonly string[] = []): string {
  const inner = contents.map((one, at) => `::: {.column ${attributes[at] ?? ''}}\n${one}\n:::`)
  return [':::: columns', ...inner, '::::'].join('\n')
}

/** Each slide of content: its template and title, and the boxes on it with their left edge and width in points. */
function told(markdown: string): string[] {
  const {layout} = layOutMarkdown(`# The strait\n\n${markdown}`)
  expect(faultsOf(layout)).toEqual([])
  return layout.frames.flatMap(({template, title, boxes}) => {
    if (['title', 'bottom-line', 'sources'].includes(template)) return []
    const own = boxes.filter(({name}) => name.startsWith('Column') || name === 'Message')
    const texts = own.map((box) => {
      const said =
        box.type === 'text' ? box.paragraphs.map(({runs}) => runs.map(({text}) => text).join('')) : []
      return `${box.type === 'picture' || box.type === 'chart' ? box.type : said.join(' / ')} @${Math.round(box.rect.x)}+${Math.round(box.rect.w)}`
    })
    return [[`${template}: ${title}`, ...texts].join(' | ')]
  })
}

describe('columns', () => {
  it('stand beside each other, under what introduces them', () => {
    const both = columns(['### Ferry\n\n- Cheap', '### Road\n\nLong and open. But slow.'])
    expect(told(`## Ways\n\nThe council chooses.\n\n${both}`)).toEqual([
      'columns: Ways | The council chooses @59+858 | Ferry / Cheap @67+373 | Road / Long and open. But slow. @520+373'
    ])
  })

  it('have the widths that their author gives', () => {
    expect(told(`## Ways\n\n${columns(['One', 'Two'], ['width=25%', 'width="75%"'])}`)).toEqual([
      'columns: Ways | One @67+162 | Two @310+583'
    ])
  })

  it('share what is left where one has a width, three too', () => {
    expect(told(`## Ways\n\n${columns(['One', 'Two', 'Three'], ['width=50%'])}`)).toEqual([
      'columns: Ways | One @67+357 | Two @504+154 | Three @738+154'
    ])
  })

  it('hold pictures and code', () => {
    const [slide] = told(
      `## Ways\n\n${columns(['![A quay](harbour.png "The quay")\n\n- Old', '```js\nlet a = 1\n```'])}`
    )
    expect(slide).toMatch(/\| picture @.* \| The quay @.* \| Old @.* \| js @.* \| let a = 1 @/)
  })

  it('hold charts, over their text or under it', () => {
    const chart = '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 |\n| 2022 | 190 |\n\n: Cars {chart=column}'
    expect(told(`## Ways\n\n${columns(['- Old', `${chart}\n\n- Many`], ['width=40%'])}`)).toEqual([
      'columns: Ways | Old @43+337 | chart @412+505 | Many @412+505'
    ])
    expect(told(`## Ways\n\n${columns([chart, '```chart pie\nA,1\nB,2\n```'])}`)).toEqual([
      'columns: Ways | chart @43+421 | chart @496+421'
    ])
  })

  it('have tables of theirs on slides of their own', () => {
    const table = '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 |'
    expect(told(`## Ways\n\n${columns(['- Old\n- New', table])}`).map((one) => one.split(':')[0])).toContain(
      'table'
    )
  })

  it('go on where they are too full, and lose nothing', () => {
    const items = Array.from(
      {length: 30},
      (_, at) => `Item ${at} of a long list that takes a line and more of it`
    )
    const slides = told(`## Ways\n\n${columns([items.map((one) => `- ${one}`).join('\n'), '- Short'])}`)
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.every((one) => one.startsWith('columns'))).toBe(true)
    expect(items.filter((one) => !slides.join().includes(one))).toEqual([])
  })

  it('more than four are shared out over slides', () => {
    expect(
      told(`## Ways\n\n${columns(['A', 'B', 'C', 'D', 'E'])}`).map((one) => one.split(' | ').length)
    ).toEqual([4, 3])
  })

  it('are kept from what stands before and after them', () => {
    const list = '- One\n- Two\n- Three\n- Four\n'
    expect(
      told(`## Ways\n\n${list}${columns(['- A', '- B'])}\n- Five`).map((one) => one.split(' | ')[0])
    ).toEqual(['points: Ways', 'columns: Ways (2)'])
  })

  it.each([
    ['alone', columns(['- A\n- B'])],
    ['without columns around it', '::: column\n- A\n- B\n:::'],
    ['of another name', '::: {.warning}\n- A\n- B\n:::'],
    ['shown step by step', '::: incremental\n- A\n- B\n:::']
  ])('a div %s is read as if it were not there', (_, markdown) => {
    expect(told(`## Ways\n\n${markdown}`)).toEqual(['points: Ways'])
  })

  it('keep their notes in the notes', () => {
    const {layout} = layOutMarkdown(`## Ways\n\n${columns(['- A\n\n::: notes\nSay this.\n:::', '- B'])}`)
    const {notes = []} = layout.frames.find(({template}) => template === 'columns') ?? {}
    expect(notes.map(({text}) => text)).toContain('Say this.')
  })
})
