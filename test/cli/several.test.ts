import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {docx, paragraph} from '../support/docx.ts'
import {png} from '../support/picture-bytes.ts'
import {folder, run} from './terminal.ts'

const files = {
  'intro.md': `---
title: Harbour review
lang: en
---

The port of Dunmore closed in 2019.[^1]

## Background

The council bought [the port][p] in 2021.

[^1]: A strike came first.

[p]: https://example.org/port
`,
  'parts/findings.md': `# Findings

## What was found

- The crane is unsafe.[^1]
- The [plan][p] is late.

![The quay](quay.png)

[^1]: Inspected on 3 May.

[p]: https://example.org/plan
`,
  'parts/quay.png': png(400, 300),
  'annex.md':
    '---\ntitle: Annex\nsubtitle: Numbers of the port\n---\n\n## Ships\n\n| Year | Ships |\n| - | - |\n| 2020 | 10 |\n'
}
const all = ['intro.md', 'parts/findings.md', 'annex.md']

/** What `explain` says of several files in JSON. */
async function explained(cwd: string, inputs: readonly string[]) {
  const {code, out, said} = await run(cwd, ['explain', '--json', ...inputs])
  expect([code, said]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('several files', () => {
  it('become one deck in their order, each behind its title', async () => {
    const cwd = folder(files)
    const {code, said} = await run(cwd, ['build', ...all, '-o', 'one.pptx'])
    expect([code, said]).toEqual([0, 'intro.md + parts/findings.md + annex.md → one.pptx (8 slides)\n'])
    const {slides, inputs, input} = await explained(cwd, all)
    expect([input, inputs]).toEqual(['intro.md', all])
    expect(
      slides.map(({template, title, file, line}: Record<string, unknown>) => [template, title, file, line])
    ).toEqual([
      ['title', 'Harbour review', 'intro.md', 6],
      ['context', 'Introduction', 'intro.md', 6],
      ['context', 'Background', 'intro.md', 8],
      ['section', 'Findings', 'parts/findings.md', 1],
      ['picture', 'What was found', 'parts/findings.md', 3],
      ['section', 'Annex', 'annex.md', 1],
      ['table', 'Ships', 'annex.md', 8],
      ['sources', 'Where each slide comes from', 'intro.md', 1]
    ])
  })

  it('keep footnotes and definitions of one name apart', async () => {
    const {slides} = await explained(folder(files), all)
    const notes = slides.map((slide: {notes: string}) => slide.notes).join('\n')
    expect(notes).toContain('[1] A strike came first.')
    expect(notes).toContain('[2] Inspected on 3 May.')
    const cwd = folder(files)
    const {out} = await run(cwd, ['draft', ...all])
    expect(out).toContain('[the port](https://example.org/port)')
    expect(out).toContain('[plan](https://example.org/plan)')
  })

  it('number sentences over all of them, and name the lines of each', async () => {
    const {sentences, slides} = await explained(folder(files), all)
    expect(sentences.map(({id, file, line}: Record<string, unknown>) => [id, file, line])).toEqual([
      ['p1s1', 'intro.md', 6],
      ['p2s1', 'intro.md', 10],
      ['p3s1', 'parts/findings.md', 5],
      ['p4s1', 'parts/findings.md', 6]
    ])
    const rows = slides.at(-1).points.map(({text}: {text: string}) => text.split('\t').at(-1))
    expect(rows).toContain('findings.md 5–6, 8')
    const drawn = slides.map(({template, lines}: Record<string, unknown>) => [template, lines])
    expect(drawn.filter(([, lines]: unknown[]) => lines)).toEqual([
      ['picture', 'findings.md 8'],
      ['table', 'annex.md 8–10']
    ])
    expect(rows).toContain('annex.md 8–10')
  })

  it('are told apart in the sources by as much of their paths as that needs', async () => {
    const text = 'The port closed in 2019.\n\nThe port was sold in 2021.\n'
    const cwd = folder({'a/read.md': `# One\n\n${text}`, 'b/read.md': `# Two\n\n${text}`, 'c.md': text})
    const {slides} = await explained(cwd, ['a/read.md', 'b/read.md', 'c.md'])
    const rows = slides
      .at(-1)
      .points.map(({text}: {text: string}) => text.split('\t').at(-1))
      .join(' ')
    expect([...new Set(rows.match(/\S+\.md/g))]).toEqual(['a/read.md', 'b/read.md', 'c.md'])
  })

  it('have the front matter of the first, and what it lacks of the next', async () => {
    const cwd = folder({
      'a.md': '---\ntitle: A\ndate: 2026-05-01\nmarking: TLP:AMBER\n---\n\nThe port closed in 2019.\n',
      'b.md':
        '---\ntitle: B\nauthor: Ann\nmarking: TLP:RED\ndate: 2020-01-01\n---\n\nThe port opened in 2021.\n'
    })
    const {out} = await run(cwd, ['draft', 'a.md', 'b.md'])
    expect(out).toMatch(/^---\nbriefdeck: draft 1\nauthor: Ann\ndate: 2026-05-01\n[^-]*marking: TLP:RED\n/)
    expect(out).toContain('# A {template=title}')
    expect(out).toContain('# B {template=section}')
  })

  it('may be pages, Word files, text, decks of other programs and standard input', async () => {
    const cwd = folder({
      'a.txt': 'The port closed in 2019.\n',
      'b.html': '<title>Echo</title><p>The Post praised the plan.</p>',
      'c.docx': docx(`${paragraph('Report', 'Title')}${paragraph('The quay sinks.')}`),
      'd.md':
        '---\nmarp: true\n---\n\n# Deck\n\nFor the board\n\n---\n\n## Costs\n\n- Steel\n\n<!-- Ask Ann. -->\n'
    })
    const readInput = async () => Buffer.from('# Last\n\nThe ferry runs daily.\n')
    const {out, code} = await run(cwd, ['explain', '--json', 'a.txt', 'b.html', 'c.docx', 'd.md', '-'], {
      readInput
    })
    const {slides, coverage, sentences} = JSON.parse(out)
    expect(code).toBe(0)
    const dividers = slides.filter(({template}: {template: string}) => template === 'section')
    expect(dividers.map(({title, file}: Record<string, string>) => [title, file])).toEqual([
      ['Echo', 'b.html'],
      ['Report', 'c.docx'],
      ['Deck', 'd.md'],
      ['Last', '-']
    ])
    expect(coverage.missing).toEqual([])
    expect(sentences.at(-1)).toMatchObject({file: '-', line: 3})
    const notes = slides.map((slide: {notes: string}) => slide.notes).join('\n')
    expect(notes).toContain('Ask Ann.')
    expect(notes).toContain('For the board')
  })

  it('say what is wrong at the place in the file that has it', async () => {
    const cwd = folder({
      ...files,
      'bad.md': 'Words.\n\n## Odd {template=nothing}\n\n![x](none.png) and more.\n'
    })
    const {code, said} = await run(cwd, ['build', 'intro.md', 'bad.md', '-o', 'one.pptx'])
    expect(code).toBe(0)
    expect(said).toMatch(/^bad\.md\n3:1-3:26 +warning /m)
    expect(said).toMatch(/^5:1-5:15 +warning .*none\.png/m)
    expect(said).not.toMatch(/^intro\.md\n/m)
  })

  it.each([
    [['build', 'intro.md', 'none.md', '-o', 'one.pptx'], 'none.md: error: '],
    [['build', 'intro.md', 'broken.md', '-o', 'one.pptx'], 'broken.md:2:']
  ])('stop where one cannot be read: %j', async (args, said) => {
    const cwd = folder({...files, 'broken.md': '---\ntitle: "open\n---\n\nWords.\n'})
    const ran = await run(cwd, args)
    expect(ran.code).toBe(1)
    expect(ran.said.startsWith(said)).toBe(true)
    expect(() => readFileSync(join(cwd, 'one.pptx'))).toThrow()
  })

  it('make a draft that builds to the same deck, its pictures where they are', async () => {
    const cwd = folder(files)
    expect((await run(cwd, ['draft', ...all, '-o', 'draft.md'])).said).toMatch(/^intro\.md \+ .* → draft\.md/)
    await run(cwd, ['build', ...all, '-o', 'one.pptx'])
    expect(await run(cwd, ['build', 'draft.md', '-o', 'two.pptx'])).toMatchObject({code: 0})
    expect(readFileSync(join(cwd, 'two.pptx')).equals(readFileSync(join(cwd, 'one.pptx')))).toBe(true)
  })

  it('are verified together, and each finding names its file', async () => {
    const cwd = folder(files)
    await run(cwd, ['build', ...all, '-o', 'one.pptx'])
    expect(await run(cwd, ['verify', 'one.pptx', ...all])).toMatchObject({code: 0})
    const more = folder(files)
    await run(more, ['build', ...all.slice(0, 2), '-o', 'one.pptx'])
    const longer = folder({
      ...files,
      'one.pptx': readFileSync(join(more, 'one.pptx')),
      'parts/findings.md': `${files['parts/findings.md']}\nThe lamp is out.\n`
    })
    const {code, out} = await run(longer, ['verify', 'one.pptx', ...all.slice(0, 2), '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({
      inputs: all.slice(0, 2),
      findings: [{id: 'sentence-lost', text: 'The lamp is out.', file: 'parts/findings.md', line: 14}]
    })
  })

  it('are a deck each where the output is a folder, or none is named', async () => {
    const cwd = folder(files)
    const {said} = await run(cwd, ['build', 'intro.md', 'annex.md', '-o', 'out/'])
    expect(said).toMatch(/^intro\.md → out\/intro\.pptx .*\nannex\.md → out\/annex\.pptx /)
    const checked = await run(cwd, ['check', 'intro.md', 'annex.md'])
    expect(checked.said).toMatch(/^intro\.md: .*\nannex\.md: /)
  })
})
