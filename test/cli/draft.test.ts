import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const article = `---
title: The port of Dunmore
theme: house.yaml
---

## Context

The port of Dunmore closed in 2019. It handled 40 ships a week before that.
`
const files = {'in/port.md': article, 'in/house.yaml': 'name: house\nextends: night\n'}

describe('draft', () => {
  it('writes to standard output what build takes', async () => {
    const cwd = folder(files)
    const {code, out, said} = await run(cwd, ['draft', 'in/port.md'])
    expect([code, said, out.split('\n')[1]]).toEqual([0, '', 'briefdeck: draft 1'])
    const built = await run(cwd, ['build', '-', '-o', '-', '--theme', 'night'], {
      readInput: async () => Buffer.from(out)
    })
    const straight = await run(cwd, ['build', 'in/port.md', '-o', '-', '--theme', 'night'])
    expect(Buffer.compare(built.bytes, straight.bytes)).toBe(0)
  })

  it('names a theme as it is seen from where the draft stands', async () => {
    const cwd = folder(files)
    expect(await run(cwd, ['draft', 'in/port.md', '-o', 'edit/port.md'])).toMatchObject({
      code: 0,
      said: 'in/port.md → edit/port.md (2 slides before the layout)\n'
    })
    expect(readFileSync(join(cwd, 'edit/port.md'), 'utf8')).toContain('theme: ../in/house.yaml\n')
    expect(await run(cwd, ['check', 'edit/port.md'])).toMatchObject({code: 0})
  })

  it('overwrites no edits unless it is told to', async () => {
    const cwd = folder({...files, 'd.md': 'My edits\n'})
    const refused = await run(cwd, ['draft', 'in/port.md', '-o', 'd.md'])
    expect([refused.code, refused.said, readFileSync(join(cwd, 'd.md'), 'utf8')]).toEqual([
      1,
      'd.md: error: d.md exists and may hold somebody’s edits; use --force to overwrite it, or choose another name with -o (draft-exists)\n',
      'My edits\n'
    ])
    expect(await run(cwd, ['draft', 'in/port.md', '-o', 'd.md', '--force'])).toMatchObject({code: 0})
    // What is the same may be written again.
    expect(await run(cwd, ['draft', 'in/port.md', '-o', 'd.md'])).toMatchObject({code: 0})
  })

  it.each([
    [['draft'], 'name an input: `briefdeck draft article.md`'],
    [
      ['draft', 'in/port.md', '-o', './in/port.md'],
      './in/port.md is the input; choose another name with `-o`'
    ],
    [['draft', 'in/port.md', '--theme', 'night'], '`--theme` belongs to `briefdeck build`, not to `draft`']
  ])('says what is wrong with %j', async (args, reason) => {
    expect(await run(folder(files), args)).toMatchObject({code: 2, said: `briefdeck: ${reason}\n`})
  })

  it('is explained as its article is, with the places of the draft', async () => {
    const cwd = folder(files)
    await run(cwd, ['draft', 'in/port.md', '-o', 'in/d.md'])
    const {code, out} = await run(cwd, ['explain', 'in/d.md'])
    expect([code, out]).toEqual([0, expect.stringContaining('`context`: the draft asks for it')])
    expect(out).toMatch(/p1s2 {2}line \d+ {2}context +98 %/)
  })
})
