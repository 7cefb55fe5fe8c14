import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {atMost} from './at-most.ts'
import {briefdeck, type Run, root} from './briefdeck.ts'
import {gather} from './gather.ts'
import {inspect} from './inspect.ts'
import {openPackage} from './open-package.ts'
import {type Explained, sourceFaults} from './source-rules.ts'

// The folder stays after the run, so that a person can open the deck in which something was found.
const folder = join(root, 'out/render')
rmSync(folder, {recursive: true, force: true})
// `RENDER=news-1 npm run test:render` looks at fewer.
const wanted = new RegExp(process.env.RENDER ?? '')
const names = (await gather(join(folder, 'articles'))).filter((name) => wanted.test(name))
const inputs = names.map((name) => join(folder, 'articles', `${name}.md`))
const themes = ['diplomat', 'night']
const decks = themes.flatMap((theme) =>
  names.map((name) => ({theme, name, file: join(folder, theme, `${name}.pptx`)}))
)

const builds = new Map<string, Run>()
const inspected = new Map<string, readonly string[]>()
const explained = new Map<string, Run>()

beforeAll(async () => {
  for (const theme of [...themes, 'again']) {
    mkdirSync(join(folder, theme), {recursive: true})
    const look = theme === 'again' ? 'diplomat' : theme
    builds.set(
      theme,
      await briefdeck('build', ...inputs, '-o', `${join(folder, theme)}/`, '--theme', look, '--quiet')
    )
  }
  const runs = await atMost(2, inputs, (input) => briefdeck('explain', input, '--json'))
  for (const [index, name] of names.entries())
    explained.set(name, runs[index] ?? {code: -1, stdout: '', stderr: ''})
  const found = await inspect(
    decks.map(({file}) => file),
    join(folder, 'painted')
  )
  for (const [index, {file}] of decks.entries()) inspected.set(file, found[index] ?? [])
})

describe('build', () => {
  it.each(themes)('succeeds for every article in %s', (theme) => {
    expect(builds.get(theme)).toEqual({code: 0, stdout: '', stderr: expect.any(String)})
  })

  it('writes the same bytes a second time', () => {
    const [first, again] = ['diplomat', 'again'].map((theme) => names.map((name) => bytes(theme, name)))
    expect(
      names.filter((_, index) => first?.[index]?.equals(again?.[index] ?? Buffer.of()) !== true)
    ).toEqual([])
  })
})

describe('a finished deck', () => {
  it.each(decks)('is sound, and every word stands in its box: $name, $theme', ({file}) => {
    const faults = inspected.get(file) ?? []
    expect(faults, faults.join('\n')).toEqual([])
  })

  it.each(decks)('says what its article says, and loses nothing: $name, $theme', ({name, file}) => {
    const run = explained.get(name)
    expect(run?.code, run?.stderr).toBe(0)
    // The contract names the fields.
    const said = JSON.parse(run?.stdout ?? '') as Explained
    const faults = sourceFaults(openPackage(readFileSync(file)), said)
    expect(faults, faults.join('\n')).toEqual([])
  })
})

function bytes(theme: string, name: string): Buffer {
  return readFileSync(join(folder, theme, `${name}.pptx`))
}
