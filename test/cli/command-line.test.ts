import {describe, expect, it} from 'vitest'
import {readCommandLine} from '../../src/cli/command-line.ts'

const read = (line: string) =>
  readCommandLine(
    line
      .split(' ')
      .filter(Boolean)
      .map((word) => (word === '""' ? '' : word)),
    {version: '1.2.3', themes: () => ['diplomat', 'night']}
  )

describe('readCommandLine', () => {
  it.each([
    ['build a.md', {command: 'build', words: ['a.md'], flags: {}}],
    ['build a.md b.md -o out/', {command: 'build', words: ['a.md', 'b.md'], flags: {output: 'out/'}}],
    ['build - -o -', {command: 'build', words: ['-'], flags: {output: '-'}}],
    [
      'build -oout.pptx a.md -q',
      {command: 'build', words: ['a.md'], flags: {output: 'out.pptx', quiet: true}}
    ],
    ['build a.md -qo x.pptx', {command: 'build', words: ['a.md'], flags: {quiet: true, output: 'x.pptx'}}],
    ['build --theme=night a.md', {command: 'build', words: ['a.md'], flags: {theme: 'night'}}],
    ['build a.md --theme one --theme two', {command: 'build', words: ['a.md'], flags: {theme: 'two'}}],
    ['build 2024 1e3', {command: 'build', words: ['2024', '1e3'], flags: {}}],
    ['build -- -odd.md', {command: 'build', words: ['-odd.md'], flags: {}}],
    ['--strict check a.md', {command: 'check', words: ['a.md'], flags: {strict: true}}],
    [
      'explain a.md --json --slide-level 2',
      {command: 'explain', words: ['a.md'], flags: {json: true, 'slide-level': 2}}
    ],
    ['check a.md --no-config', {command: 'check', words: ['a.md'], flags: {'no-config': true}}],
    ['build a.md --date 2024-02-29', {command: 'build', words: ['a.md'], flags: {date: '2024-02-29'}}],
    ['themes', {command: 'themes', words: [], flags: {}}],
    ['themes show night', {command: 'themes', words: ['show', 'night'], flags: {}}],
    ['templates --json', {command: 'templates', words: [], flags: {json: true}}]
  ])('understands `%s`', async (line, call) => {
    expect(await read(line)).toEqual({type: 'call', ...call})
  })

  it.each([
    [
      '',
      'name a command: build, explain, draft, check, verify, templates, themes or completion; `briefdeck --help` tells more'
    ],
    ['buidl a.md', 'no command `buidl`; did you mean `build`?'],
    ['article.md', 'name a command first: `briefdeck build article.md`'],
    [
      'present',
      'no command `present`; there are build, explain, draft, check, verify, templates, themes or completion'
    ],
    ['build', 'name an input: `briefdeck build article.md`'],
    // As the shell makes of "$ARTICLE" where that is not set.
    ['build a.md ""', '`build` was given an empty name; `briefdeck build --help` tells what it takes'],
    ['themes import ""', '`themes` was given an empty name; `briefdeck themes --help` tells what it takes'],
    ['templates all', '`templates` takes no input, and not `all`'],
    ['completion zsh', '`completion` takes no input, and not `zsh`'],
    ['build a.md --strict=yes', '`--strict` takes no value, and not `yes`'],
    ['build a.md --tehme night', 'no option `--tehme`; did you mean `--theme`?'],
    ['build a.md --colour', 'no option `--colour`; `briefdeck build --help` lists them'],
    ['build a.md -x', 'no option `-x`; `briefdeck build --help` lists them'],
    ['check a.md --force', '`--force` belongs to `briefdeck build`, not to `check`'],
    ['build a.md --theme', '`--theme` needs a value; `briefdeck build --help` tells which'],
    ['build a.md --theme=', '`--theme` needs a value; `briefdeck build --help` tells which'],
    ['build a.md --slide-level two', '`--slide-level` must be a whole number from 1 to 6'],
    ['build a.md --slide-level 9', '`--slide-level` must be a whole number from 1 to 6'],
    ['build a.md --lang xx-yy-zz', '`--lang` must be a language tag such as en or pt-BR, not `xx-yy-zz`'],
    ['build a.md --lang English!', '`--lang` must be a language tag such as en or pt-BR, not `English!`'],
    ['build a.md --date 2023-02-29', '`--date` must be a day as YYYY-MM-DD, not `2023-02-29`'],
    ['build a.md --date yesterday', '`--date` must be a day as YYYY-MM-DD, not `yesterday`'],
    ['build a.md -c x.yaml --no-config', '`--config` and `--no-config` exclude each other'],
    ['themes shwo night', 'no `themes shwo`; did you mean `themes show`?'],
    ['themes show', 'name a theme: `briefdeck themes show night`; `briefdeck themes list` lists them'],
    ['themes show night day', '`themes show` takes one name, not also `day`'],
    ['themes list night', '`themes list` takes no name, not `night`']
  ])('says what is wrong with `%s`', async (line, reason) => {
    expect(await read(line)).toEqual({type: 'misuse', reason})
  })

  it('describes every command', async () => {
    const help = await read('--help')
    expect(help.type === 'text' && help.text.match(/^ {2}briefdeck \w+/gm)).toEqual([
      '  briefdeck build',
      '  briefdeck explain',
      '  briefdeck draft',
      '  briefdeck check',
      '  briefdeck verify',
      '  briefdeck templates',
      '  briefdeck themes',
      '  briefdeck completion'
    ])
  })

  it('describes the options of a command', async () => {
    const help = await read('build --help')
    expect(help.type === 'text' && help.text.match(/--[a-z-]+(?= {2,})/g)).toEqual([
      '--version',
      '--theme',
      '--profile',
      '--reference-doc',
      '--template-dir',
      '--resource-path',
      '--lang',
      '--slide-level',
      '--max-slides',
      '--minutes',
      '--toc',
      '--strict',
      '--json',
      '--quiet',
      '--verbose',
      '--config',
      '--no-config',
      '--output',
      '--trace',
      '--force',
      '--date',
      '--help'
    ])
  })

  it('writes a completion script', async () => {
    const script = await read('completion')
    expect(script.type === 'text' && script.text).toContain('briefdeck --get-yargs-completions')
  })

  it.each([
    ['', 'build explain draft check verify templates themes completion'],
    ['ex', 'explain'],
    ['check --te', '--template-dir'],
    ['verify --f', ''],
    ['build a.md --theme ""', 'diplomat night'],
    ['build a.md --theme n', 'night'],
    ['build a.md --theme = n', 'night'],
    ['build a.md --theme=n', '--theme=night'],
    ['build a.md --profile m', 'minutes'],
    ['themes ""', 'list show new import'],
    ['themes s', 'show'],
    ['themes show ""', 'diplomat night'],
    ['themes show --j', '--json'],
    // The shell completes names of files.
    ['build ""', ''],
    ['build a.md -o ""', ''],
    ['build a.md --config ""', ''],
    ['themes import ""', '']
  ])('completes `%s`', async (line, found) => {
    const {type, ...asked} = await read(`--get-yargs-completions briefdeck ${line || '""'}`)
    expect([type, asked]).toEqual(['text', {text: found.replaceAll(' ', '\n')}])
  })
})
