import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {findConfig} from '../../src/cli/find-config.ts'
import {configShape, readConfig} from '../../src/cli/read-config.ts'
import {folder} from './terminal.ts'

const config = (value: string, path = '.briefdeckrc') => new VFile({path, value})

describe('readConfig', () => {
  it('reads YAML', () => {
    const said =
      'theme: night\ntemplate-dir: ours\nlang: de\nslide-level: 2\nstrict: true\nfooter: Confidential\n'
    expect(readConfig(config(said))).toEqual({
      defaults: {theme: 'night', lang: 'de', slideLevel: 2, footer: 'Confidential'},
      templateDir: 'ours',
      strict: true,
      roles: []
    })
  })

  it('reads JSON', () => {
    expect(
      readConfig(config('{\n\t"theme": "night",\n\t"paginate": false\n}\n', '.briefdeckrc.json'))
    ).toEqual({
      defaults: {theme: 'night', paginate: false},
      strict: false,
      roles: []
    })
  })

  it('reads its own field of a package.json', () => {
    expect(readConfig(config('{"name": "site", "briefdeck": {"size": "4:3"}}', 'package.json'))).toEqual({
      defaults: {size: '4:3'},
      strict: false,
      roles: []
    })
  })

  it('takes an empty file for no choices', () => {
    expect(readConfig(config('# later\n'))).toEqual({defaults: {}, strict: false, roles: []})
  })

  it.each([
    ['tehme: night', '1:1-1:6 config-key Unknown key `tehme` in configuration; did you mean `theme`?'],
    ['strict: yes', '1:9-1:12 config-value Configuration value `strict` must be `true` or `false`'],
    [
      'theme: night\nslide-level: 0',
      '2:14-2:15 config-value Configuration value `slide-level` must be a whole number from 1 to 6'
    ],
    [
      'lang: "not a tag"',
      '1:7-1:18 config-value Configuration value `lang` must be a language tag such as `en` or `pt-BR`'
    ],
    ['size: 16:10', '1:7-1:12 config-value Configuration value `size` must be `16:9` or `4:3`']
  ])('says at its own place what is wrong with %j', (said, message) => {
    const file = config(said)
    expect(() => readConfig(file)).toThrow()
    expect(
      file.messages.map(({name, ruleId, reason}) => `${name.split('rc:')[1]} ${ruleId} ${reason}`)
    ).toEqual([message])
  })

  it('says everything that is wrong in one go', () => {
    const file = config('one: 1\nstrict: maybe\n')
    expect(() => readConfig(file)).toThrow()
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['config-key', true],
      ['config-value', true]
    ])
  })

  it('says where a file breaks', () => {
    const file = config('theme: "night\n')
    expect(() => readConfig(file)).toThrow(/^Configuration is not valid: /)
  })

  it('knows each key by one name', () => {
    expect(Object.keys(configShape.keys)).toEqual([
      'theme',
      'profile',
      'reference-doc',
      'template-dir',
      'resource-path',
      'lang',
      'slide-level',
      'max-slides',
      'minutes',
      'strict',
      'roles',
      'footer',
      'marking',
      'require-marking',
      'paginate',
      'toc',
      'size'
    ])
  })
})

describe('findConfig', () => {
  const home = folder({
    '.briefdeckrc': '',
    'repository/.git/HEAD': '',
    'repository/.briefdeckrc.yaml': '',
    'repository/articles/deep/a.md': '',
    'bare/.git/HEAD': '',
    'bare/articles/a.md': '',
    'node/package.json': '{"briefdeck": {"theme": "night"}}',
    'other/package.json': '{"name": "briefdeck"}'
  })

  it.each([
    ['repository/articles/deep', 'repository/.briefdeckrc.yaml'],
    ['bare/articles', undefined],
    ['node', 'node/package.json'],
    ['other', '.briefdeckrc'],
    ['.', '.briefdeckrc']
  ])('from %s finds %s', (from, found) => {
    expect(findConfig(join(home, from), home)).toBe(found && join(home, found))
  })
})
