import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {compile, writePptx} from '../../src/index.ts'
import {folder, run} from '../cli/terminal.ts'
import {partsOf} from '../support/parts.ts'

it('shows which tasks of a list are done by the boxes before them', async () => {
  const {layout} = compile(
    'The board met in May.\n\n## Work\n\n- [x] Book the hall\n- [ ] Write the draft\n- Buy coffee',
    {lang: 'en'}
  )
  const slide = partsOf(await writePptx(layout))['ppt/slides/slide3.xml'] ?? ''
  const paragraphs = slide.split('</a:p>')
  const bulletOf = (words: string) =>
    /<a:buChar char="(.)"/.exec(paragraphs.find((one) => one.includes(words)) ?? '')?.[1]
  expect(['Book the hall', 'Write the draft', 'Buy coffee'].map(bulletOf)).toEqual(['☑', '☐', undefined])
})

it.each(['Recommendations', 'Risks'])(
  'shows them also under the heading %s, which has cards otherwise',
  async (heading) => {
    const {layout} = compile(
      `The board met in May.\n\n## ${heading}\n\n- [x] Keep the ferry\n- [ ] Build a quay`,
      {lang: 'en'}
    )
    const slide = partsOf(await writePptx(layout))['ppt/slides/slide3.xml'] ?? ''
    expect(slide.match(/<a:buChar char="."/g)).toEqual(['<a:buChar char="☑"', '<a:buChar char="☐"'])
  }
)

describe('the boxes of tasks', () => {
  const article =
    '# Minutes of the garden committee\n\n## Decisions\n\n- The east gate stays open until nine in summer\n\n## Actions\n\n- [x] Ann Lee to order two **oak** benches by 12 May. They are dear.\n- [ ] Bob Stone to ask the school about the fence'

  it('stand in the table of actions, and in the notes before the first sentence', async () => {
    const {layout} = compile(article, {lang: 'en'})
    const parts = partsOf(await writePptx(layout))
    const table = Object.values(parts).find((part) => part.includes('<a:tbl>')) ?? ''
    const texts = [...table.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
    expect(texts.join('')).toContain('☑ Order two oak benches')
    expect(texts.join('')).toContain('☐ Ask the school about the fence')
    const notes = Object.entries(parts).flatMap(([name, part]) =>
      name.includes('notesSlide')
        ? [...part.matchAll(/<a:t>(\[p\d+s\d+\] [^<]*)<\/a:t>/g)].map(([, text]) => text)
        : []
    )
    expect(notes).toEqual(
      expect.arrayContaining([
        '[p2s1] ☑ Ann Lee to order two oak benches by 12 May.',
        '[p2s2] They are dear.',
        '[p3s1] ☐ Bob Stone to ask the school about the fence'
      ])
    )
  })

  it('stay through a draft', async () => {
    const cwd = folder({'a.md': article})
    await run(cwd, ['build', 'a.md', '-o', 'a.pptx'])
    await run(cwd, ['draft', 'a.md', '-o', 'b.md'])
    await run(cwd, ['build', 'b.md', '-o', 'b.pptx'])
    const [one, other] = ['a.pptx', 'b.pptx'].map((name) => partsOf(readFileSync(join(cwd, name))))
    expect(slidesAndNotes(other)).toEqual(slidesAndNotes(one))
  })
})

function slidesAndNotes(parts: Record<string, string> = {}): [string, string][] {
  return Object.entries(parts).filter(([name]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(name))
}
