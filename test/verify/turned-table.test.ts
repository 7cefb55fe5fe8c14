import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'
import {edited, said} from './edited.ts'

const months = Array.from({length: 14}, (_, at) => `September ${2001 + at}`)
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const article = [
  '## Ships\n',
  row(['Line', ...months]),
  row(['Line', ...months].map(() => '---')),
  row(['Harbour', ...months.map((_, at) => `${1200 + at}`)]),
  row(['Hill', ...months.map((_, at) => `${3400 + at}`)])
].join('\n')

it('compares the cells of a table that was turned with those beside them', async () => {
  const cwd = folder({'a.md': article})
  await run(cwd, ['build', 'a.md'])
  expect(await run(cwd, ['verify', 'a.pptx', 'a.md', '-q'])).toMatchObject({code: 0, said: ''})
  const deck = join(cwd, 'a.pptx')
  writeFileSync(deck, edited(readFileSync(deck), said('<a:t>1205</a:t>', '<a:t>1502</a:t>')))
  const {code, out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  expect([code, JSON.parse(out).findings.map(({id}: {id: string}) => id)]).toEqual([3, ['figure-differs']])
})
