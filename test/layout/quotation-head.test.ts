import {describe, expect, it} from 'vitest'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const words = 'what the mayor of the town said about the schools that close'
const spoken = '“We will not close a single school before the new ones are open,” Mayor Ana Ruiz said.'

describe.each(['diplomat', 'night'])('in the theme %s, the title over a quotation', (theme) => {
  const layOutUnder = (title: string) =>
    layOutMarkdown(`# Schools\n\n## ${title} {template=quotation}\n\n${spoken}\n`, theme).layout

  it('is set in the font of titles, smaller', () => {
    const {frames, theme: look} = layOutUnder('In her own words')
    const title = frames[1]?.boxes[0]
    const run = title?.type === 'text' ? title.paragraphs[0]?.runs[0] : undefined
    const {font, bold} = look.type.title
    expect(run).toMatchObject({font, size: 16, ...(bold && {bold})})
  })

  it.each([1, 2, 3])('stands in its box where its words are %i times as many', (times) => {
    const layout = layOutUnder(Array.from({length: 2 * times}, () => words).join(', and '))
    expect(faultsOf(layout)).toEqual([])
  })
})
