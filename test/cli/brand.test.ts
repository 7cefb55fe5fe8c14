import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {brandFile} from '../support/brands/brand-file.ts'
import {brandPlans} from '../support/brands/plans.ts'
import {type Files, folder, run} from './terminal.ts'

const text = '\nThe port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'
const brands = {'plain.potx': brandFile(brandPlans.plain), 'in/dark.potx': brandFile(brandPlans.dark)}

/** Names of the layouts in the deck, or what was said where there is none. */
async function layoutsIn(files: Files, ...options: string[]) {
  const {bytes, said} = await run(folder({...brands, ...files}), ['build', 'in/a.md', '-o', '-', ...options])
  if (bytes.length === 0) return said
  const names = Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
    part.startsWith('ppt/slideLayouts/slide')
      ? (/<p:cSld name="([^"]*)"/.exec(Buffer.from(content).toString())?.[1] ?? [])
      : []
  )
  return names.join(', ')
}

const plain = 'Title Slide, Title and Content, Section Header, Title Only, Blank'
const dark = 'Title Slide, Title and Content, Section Header'

describe('a brand', () => {
  it.each<[string, Files, string[], string]>([
    ['the command line', {'in/a.md': text}, ['--reference-doc', 'plain.potx'], plain],
    [
      'the front matter, beside the article',
      {'in/a.md': `---\nreference-doc: dark.potx\n---\n${text}`},
      [],
      dark
    ],
    [
      'the command line over the front matter',
      {'in/a.md': `---\nreference-doc: dark.potx\n---\n${text}`},
      ['--reference-doc', 'plain.potx'],
      plain
    ],
    ['the configuration', {'in/a.md': text, '.briefdeckrc': 'reference-doc: plain.potx\n'}, [], plain],
    [
      'the front matter over the configuration',
      {
        'in/a.md': `---\nreference-doc: dark.potx\n---\n${text}`,
        '.briefdeckrc': 'reference-doc: plain.potx\n'
      },
      [],
      dark
    ],
    [
      'a theme file',
      {'in/a.md': text, 'in/t.yaml': 'reference-doc: dark.potx\n'},
      ['--theme', 'in/t.yaml'],
      dark
    ],
    [
      'nobody, where it is missing',
      {'in/a.md': `---\nreference-doc: none.potx\n---\n${text}`},
      [],
      'in/a.md:2:1: error: No such template: none.potx; check the path of `reference-doc` (brand-missing)\n'
    ]
  ])('is named by %s', async (_, files, options, expected) => {
    expect(await layoutsIn(files, ...options)).toBe(expected)
  })

  it('leaves the layout that a theme file names to a template', async () => {
    const files = {
      'in/a.md': `## Opening hours\n\n- The hall opens at eight\n- Groups register\n- The room stays open\n- It closes at ten\n`,
      'in/t.yaml': 'reference-doc: dark.potx\nlayouts: {points: section header}\n'
    }
    const {bytes} = await run(folder({...brands, ...files}), [
      'build',
      'in/a.md',
      '-o',
      '-',
      '--theme',
      'in/t.yaml'
    ])
    const links = Object.entries(unzipSync(bytes)).filter(([part]) => part.startsWith('ppt/slides/_rels/'))
    expect(links.map(([, content]) => /slideLayout\d/.exec(Buffer.from(content).toString())?.[0])).toContain(
      'slideLayout3'
    )
  })
})
