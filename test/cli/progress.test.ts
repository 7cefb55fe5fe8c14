import {expect, it} from 'vitest'
import {makeProgress} from '../../src/cli/progress.ts'
import type {Surroundings} from '../../src/cli/surroundings.ts'

it.each([
  ['is shown once a run has taken a second', true, false, ['2 of 3: b.md', '']],
  ['stays away where nobody watches', false, false, []],
  ['stays away where quiet is asked for', true, true, []]
])('%s', (_, isWatched, quiet, shown) => {
  const lines: string[] = []
  let time = 0
  const surroundings: Surroundings = {
    cwd: '/',
    home: '/',
    env: {},
    fontFolders: [],
    isWatched,
    now: () => time,
    readInput: async () => new Uint8Array(),
    out: async () => {},
    say: (text) => lines.push(text.replace('\r\u001B[K', ''))
  }
  const progress = makeProgress(surroundings, quiet)
  progress.at('1 of 3: a.md')
  time = 1500
  progress.at('2 of 3: b.md')
  progress.clear()
  progress.clear()
  expect(lines).toEqual(shown)
})
