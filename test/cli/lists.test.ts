import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readTheme} from '../../src/themes/read-theme.ts'
import {folder, run} from './terminal.ts'

describe('themes', () => {
  it('lists the built-in ones', async () => {
    const {code, out} = await run(folder(), ['themes'])
    expect([code, out.match(/^\w+/gm)]).toEqual([0, ['diplomat', 'night']])
  })

  it('shows a theme as a file to start from', async () => {
    const {out} = await run(folder(), ['themes', 'show', 'night'])
    const json = await run(folder(), ['themes', 'show', 'night', '--json'])
    expect(readTheme(new VFile({path: 'mine.yaml', value: out}))).toEqual(JSON.parse(json.out))
  })

  it('names the nearest of a theme that is not there', async () => {
    expect(await run(folder(), ['themes', 'show', 'nigth'])).toMatchObject({
      code: 1,
      said: 'themes: error: No theme `nigth`; did you mean `night`? (theme-missing)\n'
    })
  })
})

describe('templates', () => {
  it('lists each with its slots and the Markdown that leads to it', async () => {
    const {out} = await run(folder(), ['templates', '--json'])
    const listed: {readonly name: string; readonly example: string}[] = JSON.parse(out)
    const text = (await run(folder(), ['templates'])).out
    expect(listed.length).toBeGreaterThanOrEqual(13)
    for (const {name, example} of listed)
      expect([text.includes(`${name}\n`), example !== '']).toEqual([true, true])
  })
})

describe('--version', () => {
  it('is the version of the package', async () => {
    expect(await run(folder(), ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
    })
  })
})

describe('--help', () => {
  it('goes to standard output', async () => {
    expect(await run(folder(), ['--help'])).toMatchObject({
      code: 0,
      said: '',
      out: expect.stringContaining('build')
    })
  })
})
