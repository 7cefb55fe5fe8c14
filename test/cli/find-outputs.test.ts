import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findInputs} from '../../src/cli/find-inputs.ts'
import {findOutputs} from '../../src/cli/find-outputs.ts'
import {folder} from './terminal.ts'

describe('findInputs', () => {
  const cwd = folder({'b.md': '', 'a.md': '', 'odd [1].md': '', 'notes.txt': '', 'deep/c.md': ''})

  it.each<[string[], string[]]>([
    [
      ['b.md', 'a.md'],
      ['b.md', 'a.md']
    ],
    [['*.md'], ['a.md', 'b.md', 'odd [1].md']],
    [['**/*.md'], ['a.md', 'b.md', 'deep/c.md', 'odd [1].md']],
    [
      ['{a,b}.md', 'b.md'],
      ['a.md', 'b.md']
    ],
    [['odd [1].md'], ['odd [1].md']],
    [['*.rst'], ['*.rst']],
    [['-'], ['-']]
  ])('%j stands for %j', async (words, inputs) => {
    expect(await findInputs(words, cwd)).toEqual(inputs)
  })
})

describe('findOutputs', () => {
  const cwd = folder({'out/kept.txt': ''})

  it.each<[string, string[], string | undefined, string[]]>([
    ['beside the input', ['in/a.md'], undefined, ['in/a.pptx']],
    ['beside an input without an extension', ['README'], undefined, ['README.pptx']],
    ['the file that is named', ['a.md'], 'b.pptx', ['b.pptx']],
    ['a folder that ends in a slash', ['in/a.md'], 'new/', [join('new', 'a.pptx')]],
    ['a folder that exists', ['in/a.md'], 'out', [join('out', 'a.pptx')]],
    ['a folder for several', ['a.md', 'b.md'], 'decks', [join('decks', 'a.pptx'), join('decks', 'b.pptx')]],
    ['standard output', ['-'], '-', ['-']],
    ['one file for several', ['a.md', 'b.md'], 'one.pptx', ['one.pptx']],
    ['standard output for several', ['a.md', '-'], '-', ['-']],
    ['a folder, for standard input', ['-'], 'out/', [join('out', 'stdin.pptx')]]
  ])('chooses %s', (_, inputs, output, expected) => {
    const jobs = findOutputs(inputs, output, cwd)
    expect(typeof jobs === 'string' ? jobs : jobs.map((job) => job.output)).toEqual(expected)
  })

  it.each<[string[], string | undefined, string]>([
    [['a.md', 'b.pptx'], 'b.pptx', 'b.pptx is an input; choose another name with `-o`'],
    [
      ['b.pptx'],
      undefined,
      'b.pptx is a finished deck, and no article; `briefdeck verify b.pptx article.md` compares it with its article'
    ],
    [['-'], undefined, 'standard input needs `-o FILE`, or `-o -` for standard output'],
    [
      ['x/a.md', 'y/a.md'],
      'out/',
      'x/a.md and y/a.md would both be written to out/a.pptx; build them apart, or rename one'
    ],
    [
      ['a.md', 'a.markdown'],
      undefined,
      'a.md and a.markdown would both be written to a.pptx; build them apart, or rename one'
    ],
    [['a.md'], './a.md', './a.md is an input; choose another name with `-o`'],
    [['a.md'], 'a.pptm', 'a.pptm would be a PowerPoint file without macros; name it a.pptx'],
    [['a.md'], 'a.potm', 'a.potm would be a PowerPoint file without macros; name it a.potx'],
    [['a.md'], 'a.htm', 'a.htm would be a PowerPoint file; name it a.pptx'],
    [['a.md'], 'out/a.pdf', 'out/a.pdf would be a PowerPoint file; name it out/a.pptx'],
    [['a.md', 'b.md'], 'all.docx', 'all.docx would be a PowerPoint file; name it all.pptx']
  ])('refuses %j with -o %s', (inputs, output, reason) => {
    expect(findOutputs(inputs, output, cwd)).toBe(reason)
  })
})
