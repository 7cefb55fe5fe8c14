import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const slidesOf = (markdown: string) => layOutMarkdown(markdown).deck.slides

const said = '“We closed October on the second of November. I did not think I would live to see that.”'
const credit = 'Marta Ruiz, head of finance'

describe('a quotation that is set apart', () => {
  it.each([
    ['behind it', `> ${said} — ${credit}`],
    ['on its last line', `> ${said}\n> -- ${credit}`],
    ['in a paragraph of its own', `> ${said}\n>\n> — ${credit}`],
    ['behind three hyphens, as pandoc has a dash', `> ${said}\n>\n> --- ${credit}`]
  ])('fills its slide where its section is nothing else, with whom it names %s', (_, quotation) => {
    const [slide] = slidesOf(`## What customers say\n\n${quotation}\n`).filter(
      ({template}) => template === 'quotation'
    )
    const [one] = slide?.slots.quotation ?? []
    expect([one?.text, one?.type === 'point' && one.label]).toEqual([said, credit])
  })

  it('stands whole beside others, each with whom it names', () => {
    const other = '“The auditors asked fewer questions than ever.” — Tom Hale, controller'
    const slide = slidesOf(`## What customers say\n\n> ${said} — ${credit}\n\n> ${other}\n`).find(
      ({title}) => title === 'What customers say'
    )
    expect(slide?.slots.points?.map(({text}) => text)).toEqual([`${said} — ${credit}`, other])
  })

  it('is nowhere the words of nobody', () => {
    const slides = slidesOf(
      '## The plan\n\nThe plan is old. It was made in 2019.\n\n> We will never build it.\n\nThe mayor wants another. The council votes in May.\n'
    )
    const texts = slides.flatMap(({slots}) =>
      Object.values(slots).flatMap((list) => list.map(({text}) => text))
    )
    expect(texts.filter((text) => text.includes('never build'))).toEqual([])
  })

  it('is shown over an article: it may say what all of it is', () => {
    const slides = slidesOf(
      '# Survey\n\n> Based on a test. **Made-up data.** The figures are no findings.\n\n## Results\n\nPrice leads. Colour comes last.\n'
    )
    const texts = slides.flatMap(({slots}) =>
      Object.values(slots).flatMap((list) => list.map(({text}) => text))
    )
    expect(texts).toContain('Based on a test. Made-up data. The figures are no findings.')
  })
})
