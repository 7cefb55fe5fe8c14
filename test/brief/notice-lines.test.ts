import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {briefOf} from './brief-of.ts'

const news = `# Rye Ferries buys two ships

Rye Ferries today bought two ships from Oldport for 40 million euros. They will carry 900 cars a day between Rye and Oldport.

## The ships

Both ships were built in Oldport in 2019. The board had asked three yards for an offer, and Oldport was the cheapest.

## The fares

Fares stay as they are until June. The council of Rye decides about them in May.`

/** What of a release may stand on slides, but for its news. */
const besides = (end: string, text = news, lang = 'en') =>
  briefOf(`---\nlang: ${lang}\n---\n\n${text}\n\n${end}\n`)
    .brief.readings.filter(
      ({weight, paragraph}) => weight > 0 && !text.includes(paragraph.sentences[0]?.text ?? '')
    )
    .map(({sentence}) => sentence.text)

const what =
  'Rye Ferries Ltd runs eleven ships on four lines. It was founded in 1887 and has its seat in Rye.'

describe('what a release says at its end of whoever issues it', () => {
  it.each([
    ['what the company is', `## About Rye Ferries\n\n${what}`],
    ['what it is, under a line in bold', `**About Rye Ferries Ltd**\n\n${what}`],
    ['what it is, under a bare line', `About Rye Ferries Ltd\n\n${what}`],
    [
      'how its forecasts are to be read',
      `## Forward-Looking Statements\n\nSome statements tell what the board expects.`
    ],
    [
      'the same under a bare line',
      `Safe Harbor Statement\n\nThis release tells what the board believes will come.`
    ],
    ['whom to ask', `## Contact information\n\n- Ann Lee, head of the press office, ann@example.org`],
    ['notes to editors', `## Notes to editors\n\nPictures of the ships were taken in May.`],
    ['all of it', `## About Rye Ferries\n\n${what}\n\n## Contact\n\nAnn Lee, ann@example.org`]
  ])('is on no slide: %s', (_, end) => {
    expect(besides(end)).toEqual([])
  })

  it.each([
    ['de', '## Über die Fähren Rye GmbH\n\nDie Fähren Rye GmbH betreibt elf Schiffe auf vier Linien.'],
    ['fr', '## À propos de Rye Ferries\n\nRye Ferries exploite onze navires sur quatre lignes.'],
    ['es', '## Acerca de Rye Ferries\n\nRye Ferries opera once buques en cuatro líneas.']
  ])('is on no slide in %s', (lang, end) => {
    expect(besides(end, news, lang)).toEqual([])
  })

  it.each([
    ['what the document is about', `## About the accident\n\nThe ship hit the pier at noon.`],
    [
      'what stands in the middle',
      `## About Rye Ferries\n\n${what}\n\n## The vote\n\nThe council votes in May.`
    ],
    ['a section without an address', `## Contact\n\nBoth crews were in contact by radio.`]
  ])('is told otherwise: %s', (_, end) => {
    expect(besides(end)).not.toEqual([])
  })

  it('has no slide of its own, as a list neither', () => {
    const list =
      '## Contact\n\n- Ann Lee, head of the press office, ann@example.org\n- Bo Stone, +44 20 7946 0001'
    const {deck} = layOutMarkdown(`${news}\n\n${list}\n`)
    expect(deck.slides.map(({title}) => title)).not.toContain('Contact')
  })

  it('ends with a mark that heads no slide', () => {
    const titlesOf = (markdown: string) => layOutMarkdown(markdown).deck.slides.map(({title}) => title)
    expect(titlesOf(`${news}\n\n###\n`)).toEqual(titlesOf(`${news}\n`))
  })

  it('is told where it is most of a document', () => {
    expect(
      besides(`## About Rye Ferries\n\n${what}`, '# Rye Ferries\n\nRye Ferries is a company.')
    ).not.toEqual([])
  })
})
