import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const page = readFileSync('docs/three-articles.md', 'utf8')

describe('the page of three articles', () => {
  it.each([...page.matchAll(/^<!-- explain: (.+) -->$/gm)].map(([, name = '']) => name))(
    'tells what explain says today: %s',
    (name) => {
      const said = execFileSync(
        process.execPath,
        ['bin/briefdeck.js', 'explain', `source/${name}.md`, '--quiet'],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore']
        }
      )
      const [, shown = ''] = page.split(`<!-- explain: ${name} -->`)
      expect(shown.split('```')[1]?.trim()).toBe(said.trim())
    }
  )

  it('has its pictures', () => {
    const named = [...page.matchAll(/src="(three-articles\/[^"]+)"/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !existsSync(`docs/${name}`))).toEqual([])
  })
})
