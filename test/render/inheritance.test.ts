import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {strFromU8, strToU8, zipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {briefdeck, root} from './briefdeck.ts'
import {convert} from './convert.ts'
import {openPackage} from './open-package.ts'
import {type PaintedDeck, paint} from './paint.ts'
import {type Page, readPages} from './read-pages.ts'
import {writeEveryTemplate} from './write-brands.ts'

const folder = join(root, 'out/render-inheritance')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

const everyTemplate = writeEveryTemplate(folder)
const sources = ['kim-jong-un-in-russia', 'harbour-city-heat-plan'].map((name) => `source/${name}.md`)
const decks = [
  ...[...sources, everyTemplate].map((article) => ({article, theme: 'diplomat', accent: 0x1f3a68})),
  {article: everyTemplate, theme: 'night', accent: 0x7fb3ec}
].map((one) => ({...one, name: `${basename(one.article, '.md')}-${one.theme}`}))
const edited = 0xff00ff
const resources = ['--resource-path', join(root, 'test/fixtures')]

interface Drawn {
  readonly before: readonly Page[]
  readonly after: readonly Page[]
  readonly painted: readonly Page[]
  readonly deck: PaintedDeck
}

const drawn = new Map<string, Drawn>()

beforeAll(async () => {
  const written = await Promise.all(decks.map(write))
  const files = decks.flatMap(({name}) =>
    ['', '-edited', '-painted'].map((which) => join(folder, `${name}${which}.pptx`))
  )
  const pdfs = await convert(files, folder, 'pdf')
  const pages = await Promise.all(pdfs.map((pdf) => readPages(pdf ?? '')))
  for (const [index, {name}] of decks.entries()) {
    const [before = [], after = [], painted = []] = pages.slice(3 * index)
    const deck = written[index]
    if (deck) drawn.set(name, {before, after, painted, deck})
  }
})

/** Write a deck, the same as a person edits its master and its theme, and that painted. */
async function write({name, article, theme}: (typeof decks)[number]): Promise<PaintedDeck> {
  const at = (which: string) => join(folder, `${name}${which}.pptx`)
  await briefdeck('build', article, '-o', at(''), '--theme', theme, '--quiet', ...resources)
  const {parts} = openPackage(readFileSync(at('')))
  const changed = new Map(parts)
  edit(
    changed,
    'ppt/slideMasters/slideMaster1.xml',
    /(<p:titleStyle>.*?<a:latin typeface=")[^"]*/,
    '$1Courier New'
  )
  edit(changed, 'ppt/theme/theme1.xml', /(<a:accent1><a:srgbClr val=")[^"]*/, '$1FF00FF')
  const bytes = zipSync(Object.fromEntries(changed))
  writeFileSync(at('-edited'), bytes)
  const painted = paint(openPackage(bytes))
  writeFileSync(at('-painted'), painted.bytes)
  return painted
}

function edit(parts: Map<string, Uint8Array>, name: string, from: RegExp, to: string): void {
  const text = strFromU8(parts.get(name) ?? new Uint8Array())
  expect(text).toMatch(from)
  parts.set(name, strToU8(text.replace(from, to)))
}

describe('in a finished deck', () => {
  it.each(decks)('the font of titles on the master is that of every title: $name', ({name}) => {
    const {deck, painted} = drawn.get(name) as Drawn // Set beforehand.
    const fonts = deck.slides.map(({shapes}, index) => {
      const color = shapes.find((shape) => shape.name === 'Title')?.color
      return [...new Set(painted[index]?.glyphs.filter((one) => one.color === color).map(({font}) => font))]
    })
    expect(fonts).toHaveLength(deck.slides.length)
    expect(fonts.filter((one) => one.length !== 1 || !/Mono|Cousine|Courier/.test(one[0] ?? ''))).toEqual([])
  })

  it.each(decks)('an accent of the theme is that of all that is drawn in it: $name', ({name, accent}) => {
    const {before, after} = drawn.get(name) as Drawn // Set beforehand.
    const wearing = (pages: readonly Page[], color: number) =>
      pages.flatMap(({glyphs, fills}, index) =>
        fills.has(color) || glyphs.some((one) => one.color === color) ? [index + 1] : []
      )
    expect(wearing(before, accent).length).toBeGreaterThan(2)
    expect(wearing(after, edited)).toEqual(wearing(before, accent))
    expect(wearing(after, accent)).toEqual([])
  })
})
