import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const article = '# Ferry\n\nThe new ferry carries 400 cars.\n'

// Nothing is closed to root.
describe.skipIf(process.getuid?.() === 0)('what a person may not read is said in one line', () => {
  it.each([
    ['an article', ['closed.md'], 'closed.md'],
    ['an article in a closed folder', ['shut/a.md'], 'shut/a.md'],
    ['a theme', ['a.md', '--theme', 'closed.md'], 'closed.md'],
    ['a theme in a closed folder', ['a.md', '--theme', 'shut/t.yaml'], 'shut/t.yaml'],
    ['a template of a company', ['a.md', '--reference-doc', 'shut/b.potx'], 'shut/b.potx'],
    ['a configuration', ['a.md', '-c', 'shut/c.yaml'], 'shut/c.yaml'],
    ['a folder of templates', ['a.md', '--template-dir', 'shut'], 'shut'],
    ['one in a closed folder', ['a.md', '--template-dir', 'shut/own'], 'shut/own'],
    ['a module of templates', ['a.md', '--template-dir', 'own'], 'own/one.mjs'],
    ['a folder of pictures', ['a.md', '--resource-path', 'shut/own'], 'shut/own']
  ])('%s', async (_, args, path) => {
    const {code, said} = await run(closed(), ['build', ...args, '-o', 'out.pptx'])
    expect([code, said]).toEqual([
      1,
      `${path}: error: Cannot read ${path} (permission denied); check its permissions (input-unreadable)\n`
    ])
  })

  it('but for a package.json, which is the business of others', async () => {
    const cwd = folder({'a.md': article, 'package.json': '{"briefdeck": {"theme": "none"}}'})
    chmodSync(join(cwd, 'package.json'), 0)
    expect((await run(cwd, ['build', 'a.md', '-q'])).code).toBe(0)
  })

  it('a picture too, and the deck is made without it', async () => {
    const cwd = closed('# Ferry\n\nThe ferry is new.\n\n![The ferry](shut/p.png)\n')
    const {code, said} = await run(cwd, ['build', 'a.md'])
    expect(code).toBe(0)
    expect(said).toContain('Picture shut/p.png cannot be shown: the file cannot be read (permission denied)')
  })
})

function closed(text = article): string {
  const cwd = folder({
    'a.md': text,
    'closed.md': text,
    'shut/a.md': text,
    'own/one.mjs': 'export const one = 1\n'
  })
  for (const path of ['closed.md', 'shut', 'own/one.mjs']) chmodSync(join(cwd, path), 0)
  return cwd
}
