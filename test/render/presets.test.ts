import {existsSync, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {briefdeck, root} from './briefdeck.ts'
import {convert} from './convert.ts'
import {inspect} from './inspect.ts'
import {writeEveryTemplate} from './write-brands.ts'

const folder = join(root, 'out/render-presets')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

// Where Debian and others put them; a template of another make than ours, saved as .pptx by another program.
const shelf = '/usr/lib/libreoffice/share/template/common/presnt'
const presets = ['Beehive', 'Metropolis', 'Portfolio', 'Focus'].filter((name) =>
  existsSync(join(shelf, `${name}.otp`))
)
const articles = [writeEveryTemplate(folder), join(root, 'source/kim-jong-un-in-russia.md')]
const decks = presets.flatMap((preset) =>
  articles.map((article) => ({
    preset,
    article,
    name: article.replace(/^.*\/|\.md$/g, ''),
    file: join(folder, preset, article.replace(/^.*\//, '').replace(/\.md$/, '.pptx'))
  }))
)

const inspected = new Map<string, readonly string[]>()

beforeAll(async () => {
  const brands = await convert(
    presets.map((name) => join(shelf, `${name}.otp`)),
    join(folder, 'resaved'),
    'pptx'
  )
  for (const [index, preset] of presets.entries()) {
    mkdirSync(join(folder, preset))
    const options = [
      '--reference-doc',
      brands[index] ?? '',
      '--resource-path',
      join(root, 'test/fixtures'),
      '--quiet'
    ]
    await briefdeck('build', ...articles, '-o', `${join(folder, preset)}/`, ...options)
  }
  const found = await inspect(
    decks.map(({file}) => file),
    join(folder, 'painted')
  )
  for (const [index, {file}] of decks.entries()) inspected.set(file, found[index] ?? [])
})

/** Faults of a part that goes into the deck byte for byte, as LibreOffice wrote it. */
const ofThePreset = /^\/?ppt\/(slideMasters|slideLayouts|theme)\//

describe('on a preset that LibreOffice saved as .pptx', () => {
  it('there are four', () => {
    expect(presets).toHaveLength(4)
  })

  it.each(decks)('a deck is sound, and every word stands in its box: $name, $preset', ({file}) => {
    const faults = (inspected.get(file) ?? []).filter((fault) => !ofThePreset.test(fault))
    expect(faults, faults.join('\n')).toEqual([])
  })
})
