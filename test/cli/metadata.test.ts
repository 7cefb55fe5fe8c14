import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {brandFile} from '../support/brands/brand-file.ts'
import {brandPlans} from '../support/brands/plans.ts'
import {all, partsOf} from '../support/parts.ts'
import {folder, run} from './terminal.ts'

const article = (matter: string) =>
  `---\ntitle: Port\n${matter}---\n\n## Port\n\nThe port of Dunmore closed in 2019. It handled 40 ships a week before that.\n\n![A harbour](harbour.png)\n\n![A route](route.svg) ![Clouds](clouds.webp)\n`

const files = {
  'elsewhere/theme-of-jane.yaml': 'name: house\nextends: night\nlogo: {path: logo.png, alt: Our house}\n',
  'elsewhere/logo.png': readFileSync('test/fixtures/harbour.png'),
  'pictures-of-jane/harbour.png': readFileSync('test/fixtures/harbour.png'),
  'pictures-of-jane/route.svg': readFileSync('test/fixtures/route.svg'),
  'pictures-of-jane/clouds.webp': readFileSync('test/fixtures/clouds.webp'),
  'brand-of-jane/brand.potx': brandFile(brandPlans.plain),
  'rc-of-jane.yaml': 'footer: Draft\nmarking: RESTRICTED\n'
}

/** The words of every part of a deck, unpacked; pictures as Latin letters. */
function wordsOf(cwd: string, name: string): string {
  const parts = Object.entries(unzipSync(readFileSync(join(cwd, name))))
  return parts.map(([part, content]) => `${part}\n${Buffer.from(content).toString('latin1')}`).join('\n')
}

describe('a finished file', () => {
  it.each([
    ['of a theme', ['--theme', 'elsewhere/theme-of-jane.yaml']],
    ['of a brand', ['--reference-doc', 'brand-of-jane/brand.potx']]
  ])('%s says nothing of who made it, where, and when', async (_, args) => {
    const cwd = folder({...files, 'article-of-jane.md': article('')})
    const words = ['build', 'article-of-jane.md', '-o', 'deck-of-jane.pptx', '-c', 'rc-of-jane.yaml', ...args]
    const {code} = await run(cwd, [...words, '--resource-path', 'pictures-of-jane'])
    expect(code).toBe(0)
    const text = wordsOf(cwd, 'deck-of-jane.pptx')
    const traces = [cwd, basename(cwd), 'of-jane', process.cwd(), String(new Date().getFullYear())]
    expect(traces.filter((one) => text.includes(one))).toEqual([])
    const parts = partsOf(readFileSync(join(cwd, 'deck-of-jane.pptx')))
    expect(
      Object.keys(parts)
        .filter((name) => name.startsWith('docProps/'))
        .sort()
    ).toEqual(['docProps/app.xml', 'docProps/core.xml'])
    expect(all(parts['docProps/core.xml'], 'cp:coreProperties')[0]?.children.map(nameOf)).toEqual([
      'dc:title',
      'dc:language',
      'dcterms:created',
      'dcterms:modified'
    ])
    expect(parts['docProps/app.xml']).not.toMatch(/<(?:Company|Manager|HyperlinkBase|Template)>/)
    expect(text).not.toMatch(/lastModifiedBy|Exif|GPS|photoshop|xpacket|[Ii]nkscape/)
  })

  it('says of its author what the front matter does', async () => {
    const matter =
      'author: [Ann Lee, Bo Ek]\nsubject: Ships\nkeywords: a, b\ndescription: D\ndate: 2024-05-14\n'
    const cwd = folder({'a.md': article(matter), 'harbour.png': files['elsewhere/logo.png']})
    await run(cwd, ['build', 'a.md'])
    const core = all(partsOf(readFileSync(join(cwd, 'a.pptx')))['docProps/core.xml'], 'cp:coreProperties')[0]
    expect(
      core?.children.map((one) => (typeof one === 'string' ? one : `${one.name}: ${one.children.join()}`))
    ).toEqual([
      'dc:title: Port',
      'dc:subject: Ships',
      'dc:creator: Ann Lee; Bo Ek',
      'cp:keywords: a, b',
      'dc:description: D',
      'dc:language: en',
      'dcterms:created: 2024-05-14T00:00:00Z',
      'dcterms:modified: 2024-05-14T00:00:00Z'
    ])
  })
})

function nameOf(one: string | {readonly name: string}): string {
  return typeof one === 'string' ? one : one.name
}
