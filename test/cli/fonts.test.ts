import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {partsOf as brandParts} from '../support/brands/brand-file.ts'
import {brandPlans} from '../support/brands/plans.ts'
import {compressedFont, eotBytes, fontBytes} from '../support/font-bytes.ts'
import {folder, run} from './terminal.ts'

const article =
  '## Port\n\n- The port of Dunmore closed in 2019\n- It handled 40 ships a week\n- It is dear\n'
const unknown = 'No widths for font `Karlito`'

describe('font files of a theme', () => {
  const theme = 'fonts: {major: Karlito, minor: Karlito, files: [fonts/a.ttf, fonts/b.ttf]}\n'
  const files = {
    'a.md': article,
    'house/fonts/a.ttf': fontBytes(),
    'house/fonts/b.ttf': fontBytes('Karlito', 700)
  }

  it('are measured, so that text is set as in a font that is known', async () => {
    const cwd = folder({
      ...files,
      'house/t.yaml': theme,
      'plain.yaml': theme.replace(/Karlito/g, 'Carlito').replace(/, files.*\]/, '')
    })
    const own = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 'house/t.yaml'])
    const known = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 'plain.yaml'])
    expect([own.code, own.said]).toEqual([0, ''])
    expect(known.said).toBe('')
    const explained = await Promise.all(
      ['house/t.yaml', 'plain.yaml'].map((path) => run(cwd, ['explain', 'a.md', '--json', '--theme', path]))
    )
    const slides = explained.map(({out}) => JSON.parse(out).slides)
    expect(slides[0]).toEqual(slides[1])
  })

  it.each([
    ['../a.ttf', 'it is outside of the folder of the theme'],
    ['/etc/a.ttf', 'it is not named by a path from the theme file'],
    ['https://example.org/a.ttf', 'it is not named by a path from the theme file'],
    ['out.ttf', 'it is a link that leads out of the folder'],
    ['none.ttf', 'there is no such file'],
    ['t.yaml', 'it is no TrueType or OpenType font']
  ])('are refused where one is %s', async (path, reason) => {
    const cwd = folder({...files, 'a.ttf': fontBytes(), 'house/t.yaml': `fonts: {files: ['${path}']}\n`})
    symlinkSync(join(cwd, 'a.ttf'), join(cwd, 'house/out.ttf'))
    expect(await run(cwd, ['build', 'a.md', '--theme', 'house/t.yaml'])).toMatchObject({
      code: 1,
      said: `house/t.yaml: error: Font ${path} cannot be measured: ${reason}; name a .ttf or .otf in the folder of the theme (font-file)\n`
    })
  })

  it('are a list', async () => {
    const cwd = folder({...files, 't.yaml': 'fonts: {files: a.ttf}\n'})
    expect((await run(cwd, ['build', 'a.md', '--theme', 't.yaml'])).said).toBe(
      't.yaml:1:16: error: Theme value `fonts.files` must be a list, each text in one line (theme-value)\n'
    )
  })
})

describe('fonts that a template embeds', () => {
  it.each([
    ['as they are', eotBytes(fontBytes()), ''],
    ['with their bytes mixed', eotBytes(fontBytes(), 0x1000_0000), ''],
    ['compressed', compressedFont(), ''],
    ['compressed, with their bytes mixed, as by PowerPoint', compressedFont(true), ''],
    ['damaged', eotBytes(fontBytes(), 0x4), `${unknown} (the template embeds it in a form that is not read)`]
  ])('are measured or said: %s', async (_, font, said) => {
    const cwd = folder({'a.md': article, 'b.potx': embedding(font)})
    const ran = await run(cwd, ['build', 'a.md', '-o', '-', '--reference-doc', 'b.potx'])
    expect(ran.code).toBe(0)
    if (said === '') expect(ran.said).toBe('')
    else expect(ran.said).toContain(said)
  })

  it('are measured by the file that a theme names where those of the template are not read', async () => {
    const cwd = folder({
      'a.md': article,
      'k.ttf': fontBytes(),
      't.yaml': 'reference-doc: b.potx\nfonts: {major: Karlito, files: [k.ttf]}\n',
      'b.potx': embedding(eotBytes(fontBytes(), 0x4))
    })
    expect((await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 't.yaml'])).said).toBe('')
  })
})

