import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const article = `---
layout: post
size: round
---

## Ropes

The port of Dunmore closed in 2019. It handled 40 ships a week.
`

const warning =
  '3:1-3:12 warning Front matter field `size` must be `16:9` or `4:3`; left out front-matter-value briefdeck'

describe('warnings', () => {
  it('come on standard error, with place and id, and change nothing', async () => {
    const {code, out, said} = await run(folder({'a.md': article}), ['check', 'a.md', '-q'])
    expect({code, out, said}).toEqual({code: 0, out: '', said: `a.md\n${warning}\n\n⚠ 1 warning\n`})
  })

  it('are errors of a kind with --strict', async () => {
    expect((await run(folder({'a.md': article}), ['check', 'a.md', '--strict'])).code).toBe(3)
  })

  it('are errors of a kind where the configuration is strict', async () => {
    const cwd = folder({'a.md': article, '.briefdeckrc': 'strict: true\n'})
    expect((await run(cwd, ['check', 'a.md'])).code).toBe(3)
  })

  it('do not fail a strict run when there are none', async () => {
    const cwd = folder({'a.md': 'The port of Dunmore closed in 2019.\n'})
    expect((await run(cwd, ['check', 'a.md', '--strict'])).code).toBe(0)
  })

  it('name standard input', async () => {
    const readInput = async () => Buffer.from(article)
    const {said} = await run(folder(), ['check', '-', '-q'], {readInput})
    expect(said.split('\n')[0]).toBe('standard input')
  })

  it.each([
    ['at a terminal', {isWatched: true}, true],
    ['not where a person wants none', {isWatched: true, env: {NO_COLOR: '1'}}, false],
    ['not in a file', {}, false]
  ])('are coloured %s', async (_, over, colored) => {
    const {said} = await run(folder({'a.md': article}), ['check', 'a.md'], over)
    expect(said.includes('\u001B[33m')).toBe(colored)
  })
})

describe('notes', () => {
  it('are said with --verbose only', async () => {
    const cwd = folder({'a.md': article})
    const {said} = await run(cwd, ['check', 'a.md', '--verbose', '-q'])
    expect(said).toContain('Front matter field `layout` is not read')
    expect((await run(cwd, ['check', 'a.md', '-q'])).said).not.toContain('layout')
  })

  it('are warnings where a field of the front matter is mistyped', async () => {
    const {said} = await run(folder({'a.md': article.replace('layout: post', 'titel: x')}), ['check', 'a.md'])
    expect(said).toContain('warning Front matter field `titel` is not read; did you mean `title`?')
  })
})

describe('the line that names a deck', () => {
  const long = `# Port\n\nThe port closed in 2019.\n\n## Ropes\n\nThe ropes are new. They hold.\n\n## Quays\n\nThe quays are old. They leak.\n`

  it.each([
    ['build', 'a.md → a.pptx (3 slides; no room for 2 more with 4 sentences, which stand in the notes)'],
    [
      'check',
      'a.md: 3 slides, no text under 11 points; no room for 2 more with 4 sentences, which stand in the notes'
    ]
  ])('tells how much had no room: %s', async (command, line) => {
    const {said} = await run(folder({'a.md': long}), [command, 'a.md', '--max-slides', '3'])
    expect(said.split('\n')[0]).toBe(line)
  })
})

describe('what is about a field of the front matter', () => {
  const long =
    '# Port\n\n## Ropes\n\nThe ropes are new. They hold.\n\n## Quays\n\nThe quays are old. They leak.\n'

  it.each([
    ['marking: TLP:WHITE', 'marking-scheme'],
    ['toc: true\nslide-level: 1', 'contents-short'],
    ['max-slides: 3', 'slides-left'],
    ['lang: cy', 'language-plain']
  ])('is said at its line: %s', async (field, id) => {
    const cwd = folder({'a.md': `---\nauthor: Port desk\n${field}\n---\n\n${long}`})
    const {out} = await run(cwd, ['check', 'a.md', '--json'])
    const [{messages = []} = {}]: readonly {
      readonly messages?: readonly {readonly id: string; readonly line: number}[]
    }[] = JSON.parse(out).files
    expect(messages.find((one) => one.id === id)?.line).toBe(3)
  })
})
