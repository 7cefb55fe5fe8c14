import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {brandFile} from '../support/brands/brand-file.ts'
import {brandPlans} from '../support/brands/plans.ts'
import {withNotes} from '../support/brands/with-notes.ts'
import {all, partsOf, textOf, within} from '../support/parts.ts'
import {folder, run} from './terminal.ts'

const body = 'The port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'
const article = (marking: string) => `---\ntitle: Port\nmarking: ${marking}\n---\n\n## Port\n\n${body}`
const parts = (cwd: string, name: string) => partsOf(readFileSync(join(cwd, name)))
const marksIn = (part: string | undefined) =>
  all(part, 'p:sp').filter((shape) =>
    within(shape, 'p:cNvPr').some(({attributes}) => /^Marking \d$/.test(attributes.name ?? ''))
  )

describe('a handling mark', () => {
  it('stands on the master and every layout, and in the header and footer of notes, not on slides', async () => {
    const cwd = folder({'a.md': article('TLP:AMBER')})
    await run(cwd, ['build', 'a.md'])
    const found = parts(cwd, 'a.pptx')
    const isShown = (part: string) => part.includes('<p:sldLayout ') && !part.includes('showMasterSp="0"')
    const above = marksIn(found['ppt/slideMasters/slideMaster1.xml'])
    const counts = Object.entries(found)
      .filter(([name]) =>
        /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(name)
      )
      .map(([name, part]) => [
        name.split('/')[1],
        [...(isShown(part) ? above : []), ...marksIn(part)].map(textOf).join()
      ])
    expect(new Set(counts.map(([kind, marks]) => `${kind}: ${marks}`))).toEqual(
      new Set([
        'slides: ',
        'slideMasters: TLP:AMBER,TLP:AMBER',
        'slideLayouts: TLP:AMBER,TLP:AMBER',
        'notesSlides: TLP:AMBER,TLP:AMBER',
        'notesMasters: TLP:AMBER,TLP:AMBER'
      ])
    )
  })

  it('has its own colours whatever the theme, and is no part of a theme otherwise', async () => {
    const cwd = folder({'a.md': article('TLP:AMBER'), 'b.md': article('RESTRICTED')})
    await run(cwd, ['build', 'a.md', 'b.md', '-o', 'out'])
    const colors = ['out/a.pptx', 'out/b.pptx'].map((name) =>
      marksIn(parts(cwd, name)['ppt/slideMasters/slideMaster1.xml']).map((shape) =>
        [...JSON.stringify(shape).matchAll(/"a:srgbClr","attributes":\{"val":"(\w+)"/g)].map(([, val]) => val)
      )
    )
    expect(colors).toEqual([
      [
        ['000000', 'FFC000'],
        ['000000', 'FFC000']
      ],
      [[], []]
    ])
  })

  it('is in a template without slides, on layouts and notes master', async () => {
    const cwd = folder({'a.md': article('SECRET')})
    await run(cwd, ['build', 'a.md', '-o', 'a.potx'])
    const found = parts(cwd, 'a.potx')
    expect(marksIn(found['ppt/slideLayouts/slideLayout1.xml']).map(textOf)).toEqual(['SECRET', 'SECRET'])
    expect(marksIn(found['ppt/notesMasters/notesMaster1.xml']).map(textOf)).toEqual(['SECRET', 'SECRET'])
  })

  it('stands on the layouts and the notes of a brand, in a template too', async () => {
    const cwd = folder({
      'a.md': article('[EYES ONLY, Port: SECRET]'),
      'b.potx': brandFile(withNotes(brandPlans.plain))
    })
    await run(cwd, ['build', 'a.md', '--reference-doc', 'b.potx'])
    await run(cwd, ['build', 'a.md', '--reference-doc', 'b.potx', '-o', 'a.potx'])
    for (const name of ['a.pptx', 'a.potx']) {
      const found = parts(cwd, name)
      const layouts = Object.keys(found).filter((part) => /\/slideLayout\d+\.xml$/.test(part))
      expect(layouts.slice(0, 5).map((part) => marksIn(found[part]).map(textOf))).toEqual(
        Array(5).fill(Array(2).fill('EYES ONLY · SECRET'))
      )
      expect(marksIn(found['ppt/notesMasters/notesMaster1.xml']).map(textOf)).toEqual(
        Array(2).fill('EYES ONLY · SECRET')
      )
    }
    expect((await run(cwd, ['verify', 'a.pptx', 'a.md'])).code).toBe(0)
  })

  it('is asked for by a theme, whose decks cannot be built without', async () => {
    const files = {'a.md': `## Port\n\n${body}`, 't.yaml': 'extends: night\nrequire-marking: true\n'}
    const cwd = folder(files)
    const {code, said} = await run(cwd, ['build', 'a.md', '--theme', 't.yaml'])
    expect([code, said]).toEqual([
      1,
      'a.md: error: No handling mark, and the theme `t` requires one; write `marking: TLP:AMBER`, or whichever it is, into the front matter (marking-required)\n'
    ])
    expect(existsSync(join(cwd, 'a.pptx'))).toBe(false)
    const marked = folder({...files, '.briefdeckrc': 'marking: RESTRICTED\n'})
    expect((await run(marked, ['build', 'a.md', '--theme', 't.yaml', '-q'])).code).toBe(0)
  })

  it('is told slide by slide by explain', async () => {
    const cwd = folder({'a.md': `${article('[TLP:GREEN, Port: TLP:RED]')}\n## Quay\n\nThe quay is new.\n`})
    const {out} = await run(cwd, ['explain', 'a.md', '--json'])
    const {slides}: {slides: {title: string; marking: string}[]} = JSON.parse(out)
    expect(Object.fromEntries(slides.map(({title, marking}) => [title, marking]))).toMatchObject({
      Port: 'TLP:RED',
      Quay: 'TLP:GREEN'
    })
  })
})
