import {describe, expect, it} from 'vitest'
import {checkDeck} from '../../src/access/check-deck.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {seeDeck} from '../../src/pptx/see/see-deck.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {type Element, elements} from '../../src/pptx/xml.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames} from '../support/brands/plans.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {partsOf, within} from '../support/parts.ts'

/** Every kind of slide in one article, marked and with a footer. */
const article = `---\ntitle: Everything\nmarking: TLP:AMBER\nfooter: Draft\n---\n\n${templates
  .map(({example}) => example.replace(/^---\n[\s\S]*?\n---\n/, ''))
  .join('\n\n')}`

const decks = [
  ...['diplomat', 'night'].map((name) => [name, () => layOutMarkdown(article, name).layout] as const),
  ...brandNames.map((name) => [`brand ${name}`, () => layOutOn(name, article).layout] as const)
]

describe.each(decks)('a deck of every template, %s', (_, lay) => {
  it('keeps nobody from reading or hearing it', async () => {
    const seen = seeDeck(await writePptx(lay(), host))
    const checked = 'slides' in seen ? checkDeck(seen) : undefined
    expect(checked?.barriers).toEqual([])
    expect(checked?.slides).toBeGreaterThan(templates.length)
  })

  it('says the language of all its text, marks ornaments, and has header rows', async () => {
    const parts = partsOf(await writePptx(lay(), host))
    const own = Object.entries(parts).filter(([name]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
    expect(
      own.flatMap(([name, part]) => faultsIn(parseXml(part)).map((fault) => `${name}: ${fault}`))
    ).toEqual([])
  })
})

function faultsIn(root: Element): string[] {
  const named = (name: string) => within(root, name)
  const without = (owner: string, properties: string) =>
    named(owner).filter(
      (one) => !elements(one).some(({name, attributes}) => name === properties && attributes.lang)
    )
  return [
    ...[...without('a:r', 'a:rPr'), ...without('a:fld', 'a:rPr')].map(() => 'a run without a language'),
    ...named('p:sp')
      .filter((shape) => !hasText(shape) && !isPlaceholder(shape) && !isDecorative(shape))
      .map(() => 'an ornament that is not marked'),
    ...named('a:tbl')
      .filter((table) => elements(table, 'a:tblPr')[0]?.attributes.firstRow !== '1')
      .map(() => 'a table without a header')
  ]
}

const hasText = (shape: Element) => ['a:t', 'm:t'].some((name) => within(shape, name).length > 0)
const isPlaceholder = (shape: Element) => within(shape, 'p:ph').length > 0
const isDecorative = (shape: Element) => within(shape, 'adec:decorative').length > 0
