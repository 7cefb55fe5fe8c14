import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {meets} from '../../src/frame/rect.ts'
import {compile} from '../../src/index.ts'
import {readTheme} from '../../src/themes/read-theme.ts'
import {faultsOf} from '../support/faults-of.ts'
import {all, partsOf} from '../support/parts.ts'
import {png} from '../support/picture-bytes.ts'
import {folder, run} from './terminal.ts'

const article = '## Port\n\nThe port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'

describe('themes new', () => {
  it('writes a commented file that looks as the theme it extends, until it is changed', async () => {
    const cwd = folder({'a.md': article})
    const {code, said} = await run(cwd, ['themes', 'new', 'ministry'])
    expect([code, said]).toEqual([
      0,
      'ministry.yaml: build with `briefdeck build article.md --theme ministry.yaml`\n'
    ])
    const text = readFileSync(join(cwd, 'ministry.yaml'), 'utf8')
    const base = JSON.parse((await run(cwd, ['themes', 'show', 'diplomat', '--json'])).out)
    const theme = readTheme(new VFile({path: 'ministry.yaml', value: text}), {
      names: ['diplomat'],
      base: () => base
    })
    expect(theme).toEqual({...base, name: 'ministry', description: 'Our house theme', extends: undefined})
    expect((await run(cwd, ['build', 'a.md', '--theme', 'ministry.yaml', '-q'])).code).toBe(0)
  })

  it('has every commented line right', async () => {
    const {out} = await run(folder(), ['themes', 'new', 'ministry', '-o', '-'])
    const whole = out.replace(/^# (?=(?:logo|type|chrome|require-marking):| {2})/gm, '')
    const base = JSON.parse((await run(folder(), ['themes', 'show', 'diplomat', '--json'])).out)
    const theme = readTheme(new VFile({path: 'm.yaml', value: whole}), {
      names: ['diplomat'],
      base: () => base
    })
    expect(theme).toMatchObject({
      logo: {path: 'logo.png', alt: 'Our house'},
      'require-marking': true,
      chrome: {footer: 'Ministry of Transport'}
    })
  })

  it('overwrites nothing without --force, and takes no name of ours', async () => {
    const cwd = folder({'ministry.yaml': 'mine'})
    const {code, said} = await run(cwd, ['themes', 'new', 'ministry'])
    expect([code, said]).toEqual([
      1,
      'ministry.yaml: error: ministry.yaml exists; use --force to overwrite it, or choose another name (theme-exists)\n'
    ])
    expect(readFileSync(join(cwd, 'ministry.yaml'), 'utf8')).toBe('mine')
    expect((await run(cwd, ['themes', 'new', 'ministry', '--force'])).code).toBe(0)
    expect(await run(cwd, ['themes', 'new', 'night'])).toMatchObject({code: 1})
    expect(await run(cwd, ['themes', 'new'])).toMatchObject({code: 2})
  })
})

describe('a logo', () => {
  const files = {
    'a.md': `---\nmarking: RESTRICTED\n---\n\n${article}`,
    'house/t.yaml': 'logo: {path: logo.png, alt: Our house, cover: pale.png}\n',
    'house/logo.png': png(300, 100),
    'house/pale.png': png(100, 100)
  }

  it('stands on every layout, undistorted, with its words, and once in the file', async () => {
    const cwd = folder(files)
    for (const output of ['a.pptx', 'a.potx']) {
      await run(cwd, ['build', 'a.md', '--theme', 'house/t.yaml', '-o', output])
      const parts = partsOf(readFileSync(join(cwd, output)))
      const layouts = Object.entries(parts).filter(([name]) => /slideLayouts\/[^/]+\.xml$/.test(name))
      const logosIn = (part: string | undefined) => all(part, 'p:pic').map((one) => shapeOf(one))
      const [above] = logosIn(parts['ppt/slideMasters/slideMaster1.xml'])
      expect(above).toBe('Our house 3')
      // Covers show their own and not that of the master, all others that of the master.
      const logos = layouts.map(([, part]) =>
        part.includes('showMasterSp="0"') ? logosIn(part) : [above, ...logosIn(part)]
      )
      expect(new Set(logos.map((one) => one.join()))).toEqual(new Set(['Our house 3', 'Our house 1']))
      expect(Object.keys(parts).filter((name) => name.startsWith('ppt/media/'))).toHaveLength(2)
    }
  })

  it('has room beside titles, in both sizes', () => {
    const cwd = folder(files)
    for (const size of ['16:9', '4:3'] as const) {
      const theme = new VFile({cwd, path: 'house/t.yaml', value: files['house/t.yaml']})
      const long = `## ${'A port that closes in winter '.repeat(4)}\n\n- One\n- Two\n`
      const {layout} = compile(long, {theme, size, marking: 'RESTRICTED'})
      const logo = layout.masters[1]?.boxes.find(({type}) => type === 'picture')?.rect
      const texts = layout.frames.slice(1).flatMap(({boxes}) => boxes.filter(({type}) => type === 'text'))
      expect(logo && texts.filter(({rect}) => meets(rect, logo)).map(({name}) => name)).toEqual([])
      expect(faultsOf(layout)).toEqual([])
    }
  })

  it.each([
    ['../logo.png', 'it is outside of the folder of the theme'],
    ['/etc/logo.png', 'it is not named by a path from the theme file'],
    ['https://example.org/logo.png', 'it is not named by a path from the theme file'],
    ['out.png', 'it is a link that leads out of the folder'],
    ['none.png', 'there is no such file'],
    ['t.yaml', 'the file is no picture']
  ])('is refused where it is %s', async (path, reason) => {
    const cwd = folder({
      'a.md': article,
      'logo.png': png(30, 10),
      'house/t.yaml': `logo: {path: '${path}', alt: Our house}\n`
    })
    symlinkSync(join(cwd, 'logo.png'), join(cwd, 'house/out.png'))
    expect(await run(cwd, ['build', 'a.md', '--theme', 'house/t.yaml'])).toMatchObject({
      code: 1,
      said: `house/t.yaml: error: Logo ${path} cannot be shown: ${reason}; name a PNG, JPEG or GIF in the folder of the theme (theme-logo)\n`
    })
  })

  it('needs words for who cannot see it', async () => {
    const cwd = folder({'a.md': article, 't.yaml': 'logo: {path: logo.png}\n'})
    const {code, said} = await run(cwd, ['build', 'a.md', '--theme', 't.yaml'])
    expect([code, said]).toEqual([
      1,
      't.yaml:1:7: error: Theme value `logo.alt` must be text in one line (theme-value)\n'
    ])
  })
})

/** What is said of a picture, and how many times as wide as high it is. */
function shapeOf(picture: ReturnType<typeof all>[number]): string {
  const text = JSON.stringify(picture)
  const [, alt = ''] = /"descr":"([^"]*)"/.exec(text) ?? []
  const [, w = '', h = ''] = /"cx":"(\d+)","cy":"(\d+)"/.exec(text) ?? []
  return `${alt} ${Math.round(Number(w) / Number(h))}`
}
