import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

describe('a language', () => {
  it.each([
    ['dutch-news.md', true],
    ['german-news.md', false],
    ['french-news.md', false],
    ['spanish-news.md', false]
  ])('without a list of its own is told in the log: %s', async (name, plain) => {
    const {said} = await run(folder({'a.md': fixture(name)}), ['check', 'a.md', '--verbose'])
    expect(said.includes('language-plain')).toBe(plain)
  })
})
