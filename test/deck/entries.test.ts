import {describe, expect, it} from 'vitest'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Text under a second-level heading makes that the level of slides. */
const opening = '# The gauge\n\nThe gauge reads the tide.\n\n## Place\n\nIt hangs at the pier.\n\n'

/** Each slide of content: its template and title, and what stands in its rows. */
function told(markdown: string): string[] {
  const {deck, layout} = layOutMarkdown(`${opening}${markdown}`)
  expect(faultsOf(layout)).toEqual([])
  return deck.slides.flatMap(({template, title, slots, part}) =>
    ['title', 'bottom-line', 'sources', 'context'].includes(template) || title === 'Place'
      ? []
      : [
          [
            `${template}: ${title}${part ? ` (${part.index} of ${part.of})` : ''}`,
            ...(slots.entries ?? []).map(({text}) => text)
          ].join(' | ')
        ]
  )
}

const three = [
  '### gauge.open( port )',
  'Opens the gauge at a port. Returns `this`.',
  '### gauge.close()',
  'Closes the gauge.',
  '### gauge.read( )',
  'Reads the tide:',
  '```js\ngauge.read()\n```'
].join('\n\n')

const rows =
  'gauge.open( port ) | Opens the gauge at a port. Returns this. | gauge.close() | Closes the gauge | gauge.read( ) | Reads the tide: | gauge.read()'

/** A section that has a slide of its own. */
const long = `### gauge.tune( options )\n\n${'The gauge is tuned by hand, at low tide and by two people. '.repeat(8)}`

const more = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map((name) => `### gauge.${name}()\n\nReads the ${name} side.`)
  .join('\n\n')

describe('short sections under one heading', () => {
  it('stand in rows, each beside its heading, with all that they say and their code', () => {
    expect(told(`## Methods\n\n${three}`)).toEqual([`entries: Methods | ${rows}`])
  })

  it('have what introduces them over them', () => {
    const {deck} = layOutMarkdown(`${opening}## Methods\n\nAll methods wait for the tide.\n\n${three}`)
    const slide = deck.slides.find(({template}) => template === 'entries')
    expect(slide?.message?.text ?? slide?.slots.entries?.[0]?.text).toBe('All methods wait for the tide')
  })

  it('have slides of their own where they hold lists of four', () => {
    const list = (name: string) => `### ${name}\n\n- Boats.\n- Roofs.\n- Trees.\n- Calls.\n\n`
    expect(told(`## Plans\n\n${['Before', 'During', 'After'].map(list).join('')}`)).toEqual([
      'points: Before',
      'points: During',
      'points: After'
    ])
  })

  it('share slides also where there are many of them', () => {
    expect(told(`## Methods\n\n${three}\n\n${more}`).map((one) => one.split(' | ')[0])).toEqual([
      'entries: Methods (1 of 2)',
      'entries: Methods (2 of 2)'
    ])
  })

  it('stand under their own headings beside a long one, which has a slide of its own', () => {
    expect(told(`## Methods\n\n${three}\n\n${long}\n\n${more}`).map((one) => one.split(' | ')[0])).toEqual([
      'entries: gauge.open( port ) · gauge.close() · gauge.read( )',
      'points: gauge.tune( options )',
      expect.stringMatching(/^entries: gauge\.a\(\) · gauge\.b\(\) · .*1 of 2/),
      expect.stringMatching(/2 of 2/)
    ])
  })

  it('leave a section with a table its slide', () => {
    const table = '### gauge.sides\n\n| Side | Port |\n| --- | --- |\n| a | 1 |\n| b | 2 |'
    expect(told(`## Methods\n\n${three}\n\n${more}\n\n${table}`).map((one) => one.split(' | ')[0])).toContain(
      'table: gauge.sides'
    )
  })

  it('share slides within a chapter', () => {
    const {deck} = layOutMarkdown(
      `# The gauge\n\n## Methods\n\n${three}\n\n## Events\n\n### tide\n\nThe tide turns.`
    )
    expect(deck.slides.map(({template, title}) => `${template}: ${title}`)).toContain(
      'entries: gauge.open( port ) · gauge.close() · gauge.read( )'
    )
  })

  it('say everything in the notes as well', () => {
    const {deck} = layOutMarkdown(`${opening}## Methods\n\n${three}`)
    const notes = deck.slides.flatMap(({notes}) => notes.map(({text}) => text))
    expect(notes).toEqual(
      expect.arrayContaining(['gauge.open( port )', 'Returns this.', 'gauge.close()', 'gauge.read()'])
    )
  })
})
