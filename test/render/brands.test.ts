import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {brandNames} from '../support/brands/plans.ts'
import {briefdeck, type Run, root} from './briefdeck.ts'
import {inspect} from './inspect.ts'
import {writeBrands, writeEveryTemplate} from './write-brands.ts'

const folder = join(root, 'out/render-brands')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

const articles = [
  writeEveryTemplate(folder),
  join(root, 'source/kim-jong-un-in-russia.md'),
  ...['pictures', 'charts', 'long-words'].map((name) => join(root, `test/fixtures/${name}.md`))
]
const templates = writeBrands(folder)
const decks = brandNames.flatMap((brand) =>
  articles.map((article) => ({
    brand,
    name: article.replace(/^.*\/|\.md$/g, ''),
    file: join(folder, brand, article.replace(/^.*\//, '').replace(/\.md$/, '.pptx'))
  }))
)

const builds = new Map<string, Run>()
const inspected = new Map<string, readonly string[]>()

beforeAll(async () => {
  for (const brand of brandNames) {
    mkdirSync(join(folder, brand))
    const options = [
      '--reference-doc',
      templates[brand],
      '--resource-path',
      join(root, 'test/fixtures'),
      '--quiet'
    ]
    builds.set(brand, await briefdeck('build', ...articles, '-o', `${join(folder, brand)}/`, ...options))
  }
  const found = await inspect(
    decks.map(({file}) => file),
    join(folder, 'painted')
  )
  for (const [index, {file}] of decks.entries()) inspected.set(file, found[index] ?? [])
})

describe('on a brand', () => {
  it.each(brandNames)('every article is built: %s', (brand) => {
    expect(builds.get(brand)).toEqual({code: 0, stdout: '', stderr: expect.any(String)})
  })

  it.each(decks)('a deck is sound, and every word stands in its box: $name, $brand', ({file}) => {
    const faults = inspected.get(file) ?? []
    expect(faults, faults.join('\n')).toEqual([])
  })
})