describe('fonts that the machine has', () => {
  const theme = 'fonts: {major: Karlito, minor: Karlito}\n'

  it('are measured where nothing else is known of a family, which is said', async () => {
    const cwd = folder({
      'a.md': article,
      't.yaml': theme,
      'plain.yaml': theme.replace(/Karlito/g, 'Carlito'),
      'system/deep/Karlito-Bold.ttf': fontBytes('Karlito', 700),
      'system/deep/Karlito-Regular.ttf': fontBytes()
    })
    const over = {fontFolders: [join(cwd, 'system')]}
    const ran = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 't.yaml'], over)
    expect([ran.code, ran.said]).toEqual([0, ''])
    const verbose = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 't.yaml', '--verbose'], over)
    expect(verbose.said).toContain('Font `Karlito` is measured as this machine has it')
    const explained = await Promise.all(
      ['t.yaml', 'plain.yaml'].map((path) => run(cwd, ['explain', 'a.md', '--json', '--theme', path], over))
    )
    const slides = explained.map(({out}) => JSON.parse(out).slides)
    expect(slides[0]).toEqual(slides[1])
  })

  it('stand in for those that a template embeds in a form that is not read', async () => {
    const cwd = folder({
      'a.md': article,
      'b.potx': embedding(eotBytes(fontBytes(), 0x4)),
      'system/k.ttf': fontBytes()
    })
    const ran = await run(cwd, ['build', 'a.md', '-o', '-', '--reference-doc', 'b.potx'], {
      fontFolders: [join(cwd, 'system')]
    })
    expect([ran.code, ran.said]).toEqual([0, ''])
  })

  it('are not looked for where no font is unknown', async () => {
    const cwd = folder({'a.md': article, 't.yaml': 'fonts: {major: Georgia}\n'})
    const fontFolders = new Proxy<string[]>([], {get: () => expect.unreachable()})
    const ran = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 't.yaml'], {fontFolders})
    expect(ran.code).toBe(0)
  })

  it('are passed over where they are damaged, as a family that is not there', async () => {
    const cwd = folder({
      'a.md': article,
      't.yaml': theme,
      'system/karlito.ttf': fontBytes().subarray(0, 3000),
      'system/other.ttf': 'no font',
      'system/huge.otf': 2 ** 31
    })
    const ran = await run(cwd, ['build', 'a.md', '-o', '-', '--theme', 't.yaml'], {
      fontFolders: [join(cwd, 'system'), join(cwd, 'none')]
    })
    expect(ran.said).toContain(unknown)
  })
})

/** A template whose headings are in a font that it embeds. */
function embedding(font: Uint8Array): Uint8Array {
  const [master] = brandPlans.plain.masters
  const parts = brandParts({
    ...brandPlans.plain,
    masters: master ? [{...master, fonts: ['Karlito', 'Arial']}] : [],
    extra: {
      parts: {'ppt/fonts/font1.fntdata': font},
      links: [['rId95', 'font', 'fonts/font1.fntdata']],
      types: '<Default Extension="fntdata" ContentType="application/x-fontdata"/>'
    }
  })
  const list =
    '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Karlito"/><p:regular r:id="rId95"/></p:embeddedFont></p:embeddedFontLst>'
  const main = String(parts['ppt/presentation.xml']).replace('</p:presentation>', `${list}</p:presentation>`)
  const all = Object.entries({...parts, 'ppt/presentation.xml': main})
  return zipSync(
    Object.fromEntries(all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))
  )
}
