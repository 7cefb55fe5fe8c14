import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const article = `# A port reopens

## Context

The port of Dunmore closed in 2019. It handled 40 ships a week before that.

## Outlook

The harbour master expects 12 ships a week by spring.
`

const isZip = (path: string) => readFileSync(path).subarray(0, 2).toString() === 'PK'

describe('build', () => {
  it('writes a deck beside the article and says so in one line', async () => {
    const cwd = folder({'port.md': article})
    const {code, out, said} = await run(cwd, ['build', 'port.md'])
    expect([code, out]).toEqual([0, ''])
    expect(said).toMatch(/^port\.md → port\.pptx \(\d+ slides\)\n/)
    expect(isZip(join(cwd, 'port.pptx'))).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['port.md', 'port.pptx'])
  })

  it('says nothing with --quiet when there is nothing wrong', async () => {
    expect(await run(folder({'port.md': article}), ['build', 'port.md', '-q'])).toMatchObject({
      code: 0,
      said: ''
    })
  })

  it('makes the folder of the output', async () => {
    const cwd = folder({'port.md': article})
    await run(cwd, ['build', 'port.md', '-o', 'new/deep/deck.pptx'])
    expect(isZip(join(cwd, 'new/deep/deck.pptx'))).toBe(true)
  })

  it('builds every article that a pattern stands for', async () => {
    const cwd = folder({'in/a.md': article, 'in/b.md': article})
    expect((await run(cwd, ['build', 'in/*.md', '-o', 'out'])).code).toBe(0)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.pptx', 'b.pptx'])
  })

  it('reads standard input and writes standard output', async () => {
    const cwd = folder()
    const readInput = async () => Buffer.from(article)
    const {code, bytes, said} = await run(cwd, ['build', '-', '-o', '-'], {readInput})
    expect([code, said, Buffer.from(bytes.subarray(0, 2)).toString()]).toEqual([0, '', 'PK'])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('writes the same bytes for the same article', async () => {
    const cwd = folder({'port.md': article})
    const first = await run(cwd, ['build', 'port.md', '-o', '-'])
    const second = await run(cwd, ['build', 'port.md', '-o', '-'])
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('overwrites a deck of its own', async () => {
    const cwd = folder({'port.md': article})
    await run(cwd, ['build', 'port.md'])
    expect((await run(cwd, ['build', 'port.md', '--theme', 'night'])).code).toBe(0)
  })

  it('leaves a file of others alone, until it is forced', async () => {
    const cwd = folder({'port.md': article, 'port.pptx': 'mine'})
    const refused = await run(cwd, ['build', 'port.md'])
    expect(refused).toMatchObject({
      code: 1,
      said: 'port.pptx: error: port.pptx exists and was not written by briefdeck, or was changed since; use --force to overwrite it, or choose another name with -o (output-foreign)\n'
    })
    expect(readFileSync(join(cwd, 'port.pptx'), 'utf8')).toBe('mine')
    expect((await run(cwd, ['build', 'port.md', '--force'])).code).toBe(0)
    expect(isZip(join(cwd, 'port.pptx'))).toBe(true)
  })

  it('leaves a deck that nobody else may read as it is to others', async () => {
    const cwd = folder({'port.md': article})
    await run(cwd, ['build', 'port.md'])
    chmodSync(join(cwd, 'port.pptx'), 0o600)
    await run(cwd, ['build', 'port.md'])
    expect(statSync(join(cwd, 'port.pptx')).mode & 0o777).toBe(0o600)
  })

  it('follows a link to the deck', async () => {
    const cwd = folder({'port.md': article})
    mkdirSync(join(cwd, 'shared'))
    writeFileSync(join(cwd, 'shared/deck.pptx'), 'old')
    symlinkSync(join(cwd, 'shared/deck.pptx'), join(cwd, 'port.pptx'))
    await run(cwd, ['build', 'port.md', '--force'])
    expect(isZip(join(cwd, 'shared/deck.pptx'))).toBe(true)
  })

  it.each([
    [
      'a folder in its place',
      ['build', 'port.md', '-o', 'taken.pptx/x.pptx'],
      'a part of the path is not a folder'
    ],
    ['a device that takes nothing', ['build', 'port.md', '-o', '/dev/full'], 'no space left'],
    ['a file system that makes no folders', ['build', 'port.md', '-o', '/proc/none/x.pptx'], 'no such folder']
  ])('says why it cannot write: %s', async (_, args, reason) => {
    const cwd = folder({'port.md': article, 'taken.pptx': ''})
    const {code, said} = await run(cwd, args)
    expect(code).toBe(1)
    expect(said).toBe(
      `${args.at(-1)}: error: Cannot write ${args.at(-1)} (${reason}); choose another place with -o (output-unwritable)\n`
    )
    expect(readdirSync(cwd).sort()).toEqual(['port.md', 'taken.pptx'])
  })

  it('names the option of a trace that cannot be written, and leaves no deck', async () => {
    const cwd = folder({'port.md': article, taken: ''})
    const {code, said} = await run(cwd, ['build', 'port.md', '--trace', 'taken/t.json'])
    expect([code, said]).toEqual([
      1,
      'taken/t.json: error: Cannot write taken/t.json (a part of the path is not a folder); choose another place with --trace (output-unwritable)\n'
    ])
    expect(readdirSync(cwd).sort()).toEqual(['port.md', 'taken'])
  })

  it.each([
    ['build', 'port.md', '-o', '-'],
    ['explain', 'port.md'],
    ['templates'],
    ['--help'],
    ['--version']
  ])('says that standard output takes no more: %s', async (...args) => {
    const out = () => Promise.reject(Object.assign(new Error('full'), {code: 'ENOSPC'}))
    const {code, said} = await run(folder({'port.md': article}), args, {out})
    expect([code, said]).toEqual([
      1,
      'standard output: error: Cannot write standard output (no space left); make room for it, or write elsewhere (output-unwritable)\n'
    ])
  })

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('says why it cannot write: a folder that is closed', async () => {
    const cwd = folder({'port.md': article, 'closed/x': ''})
    chmodSync(join(cwd, 'closed'), 0o500)
    const {code, said} = await run(cwd, ['build', 'port.md', '-o', 'closed/port.pptx'])
    expect([code, said]).toEqual([1, expect.stringContaining('(permission denied)')])
    expect(readdirSync(join(cwd, 'closed'))).toEqual(['x'])
  })

  it('does what can be done of several, and fails', async () => {
    const cwd = folder({'a.md': article, 'c.md': article})
    const {code, said} = await run(cwd, ['build', 'a.md', 'b.md', 'c.md', '-o', 'out'])
    expect(code).toBe(1)
    expect(said).toContain('b.md: error: No such file: b.md; check the path (input-missing)\n')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.pptx', 'c.pptx'])
  })

  it('gives one JSON result', async () => {
    const cwd = folder({'port.md': article})
    const {code, out} = await run(cwd, ['build', 'port.md', 'none.md', '-o', 'out/', '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        files: [
          {
            input: 'port.md',
            output: 'out/port.pptx',
            slides: expect.any(Number),
            messages: expect.any(Array)
          },
          {
            input: 'none.md',
            output: null,
            slides: 0,
            messages: [
              {
                id: 'input-missing',
                severity: 'error',
                reason: 'No such file: none.md; check the path',
                line: null,
                column: null
              }
            ]
          }
        ]
      }
    ])
  })

  it('writes the trace that explain prints', async () => {
    const cwd = folder({'port.md': article})
    await run(cwd, ['build', 'port.md', '--trace', 'port.json'])
    const {out} = await run(cwd, ['explain', 'port.md', '--json'])
    expect(readFileSync(join(cwd, 'port.json'), 'utf8')).toBe(out)
  })

  it('writes a trace over an earlier one and over an empty file, and over no other without --force', async () => {
    const cwd = folder({'port.md': article, 'empty.json': '', 'package.json': '{"name": "port"}'})
    const to = async (path: string, ...more: string[]) =>
      (await run(cwd, ['build', 'port.md', '--trace', path, ...more])).code
    expect([await to('empty.json'), await to('empty.json'), await to('package.json')]).toEqual([0, 0, 1])
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe('{"name": "port"}')
    expect(await to('package.json', '--force')).toBe(0)
  })

  it('writes neither deck nor trace where one of them is refused', async () => {
    const cwd = folder({'port.md': article, 'mine.json': '{}', 'mine.pptx': 'mine'})
    const refused = [
      ['build', 'port.md', '--trace', 'mine.json'],
      ['build', 'port.md', '--trace', 'mine.json/t.json'],
      ['build', 'port.md', '-o', 'mine.pptx', '--trace', 't.json']
    ]
    for (const args of refused) expect((await run(cwd, args)).code).toBe(1)
    expect(readdirSync(cwd).sort()).toEqual(['mine.json', 'mine.pptx', 'port.md'])
  })

  it.each([
    [
      ['build', 'port.md', 'port.md', 'b.md', '--trace', 't.json'],
      '`--trace` takes one input; build them one by one'
    ],
    [
      ['build', 'port.md', '--trace', 'port.md'],
      '`--trace port.md` is the input or the deck itself; choose another name'
    ],
    [
      ['build', 'port.md', '--trace', '-', '-o', '-'],
      '`-o -` and `--trace -` would both write to standard output'
    ],
    [['build', 'port.md', '--json', '-o', '-'], '`--json` and `-o -` would both write to standard output']
  ])('refuses %j', async (args, reason) => {
    const cwd = folder({'port.md': article})
    expect(await run(cwd, args)).toMatchObject({code: 2, out: '', said: `briefdeck: ${reason}\n`})
    expect(existsSync(join(cwd, 'port.pptx'))).toBe(false)
  })
})
