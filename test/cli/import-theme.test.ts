import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
// Loaded beforehand: the first test would wait for the library.
import '../../src/cli/commands/build.ts'
import '../../src/pptx/index.ts'
import {readTheme} from '../../src/themes/read-theme.ts'
import {brandFile} from '../support/brands/brand-file.ts'
import {brandNames, brandPlans} from '../support/brands/plans.ts'
import {brandOf, listed, parted, quoted, shown, usual} from '../support/brands/special-plan.ts'
import {folder, run} from './terminal.ts'

const article =
  '## Opening hours\n\n- The hall opens at eight\n- Groups register\n- It closes at ten\n- It is warm\n'

describe('themes import', () => {
  it('says which file is missing', async () => {
    expect(await run(folder({}), ['themes', 'import', 'none.potx'])).toMatchObject({
      code: 1,
      said: 'none.potx: error: No such file: none.potx; check the path (input-missing)\n'
    })
  })

  it.each(brandNames)('takes a theme from the brand %s that builds the same deck', async (name) => {
    const cwd = folder({'in/b.potx': brandFile(brandPlans[name]), 'a.md': article})
    const {code} = await run(cwd, ['themes', 'import', 'in/b.potx', '-o', 'themes/b.yaml'])
    const themed = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 'themes/b.yaml'])
    const direct = await run(cwd, ['build', 'a.md', '-o', '-', '--reference-doc', 'in/b.potx'])
    expect([code, Buffer.from(themed.bytes).equals(direct.bytes)]).toEqual([0, true])
  })

  it('tells where each template stands, and what stays behind', async () => {
    const cwd = folder({'b.potx': brandFile(brandPlans.plain)})
    const {out, said} = await run(cwd, ['themes', 'import', 'b.potx'])
    expect(said.split('\n').slice(0, 3)).toEqual([
      'Taken without 2 slides',
      expect.stringMatching(/^title {2,}→ Title Slide \(100 %\)$/),
      expect.stringMatching(/^bottom-line {2,}→ Title and Content \(100 %\)$/)
    ])
    expect(readTheme(new VFile({path: 'b.yaml', value: out}))).toMatchObject({
      colors: {accent1: '1E6B45'},
      fonts: {major: 'Georgia', minor: 'Arial'},
      layouts: {section: 'Section Header'}
    })
  })

  it('tells of the layouts that a brand has for one kind of slide, on which the slides stand', async () => {
    const layouts = [usual, quoted('Zitat'), listed('Agenda'), shown('Bild'), parted('Zwei Inhalte')]
    const cwd = folder({
      'b.potx': brandFile(brandOf(layouts)),
      'a.md': `---\ntoc: true\n---\n\n${article}\n## Words {template=quotation}\n\n“It is ours,” Mayor Ana Ruiz said.\n`
    })
    const {said} = await run(cwd, ['themes', 'import', 'b.potx', '-o', 'b.yaml'])
    expect(said).toMatch(/^contents {2,}→ Agenda \(85 %\)$/m)
    expect(said).toMatch(/^quotation {2,}→ Zitat \(85 %\)$/m)
    expect(said).toMatch(/^picture {2,}→ Bild \(85 %\)$/m)
    const themed = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 'b.yaml'])
    const direct = await run(cwd, ['build', 'a.md', '-o', '-', '--reference-doc', 'b.potx'])
    expect(Buffer.from(themed.bytes).equals(direct.bytes)).toBe(true)
  })

  it('takes the logo, which our own layouts show', async () => {
    const cwd = folder({'in/b.potx': brandFile(brandPlans.plain), 'a.md': article})
    const {said} = await run(cwd, ['themes', 'import', 'in/b.potx', '-o', 'house/b.yaml'])
    expect(said).toMatch(/^logo {2,}→ b-logo\.png \(100 %\)$/m)
    const text = readFileSync(join(cwd, 'house/b.yaml'), 'utf8')
    expect(text).toMatch(/^logo:\n {2}path: b-logo\.png\n {2}alt: Logo\n {2}height: 48$/m)
    writeFileSync(join(cwd, 'house/own.yaml'), text.replace(/^(reference-doc|layouts):.*\n(?: .*\n)*/gm, ''))
    await run(cwd, ['build', 'a.md', '--theme', 'house/own.yaml'])
    const media = Object.keys(unzipSync(readFileSync(join(cwd, 'a.pptx')))).filter((name) =>
      /media/.test(name)
    )
    expect(media).toEqual(['ppt/media/image1.png'])
  })

  it('says that JSON comes without the file of a logo', async () => {
    const cwd = folder({'b.potx': brandFile(brandPlans.plain)})
    const {said} = await run(cwd, ['themes', 'import', 'b.potx', '-o', 'b.json', '--json'])
    expect(said).toMatch(/^logo {2,}→ written beside a theme file, with -o \(100 %\)$/m)
    expect(existsSync(join(cwd, 'b-logo.png'))).toBe(false)
  })

  it.each([
    [
      'is called so by its file alone',
      {'Logo"': 'A"', 'image1.png': 'firm_logo.png'},
      /→ b-logo\.png \(100 %\)/
    ],
    [
      'is the only small picture, at the edge',
      {'name="Logo" descr="Logo"': 'name="A"'},
      /→ b-logo\.png \(80 %\)/
    ],
    ['is cropped', {'<a:stretch>': '<a:srcRect l="10000"/><a:stretch>'}, /→ none that can be told/],
    [
      'is recoloured',
      {'r:embed="rId90"/>': 'r:embed="rId90"><a:grayscl/></a:blip>'},
      /→ none that can be told/
    ],
    [
      'is a picture of the whole page',
      {
        'x="11176000" y="304800"/><a:ext cx="609600" cy="609600"':
          'x="0" y="0"/><a:ext cx="12192000" cy="6858000"'
      },
      /→ none that can be told/
    ]
  ])('tells how sure it is of a logo that %s', async (_, changes: Readonly<Record<string, string>>, line) => {
    const parts = Object.entries(unzipSync(brandFile(brandPlans.plain))).map(([name, bytes]) => {
      const all = Object.entries(changes)
      const edited = all.reduce((text, [from, to]) => text.replaceAll(from, to), strFromU8(bytes, true))
      return [
        name.replace('image1.png', changes['image1.png'] ?? 'image1.png'),
        strToU8(edited, true)
      ] as const
    })
    const cwd = folder({'b.potx': zipSync(Object.fromEntries(parts))})
    expect((await run(cwd, ['themes', 'import', 'b.potx', '-o', 'b.yaml'])).said).toMatch(line)
  })

  it('takes colours and fonts from a theme of Office', async () => {
    const {'ppt/theme/theme1.xml': theme = strToU8('')} = unzipSync(brandFile(brandPlans.two))
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/theme/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'
    const thmx = zipSync({'[Content_Types].xml': strToU8(types), 'theme/theme/theme1.xml': theme})
    const cwd = folder({'b.thmx': thmx})
    expect((await run(cwd, ['themes', 'import', 'b.thmx', '-o', 'b.yaml'])).code).toBe(0)
    const value = readFileSync(join(cwd, 'b.yaml'), 'utf8')
    expect(readTheme(new VFile({path: 'b.yaml', value}))).toMatchObject({
      colors: {accent1: '00558C'},
      fonts: {major: 'Cambria', minor: 'Calibri'}
    })
  })

  it('takes the logo and the sizes from the masters of a theme of Office, and no layouts, on which slides cannot stand', async () => {
    const parts = Object.entries(unzipSync(brandFile(brandPlans.plain))).map(([name, bytes]) => {
      const isText = name.endsWith('.xml') || name.endsWith('.rels')
      const moved = isText
        ? strToU8(strFromU8(bytes).replaceAll('"/ppt/', '"/theme/').replaceAll('"ppt/', '"theme/'))
        : bytes
      return [name.replace(/^ppt\//, 'theme/'), moved] as const
    })
    const cwd = folder({'b.thmx': zipSync(Object.fromEntries(parts)), 'a.md': article})
    const {code, said} = await run(cwd, ['themes', 'import', 'b.thmx', '-o', 'b.yaml'])
    expect([code, said.split('\n').filter((one) => one.includes('→'))]).toEqual([
      0,
      [expect.stringMatching(/^logo +→ b-logo\.png \(100 %\)$/)]
    ])
    const value = readFileSync(join(cwd, 'b.yaml'), 'utf8')
    expect(value).not.toMatch(/reference-doc|layouts/)
    expect(readTheme(new VFile({path: 'b.yaml', value}))).toMatchObject({
      logo: {path: 'b-logo.png', alt: 'Logo'},
      type: {title: {size: 36, bold: true}}
    })
    expect((await run(cwd, ['build', 'a.md', '--theme', 'b.yaml'])).code).toBe(0)
  })

  it('leaves a file that is there', async () => {
    const cwd = folder({'b.potx': brandFile(brandPlans.plain), 'b.yaml': 'mine'})
    expect((await run(cwd, ['themes', 'import', 'b.potx', '-o', 'b.yaml'])).code).toBe(1)
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe('mine')
    expect(existsSync(join(cwd, 'b-logo.png'))).toBe(false)
  })
})

describe('an output that ends in .potx', () => {
  it('is a template without slides', async () => {
    const cwd = folder({'a.md': article})
    await run(cwd, ['build', 'a.md', '-o', 'a.potx'])
    const parts = unzipSync(readFileSync(join(cwd, 'a.potx')))
    const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString()
    expect([
      Object.keys(parts).filter((name) => name.includes('/slides/')),
      types.includes('template.main')
    ]).toEqual([[], true])
    expect((await run(cwd, ['build', 'a.md', '-o', 'b.pptx', '--reference-doc', 'a.potx'])).code).toBe(0)
  })
})
