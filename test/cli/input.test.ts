import {readdirSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

describe('an input that cannot be used', () => {
  const bad: Readonly<Record<string, string | Uint8Array>> = {
    'notes/a.md': 'Text.',
    'latin.md': Buffer.from('# Titel\n\nDie Stra\u00dfe ist gesperrt.\n', 'latin1'),
    'wide.md': Buffer.from('\uFEFF# Title\n', 'utf16le'),
    'empty.md': '',
    'blank.md': ' \n\t\n',
    'matter.md': '---\ntheme: night\n---\n',
    'broken.md': '---\ntitle: "A\nlang: en\n---\n\nText.\n',
    'deep.md': `# Title\n\n${'::: notes\n\n'.repeat(3000)}Text.`,
    'nigth.md': '---\nlang: en\ntheme: nigth\n---\n\nText that says something.\n'
  }

  it.each([
    ['none.md', [], /^none\.md: error: No such file: none\.md; check the path \(input-missing\)\n$/],
    [
      'notes',
      [],
      /^notes: error: notes is a folder; name a file in it, such as "notes\/\*\.md" \(input-folder\)\n$/
    ],
    ['latin.md', [], /^latin\.md:3:1: error: Not UTF-8 text; save the file as UTF-8 \(input-encoding\)\n$/],
    ['wide.md', [], /^wide\.md:1:1: error: Not UTF-8 text; save the file as UTF-8 \(input-encoding\)\n$/],
    ['empty.md', [], /^empty\.md(:1:1)?: error: Nothing to show: .* \(input-empty\)\n$/],
    ['blank.md', [], /^blank\.md(:1:1)?: error: Nothing to show: .* \(input-empty\)\n$/],
    ['matter.md', [], /^matter\.md(:\d+:\d+)?: error: Nothing to show: .* \(input-empty\)\n$/],
    [
      'broken.md',
      [],
      /^broken\.md:\d+:\d+: error: Front matter is not valid YAML: .* \(front-matter-broken\)\n$/
    ],
    [
      'deep.md',
      [],
      /^deep\.md:1003:1(-\d+:\d+)?: error: Nested more than 500 levels deep, .* \(nested-too-deep\)\n$/
    ],
    ['nigth.md', [], /^nigth\.md:3:1: error: No theme `nigth`; did you mean `night`\? \(theme-missing\)\n$/],
    [
      'notes/a.md',
      ['--theme', 'diplmat'],
      /^notes\/a\.md: error: No theme `diplmat`; did you mean `diplomat`\? \(theme-missing\)\n$/
    ],
    [
      'notes/a.md',
      ['-c', 'none.yaml'],
      /^none\.yaml: error: No such configuration file: none\.yaml \(config-missing\)\n$/
    ],
    [
      'notes/a.md',
      ['--template-dir', 'none'],
      /^none: error: No such template folder: none; check the path \(template-dir-missing\)\n$/
    ]
  ])('%s %j is said in one line, and nothing is written', async (input, options, line) => {
    const cwd = folder(bad)
    const before = readdirSync(cwd)
    for (const command of ['build', 'check', 'explain']) {
      const {code, out, said} = await run(cwd, [command, input, ...options])
      expect({code, out, said}).toEqual({code: 1, out: '', said: expect.stringMatching(line)})
    }
    expect(readdirSync(cwd)).toEqual(before)
  })

  it.each<[string, Uint8Array, string]>([
    [
      'deck.pptx',
      zipSync({'ppt/presentation.xml': new Uint8Array()}),
      'a PowerPoint file, and no article; `briefdeck verify deck.pptx article.md` compares it with its article, and `briefdeck check deck.pptx` looks at its slides'
    ],
    [
      'text.md',
      zipSync({'word/document.xml': new Uint8Array()}),
      'a Word file without its extension, and no article; give it a name that ends in .docx'
    ],
    [
      'text.odt',
      zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}, {level: 0}),
      'an OpenDocument file, and no article; save it as .docx'
    ],
    [
      'text.zip',
      zipSync({'a.md': strToU8('Text.')}),
      'an archive, and no article; unpack it, and name an article in it'
    ],
    [
      'text.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'a file of Office of before 2007, or one with a password, and no article; save it as .docx without a password'
    ],
    ['text.pdf', strToU8('%PDF-1.7\n'), 'a PDF, and no article; save its text as .docx, .html or .txt'],
    ['text.rtf', strToU8('{\\rtf1 Text.}'), 'a file in RTF, and no article; save it as .docx']
  ])('%s, which is no text, is said to be what it is', async (input, bytes, line) => {
    const cwd = folder({[input]: bytes})
    for (const command of ['explain', 'draft'])
      expect(await run(cwd, [command, input])).toMatchObject({
        code: 1,
        out: '',
        said: `${input}: error: ${input} is ${line} (input-format)\n`
      })
  })

  it('takes a byte order mark for what it is', async () => {
    const cwd = folder({'bom.md': '\uFEFF---\ntitle: Marked\n---\n\nThe port closed in 2019.\n'})
    const {out} = await run(cwd, ['explain', 'bom.md', '--json'])
    expect(JSON.parse(out).title).toBe('Marked')
  })
})
