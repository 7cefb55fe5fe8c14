import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readTheme} from '../../src/themes/read-theme.ts'
import {scaffold} from '../../src/themes/scaffold.ts'
import type {Theme} from '../../src/themes/types.ts'

describe('readTheme', () => {
  it('gives the scaffold under a name when the file says nothing', () => {
    expect(readTheme(theme(''))).toEqual({...scaffold, name: 'brand'})
  })

  it('changes only what the file says', () => {
    const read = readTheme(theme('name: House\ncolors:\n  accent1: "#0b3d91"\ntype:\n  title: {size: 32}\n'))
    expect(read).toEqual({
      ...scaffold,
      name: 'House',
      colors: {...scaffold.colors, accent1: '0B3D91'},
      type: {...scaffold.type, title: {...scaffold.type.title, size: 32}}
    })
  })

  it('reads a colour that YAML takes for a number', () => {
    const {colors} = readTheme(theme('colors: {dk1: 001122, dk2: 1E2340, accent1: 123456}'))
    expect([colors.dk1, colors.dk2, colors.accent1]).toEqual(['001122', '1E2340', '123456'])
  })

  it('reads a tone as an ink, or as an ink that is see-through', () => {
    const {tones} = readTheme(theme('tones:\n  rule: accent1\n  wash: {ink: accent1, transparency: 92}\n'))
    expect([tones.rule, tones.wash]).toEqual([{ink: 'accent1'}, {ink: 'accent1', transparency: 92}])
  })

  it('stands over the theme it extends', () => {
    const night = readTheme(builtIn('night'))
    const read = readTheme(theme('extends: night\nfonts: {major: Cambria}'), {
      names: ['night'],
      base: () => night
    })
    expect(read).toEqual({...night, name: 'brand', fonts: {...night.fonts, major: 'Cambria'}})
  })

  it.each(['diplomat', 'night'])('finds nothing wrong with %s', (name) => {
    const file = builtIn(name)
    expect([readTheme(file, {uncertain: () => []}).name, file.messages.map(String)]).toEqual([name, []])
  })

  it.each<[string, string, string]>([
    [
      'a key at the top',
      'colours: {}',
      '1:1-1:8 theme-key Unknown key `colours` in theme; did you mean `colors`?'
    ],
    [
      'a slot',
      'colors:\n  acent1: 1B2340',
      '2:3-2:9 theme-key Unknown key `colors.acent1` in theme; did you mean `accent1`?'
    ],
    [
      'a key of a style',
      'type:\n  title:\n    min: 20\n    sise: 28',
      '4:5-4:9 theme-key Unknown key `type.title.sise` in theme; did you mean `size`?'
    ],
    [
      'a key of a tone',
      'tones:\n  rule: {ink: tx2, transparancy: 70}',
      '2:20-2:32 theme-key Unknown key `tones.rule.transparancy` in theme; did you mean `transparency`?'
    ],
    ['a key near nothing', 'zebra: 1', '1:1-1:6 theme-key Unknown key `zebra` in theme'],
    [
      'a colour',
      'colors:\n  dk1: navy',
      '2:8-2:12 theme-value Theme value `colors.dk1` must be a colour of six hex digits, such as "1B2340"'
    ],
    ['a scheme', 'scheme: dim', '1:9-1:12 theme-value Theme value `scheme` must be `light` or `dark`'],
    [
      'a size',
      'type:\n  body: {size: large}',
      '2:16-2:21 theme-value Theme value `type.body.size` must be a number from 6 to 200 points'
    ],
    [
      'a switch',
      'chrome: {rule: 1}',
      '1:16-1:17 theme-value Theme value `chrome.rule` must be `true` or `false`'
    ],
    [
      'a value where keys belong',
      'page: wide',
      '1:7-1:11 theme-value Theme value `page` must be a map of `page`, one `key: value` a line'
    ],
    [
      'a key without a value',
      'colors:\n  dk1:\n  lt1: FFFFFF',
      '2:3-2:6 theme-value Theme value `colors.dk1` must be a colour of six hex digits, such as "1B2340"'
    ],
    [
      'a least size above the size',
      'type:\n  body:\n    size: 12',
      '3:11-3:13 theme-value Theme value `type.body.min` must be at most the size, 12 points'
    ],
    [
      'a theme to extend',
      'extends: nigth',
      '1:10-1:15 theme-missing No theme `nigth`; did you mean `night`?'
    ],
    [
      'a file that is no map',
      '- one\n- two',
      '1:1-2:6 theme-value Theme value `file` must be a map of keys, one `key: value` a line'
    ],
    [
      'text too faint',
      'colors:\n  dk2: "999999"',
      '2:8-2:16 theme-contrast Contrast of `muted` on `page` is 2.84, below 4.5, and too low in 3 more pairs with the same colour; choose colours further apart'
    ]
  ])('says at its own place what is wrong with %s', (_, written, said) => {
    expect(errorsOf(written)[0]).toBe(said)
  })

  it('says once that a colour is too faint, in however many pairs', () => {
    expect(errorsOf('colors: {dk1: DDDDDD}')).toEqual([
      expect.stringMatching(
        /^1:15-1:21 theme-contrast Contrast of `ink` on `page` is 1\.3\d, below 4\.5, and too low in 1 more pair with the same colour; choose/
      )
    ])
  })

  it('says everything that is wrong in one go, and stops at the last', () => {
    expect(
      errorsOf('nam: x\nscheme: dim\ncolors:\n  dk9: "000000"\n').map((said) => said.split(' ')[0])
    ).toEqual(['1:1-1:4', '2:9-2:12', '4:3-4:6'])
  })

  it('says where the YAML breaks', () => {
    expect(errorsOf('name: "x\ncolors: {}\n')[0]).toMatch(
      /^\d+:\d+-\d+:\d+ theme-broken Theme is not valid YAML: /
    )
  })

  it('warns of a font without widths', () => {
    const file = theme('fonts:\n  major: Papyrus\n')
    readTheme(file, {uncertain: () => [{type: 'unknown', font: 'Papyrus'}]})
    expect(file.messages.map(String)).toEqual([
      'brand.yaml:2:10-2:17: No widths for font `Papyrus`; fitted with 5 % more room after a stand-in; name its file under `fonts.files` of a theme'
    ])
  })

  it('finds a mistyped key at every place of a whole theme', () => {
    const lines = String(builtIn('diplomat')).split('\n')
    const keyed = lines.flatMap((line, index) => (/^ {0,4}[a-z]/.test(line) ? [index] : []))
    const missed = keyed.filter((index) => {
      const mistyped = lines.with(index, lines[index]?.replace(/([\w-]+):/, '$1q:') ?? '').join('\n')
      return !errorsOf(mistyped).some(
        (said) => said.startsWith(`${index + 1}:`) && said.includes('theme-key')
      )
    })
    expect(missed).toEqual([])
  })
})

function theme(text: string): VFile {
  return new VFile({path: 'brand.yaml', value: text})
}

function builtIn(name: string): VFile {
  const path = `themes/${name}.yaml`
  return new VFile({path, value: readFileSync(path, 'utf8')})
}

/** The errors of a theme file, as `place id reason`. */
function errorsOf(text: string): string[] {
  const file = theme(text)
  const base = (): Theme => scaffold
  expect(() => readTheme(file, {names: ['night', 'diplomat'], base})).toThrow()
  expect(file.messages.every(({fatal}) => fatal)).toBe(true)
  return file.messages.map(
    ({name, ruleId, reason}) => `${name.replace('brand.yaml:', '')} ${ruleId} ${reason}`
  )
}
