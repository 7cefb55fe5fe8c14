import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** The template of the slide under “Key figures”, and what its statements say. */
function shown(under: string) {
  const {deck} = layOutMarkdown(`---\ntitle: Water\n---\n\n## Key figures\n\n${under}\n`)
  const slide = deck.slides.find(({title}) => title === 'Key figures')
  const said = Object.values(slide?.slots ?? {}).flatMap((list) =>
    list.flatMap((one) => (one.type === 'point' ? [{text: one.text, numeral: one.numeral}] : []))
  )
  return {template: slide?.template, said}
}

describe('key figures', () => {
  it('show the items of a list whole, each under its figure', () => {
    expect(
      shown(
        '- 14 % of the water was lost in 2025\n- 212 km of pipes replaced\n- 37 bursts in 2025, after 96 in 2021'
      )
    ).toEqual({
      template: 'key-figures',
      said: [
        {text: '14 % of the water was lost in 2025', numeral: '14 %'},
        {text: '212 km of pipes replaced', numeral: '212'},
        {text: '37 bursts in 2025, after 96 in 2021', numeral: '37'}
      ]
    })
  })

  it('are no slide of numerals where an item has none, so that none is lost', () => {
    const {template, said} = shown('- 14 % of the water was lost in 2025\n- Pressure zones everywhere')
    expect(template).not.toBe('key-figures')
    expect(said.map(({text}) => text)).toEqual([
      '14 % of the water was lost in 2025',
      'Pressure zones everywhere'
    ])
  })

  it('are none of a sentence that needs the one before it', () => {
    const {said} = shown(
      'The council lost 14 % of the water. The owners of 40 houses dispute that. It replaced 212 km of pipes.'
    )
    expect(said.map(({numeral}) => numeral)).not.toContain('40')
    expect(shown('The move costs £18,000.').said.map(({numeral}) => numeral)).toEqual(['£18,000'])
  })

  it('go on about one thing, behind what says which', () => {
    const {said} = shown(
      'The new ferry carries 400 cars. It needs 12 minutes for the crossing. It costs €34 million.'
    )
    expect(said.map(({numeral}) => numeral)).toEqual(['400', '12', '€34 million'])
  })

  it('are clauses of prose', () => {
    const prose = 'The city planted 1,200 trees last winter. The programme cost €3.4 million, the mayor said.'
    expect(shown(prose)).toMatchObject({template: 'key-figures'})
  })

  it('are chosen from twenty thousand without holding each against each', {timeout: 60_000}, () => {
    const prose = Array.from({length: 20_000}, (_, at) => `The town planted ${at + 100} trees.`)
    const start = performance.now()
    expect(shown(prose.join(' ')).said.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
