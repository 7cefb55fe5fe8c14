import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {templates} from '../../src/templates/index.ts'
import {level} from '../support/brands/brand-file.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames, brandPlans} from '../support/brands/plans.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf, textOf, within} from '../support/parts.ts'
import {repeatedIn} from '../support/repeated.ts'

/** Every kind of slide, marked and with a footer; and texts, tables and lists that have to be fitted. */
const articles = [
  `---\ntitle: Everything\nmarking: INTERNAL\nfooter: Draft\n---\n\n${templates
    .map(({example}) => example.replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n')}`,
  ...['long-words', 'tables'].map((name) =>
    readFileSync(new URL(`../fixtures/${name}.md`, import.meta.url), 'utf8')
  )
]

it.each(['diplomat', 'night'])('slides of the theme %s say nothing that their layout says', async (theme) => {
  for (const article of articles) {
    const parts = partsOf(await writePptx(layOutMarkdown(article, theme).layout, host))
    expect(repeatedIn(parts)).toEqual([])
    expect(foreignIn(parts)).toEqual([])
  }
})

it.each(brandNames)('slides on the brand %s say nothing that their layout says', async (brand) => {
  for (const article of articles) {
    const parts = partsOf(await writePptx(layOutOn(brand, article).layout, host))
    expect(foreignIn(parts)).toEqual([])
    expect(repeatedIn(parts)).toEqual([])
  }
})

it('footers, dates and numbers of a brand are words alone, which LibreOffice draws on the slide', async () => {
  const {plain} = brandPlans
  const masters = plain.masters.map((one) => {
    const places = one.places.map((place) =>
      place.tie.includes('"dt"') ? {...place, style: level(1, 11)} : place
    )
    return {...one, chrome: 'ftr="0"', places}
  })
  const article = '---\ndate: 2024-05-14\nfooter: Draft\n---\n\n## Ferry\n\n- It sails\n- It is old\n'
  const parts = partsOf(await writePptx(layOutOn({...plain, masters}, article).layout, host))
  expect(repeatedIn(parts)).toEqual([])
  const chrome = all(parts['ppt/slides/slide2.xml'], 'p:sp').filter((shape) =>
    within(shape, 'p:ph').some(({attributes}) => /^(ftr|dt|sldNum)$/.test(attributes.type ?? ''))
  )
  // Without properties of a paragraph LibreOffice takes the words only, and draws them as the empty layout has them.
  expect(chrome.map((shape) => [textOf(shape), within(shape, 'a:pPr')])).toEqual([
    [expect.stringMatching(/^Draft/), [{name: 'a:pPr', attributes: {}, children: []}]],
    ['14 May 2024', [{name: 'a:pPr', attributes: {}, children: []}]],
    ['2', []]
  ])
})

/** Colours and fonts that do not follow the theme, and placeholders that nothing was put into. */
function foreignIn(parts: Readonly<Record<string, string>>): string[] {
  return Object.keys(parts)
    .filter((name) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const colors = ['a:srgbClr', 'a:sysClr', 'a:prstClr'].flatMap((color) => all(parts[name], color))
      const faces = ['a:latin', 'a:ea', 'a:cs'].flatMap((face) => all(parts[name], face))
      const empty = all(parts[name], 'p:sp').filter(
        (shape) => within(shape, 'p:ph').length > 0 && within(shape, 'a:t').length === 0
      )
      return [
        ...colors.map(({attributes}) => attributes.val ?? ''),
        ...faces.flatMap(({attributes: {typeface = ''}}) => (ownFaces.test(typeface) ? [] : [typeface])),
        ...empty.map(() => 'an empty placeholder')
      ].map((one) => `${name}: ${one}`)
    })
}

/** The two fonts of a scheme; code and mathematics have others. */
const ownFaces = /^\+m[nj]-|^Courier New$|^Cambria Math$/

it('what a slide says like its layout would be found', async () => {
  const parts = partsOf(await writePptx(layOutMarkdown('## Ferry\n\n- It sails\n').layout, host))
  const name = 'ppt/slides/slide2.xml'
  const bold = (parts[name] ?? '').replace('<a:rPr lang="en"/>', '<a:rPr lang="en" b="1"/>')
  expect(repeatedIn({...parts, [name]: bold})).toEqual([`${name} Title: a:rPr@b`])
})
