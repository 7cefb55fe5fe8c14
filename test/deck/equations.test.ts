import {describe, expect, it} from 'vitest'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const energy = '$$\nE = mc^2\n$$'
const wide = (count: number) => Array.from({length: count}, (_, at) => `a_{${at}}`).join(' + ')

/** Each slide of content: its template, its title, and its formulas with their sizes. */
function told(markdown: string): string[] {
  const {layout} = layOutMarkdown(`# The tide\n\n${markdown}`)
  return layout.frames.flatMap(({template, title, boxes}) => {
    if (['title', 'bottom-line', 'sources'].includes(template)) return []
    const formulas = boxes.flatMap((box) =>
      box.type === 'equation' ? [`${box.equation.text} (${box.size})`] : []
    )
    return [[`${template}: ${title}`, ...formulas].join(' | ')]
  })
}

function said(markdown: string): string[] {
  return layOutMarkdown(`# The tide\n\n${markdown}`)
    .file.messages.map(({ruleId}) => ruleId ?? '')
    .filter((id) => id.startsWith('math'))
}

describe('a formula that is displayed', () => {
  it('stands under the text of its section', () => {
    expect(
      told(`## Energy\n\nAll energy of a body at rest is in its mass. It was found in 1905.\n\n${energy}`)
    ).toEqual(['equation: Energy | E = mc² (26)'])
  })

  it('has a slide of its own where the section becomes something else, and beside a picture or a table', () => {
    const table = '| a | b |\n| --- | --- |\n| c | d |'
    expect(told(`## Energy\n\n${table}\n\n${energy}`)).toEqual([
      'table: Energy',
      'equation: Energy (2) | E = mc² (26)'
    ])
  })

  it('shares a slide with three others, and goes on on the next', () => {
    const slides = told(`## Energy\n\n${Array(6).fill(energy).join('\n\n')}`)
    expect(slides.map((one) => one.split(' | ').length - 1)).toEqual([3, 3])
  })

  it('stands in columns', () => {
    const column = (text: string) => `::: column\n${text}\n\n${energy}\n:::\n`
    expect(told(`## Both\n\n:::: columns\n${column('One way.')}${column('Another way.')}::::`)).toEqual([
      'columns: Both | E = mc² (26) | E = mc² (26)'
    ])
  })

  it('is set smaller where it is wide, and as text where that is not enough', () => {
    const [fits] = told(`## Wide\n\n$$${wide(24)}$$`)
    const size = Number(/\((\d+)\)$/.exec(fits ?? '')?.[1])
    expect(size).toBeGreaterThanOrEqual(12)
    expect(size).toBeLessThan(26)
    expect(told(`## Wide\n\n$$${wide(150)}$$`)).toEqual(['equation: Wide'])
    expect(said(`## Wide\n\n$$${wide(24)}$$`)).toEqual([])
    expect(said(`## Wide\n\n$$${wide(150)}$$`)).toEqual(['math-too-wide'])
  })

  it('that is higher than a slide is text, too', () => {
    const rows = Array.from({length: 60}, (_, at) => `x_{${at}}`).join(' \\\\ ')
    expect(said(`## High\n\n$$\\begin{matrix} ${rows} \\end{matrix}$$`)).toEqual(['math-too-wide'])
  })

  it('counts as skipped where a comment says so, and stands in the notes with its source', () => {
    const {layout} = layOutMarkdown(
      `## Energy\n\nAll is in the mass.\n\n<!-- briefdeck: skip -->\n\n${energy}`
    )
    const frame = layout.frames.find(({title}) => title === 'Energy')
    expect(frame?.boxes.filter(({type}) => type === 'equation')).toEqual([])
    expect(frame?.notes.map(({text}) => text)).toContain('E = mc^2')
  })

  it.each(['diplomat', 'night'])('is in its place in the theme %s, whatever stands with it', (theme) => {
    const markdown = `## Energy\n\n${'All is in the mass of the body. '.repeat(4)}\n\n${energy}\n\n$$\\frac{\\frac{a}{b}}{\\sqrt{c}}$$`
    expect(faultsOf(layOutMarkdown(markdown, theme).layout)).toEqual([])
  })
})

describe('a formula among words', () => {
  it('is never cut, and its numbers are no figures of the article', () => {
    const {deck} = layOutMarkdown(
      '## Key figures\n\nThe error, which the office measured in May, is $3 \\times 10^{-6}$ m, and $n$ is 40.'
    )
    const texts = deck.slides.flatMap(({slots}) =>
      Object.values(slots)
        .flat()
        .flatMap((one) => (one.type === 'point' ? [[one.numeral, one.text].join(' ')] : []))
    )
    expect(texts.filter((one) => /^[36]|10(?!⁻⁶)/.test(one))).toEqual([])
    expect(texts.every((one) => one.includes('3 × 10⁻⁶ m'))).toBe(true)
  })

  it('abbreviates nothing at the end of a statement', () => {
    const {deck} = layOutMarkdown('## Depth\n\nHow deep the water is, the office calls $d$.')
    expect(deck.slides.flatMap(({slots}) => (slots.points ?? []).map(({text}) => text))).toEqual([
      'How deep the water is, the office calls d'
    ])
  })

  it('keeps its first letter at the start of a statement', () => {
    const {deck} = layOutMarkdown('## Marks\n\n- $x$ is the mark of 1953\n- the other one is $y$')
    expect(deck.slides.flatMap(({slots}) => (slots.points ?? []).map(({text}) => text))).toEqual([
      'x is the mark of 1953',
      'the other one is y'
    ])
  })
})
