import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const text = '\nThe port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'
const brand = 'extends: night\nname: brand\n'

/** What `explain` says of the language and theme of an article in these surroundings. */
async function looked(files: Readonly<Record<string, string>>, ...options: string[]) {
  const {code, out, said} = await run(folder(files), ['explain', 'in/a.md', '--json', ...options])
  if (code === 1) return said
  const {lang, theme} = JSON.parse(out)
  return `${lang} ${theme}`
}

describe('what was chosen', () => {
  const plain = {'in/a.md': text}
  const said = {'in/a.md': `---\nlang: en-GB\ntheme: diplomat\n---\n${text}`}
  const config = {'.briefdeckrc.yaml': 'theme: night\nlang: en-IE\n'}

  it.each([
    ['the default', plain, [], 'en diplomat'],
    ['the configuration over the default', {...plain, ...config}, [], 'en-IE night'],
    ['the front matter over the configuration', {...said, ...config}, [], 'en-GB diplomat'],
    ['the command line over the front matter', said, ['--theme', 'night', '--lang', 'en-CA'], 'en-CA night'],
    ['no configuration where none is wanted', {...plain, ...config}, ['--no-config'], 'en diplomat'],
    [
      'the configuration that is named',
      {...plain, ...config, 'my.json': '{"theme": "diplomat"}'},
      ['-c', 'my.json'],
      'en diplomat'
    ],
    [
      'a theme beside the article',
      {'in/a.md': `---\ntheme: brand.yaml\n---\n${text}`, 'in/brand.yaml': brand},
      [],
      'en brand'
    ],
    [
      'a theme beside the configuration',
      {...plain, '.briefdeckrc': 'theme: ours/b.yaml', 'ours/b.yaml': brand},
      [],
      'en brand'
    ],
    ['a theme beside the person', {...plain, 'b.yaml': brand}, ['--theme', 'b.yaml'], 'en brand']
  ])('is %s', async (_, files, options, expected) => {
    expect(await looked(files, ...options)).toBe(expected)
  })

  it.each([
    ['found by itself', text, '', [], 'news'],
    ['of the configuration', text, 'profile: report\n', [], 'report'],
    [
      'of the front matter over the configuration',
      `---\nprofile: news\n---\n${text}`,
      'profile: report\n',
      [],
      'news'
    ],
    [
      'of the command line over the front matter',
      `---\nprofile: news\n---\n${text}`,
      '',
      ['--profile', 'report'],
      'report'
    ]
  ])('is the profile %s', async (_, article, configuration, options, expected) => {
    const files = {'in/a.md': article, '.briefdeckrc': configuration}
    const {out} = await run(folder(files), ['explain', 'in/a.md', '--json', ...options])
    expect(JSON.parse(out).profile).toBe(expected)
  })

  it('names the place of a profile that is not there', async () => {
    const files = {'in/a.md': `---\nlang: en\nprofile: reprot\n---\n${text}`}
    expect(await looked(files)).toBe(
      'in/a.md:3:1: error: No profile `reprot`; did you mean `report`? (profile-missing)\n'
    )
  })

  it('names the configuration that asks for what is not there', async () => {
    const wrong = {'in/a.md': text, '.briefdeckrc': 'theme: nigth\n'}
    expect(await looked(wrong)).toBe(
      'in/a.md: error: No theme `nigth`, which .briefdeckrc asks for; did you mean `night`? (theme-missing)\n'
    )
    const wrongToo = {'in/a.md': text, '.briefdeckrc': 'profile: reprot\n'}
    expect(await looked(wrongToo)).toBe(
      'in/a.md: error: No profile `reprot`, which .briefdeckrc asks for; did you mean `report`? (profile-missing)\n'
    )
  })

  it('takes roles of headings from the configuration, under those of the front matter', async () => {
    const files = {
      'in/a.md': `---\nroles:\n  Ropes: timeline\n---\n\n## Quays\n${text}\n## Ropes\n${text}`,
      '.briefdeckrc': 'roles:\n  Quays: outlook\n  Ropes: delegation\n  Cranes: outlok\n'
    }
    const {out, said} = await run(folder(files), ['explain', 'in/a.md', '--json'])
    const {sentences}: {readonly sentences: readonly {readonly role: string}[]} = JSON.parse(out)
    const lines = said.split('\n').map((line) => line.replace(/ +/g, ' '))
    expect([sentences.map(({role}) => role), lines]).toEqual([
      ['outlook', 'outlook', 'timeline', 'timeline'],
      expect.arrayContaining([
        '.briefdeckrc',
        '4:11-4:17 warning No role `outlok`; did you mean `outlook`? role-unknown briefdeck'
      ])
    ])
  })

  it('names a theme file and the place of what is wrong in it', async () => {
    const files = {...plain, 'b.yaml': 'scheme: dim\ncolour: {}\n'}
    expect(await looked(files, '--theme', 'b.yaml')).toBe(
      [
        'b.yaml:1:9: error: Theme value `scheme` must be `light` or `dark` (theme-value)',
        'b.yaml:2:1: error: Unknown key `colour` in theme; did you mean `colors`? (theme-key)',
        ''
      ].join('\n')
    )
  })

  it.each<[string, string, string[], string]>([
    [
      'the command line',
      `---\ndate: 2023-04-05\n---\n${text}`,
      ['--date', '2024-05-06'],
      '2024-05-06T00:00:00Z'
    ],
    ['the front matter', `---\ndate: 2023-04-05\n---\n${text}`, [], '2023-04-05T00:00:00Z'],
    ['SOURCE_DATE_EPOCH', `---\ndate: Spring\n---\n${text}`, [], '2023-11-14T22:13:20Z']
  ])('dates the file by %s', async (_, article, options, date) => {
    const env = {SOURCE_DATE_EPOCH: '1700000000'}
    const {bytes} = await run(folder({'a.md': article}), ['build', 'a.md', '-o', '-', ...options], {env})
    expect(createdIn(bytes)).toBe(date)
  })

  it('dates the file by the oldest day that a zip file knows when nothing else is said', async () => {
    const {bytes} = await run(folder({'a.md': text}), ['build', 'a.md', '-o', '-'])
    expect(createdIn(bytes)).toBe('1980-01-01T00:00:00Z')
  })
})

function createdIn(bytes: Uint8Array): string | undefined {
  const core = unzipSync(bytes)['docProps/core.xml']
  return /<dcterms:created[^>]*>([^<]*)/.exec(Buffer.from(core ?? []).toString('utf8'))?.[1]
}
