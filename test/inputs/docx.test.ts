import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'
import {docx, footnoteReference, item, paragraph, picture, table} from '../support/docx.ts'
import {partsOf} from '../support/parts.ts'

const harbour = readFileSync(new URL('../fixtures/harbour.png', import.meta.url))
const body = [
  paragraph('The harbour &amp; the town', 'Title'),
  paragraph('The council voted on the new ferry on 12 June 2024. It costs 4.5 million euros.'),
  paragraph(''),
  paragraph('Allegations', 'Heading1'),
  paragraph('The union accused the operator of hiding two accidents. The operator denied the accusation.'),
  paragraph('Places', 'Heading1'),
  item('The quay'),
  item('The market', 1),
  table([
    ['Year', 'Cars'],
    ['2023', '180']
  ]),
  picture('A quay with three cranes'),
  footnoteReference
].join('')
const whole = docx(body, {footnote: 'The words of the note.', image: harbour})

const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

interface Explained {
  readonly title: string
  readonly sentences: readonly {readonly text: string; readonly line: number; readonly role: string}[]
  readonly slides: readonly {
    readonly template: string
    readonly title: string
    readonly points: readonly {readonly text: string; readonly picture?: string}[]
    readonly notes: string
  }[]
}

async function explained(bytes: Uint8Array): Promise<Explained> {
  return JSON.parse((await run(folder({'a.docx': bytes}), ['explain', 'a.docx', '--json'])).out)
}

describe('a file of Word’s', () => {
  it('is read with title, headings, and sentences at the numbers of their paragraphs', async () => {
    const {title, sentences} = await explained(whole)
    expect([title, sentences.map(({text, line, role}) => [line, role, text])]).toEqual([
      'The harbour & the town',
      [
        [2, 'context', 'The council voted on the new ferry on 12 June 2024.'],
        [2, 'context', 'It costs 4.5 million euros.'],
        [5, 'allegations', 'The union accused the operator of hiding two accidents.'],
        [5, 'allegations', 'The operator denied the accusation.'],
        [7, 'points', 'The quay'],
        [8, 'points', 'The market'],
        [14, 'points', 'A claim.']
      ]
    ])
  })

  it('has what stands under its title on the cover, and not on a slide', async () => {
    const titled = docx(
      [
        paragraph('The new ferry', 'Title'),
        paragraph('What the council decides', 'Subtitle'),
        paragraph('Ann Hall', 'Author'),
        paragraph('Bob Reed', 'Author'),
        paragraph('2026-05-14', 'Date'),
        paragraph('The council votes on the ferry in June. It carries 180 cars a day.')
      ].join('')
    )
    const told = (await run(folder({'a.docx': titled}), ['explain', 'a.docx'])).out
    expect(told.match(/(?<=^\s+• ).*?(?=\s+\[label\]$)/gm)?.slice(0, 2)).toEqual([
      'subtitle: What the council decides',
      'byline: Ann Hall, Bob Reed  ·  14 May 2026'
    ])
    const {sentences} = await explained(titled)
    expect(sentences.map(({text}) => text)).toEqual([
      'The council votes on the ferry in June.',
      'It carries 180 cars a day.'
    ])
  })

  it('gives its lists, tables, pictures and footnotes to slides', async () => {
    const {slides} = await explained(whole)
    const all = slides.flatMap(({points, notes}) => [...points.map(({text}) => text), notes]).join('\n')
    expect([
      slides
        .map(({template}) => template)
        .filter((name) => /table|picture/.test(name))
        .sort(),
      ['2023\t180', 'The market', 'The words of the note.'].filter((words) => !all.includes(words))
    ]).toEqual([['picture', 'table'], []])
  })

  it.each([
    [
      'over a table',
      [
        paragraph('Cars a year', 'Caption'),
        table([
          ['Year', 'Cars'],
          ['2023', '180']
        ])
      ],
      'table',
      'caption'
    ],
    [
      'under a table',
      [
        table([
          ['Year', 'Cars'],
          ['2023', '180']
        ]),
        paragraph('Cars a year', 'Caption')
      ],
      'table',
      'caption'
    ],
    [
      'under a picture',
      [picture('A quay'), paragraph(''), paragraph('Cars a year', 'Caption')],
      'picture',
      'pictures'
    ],
    ['beside nothing', [paragraph('Cars a year', 'Caption')], 'points', 'points']
  ])('has a caption %s where it belongs', async (_, parts, template, slot) => {
    const {slides} = await explained(
      docx([paragraph('Port', 'Title'), paragraph('Places', 'Heading1'), ...parts].join(''), {image: harbour})
    )
    const {points = []} = slides.find((one) => one.template === template) ?? {}
    expect(points).toContainEqual(expect.objectContaining({slot, text: 'Cars a year'}))
    const all = slides.flatMap((one) => one.points.map(({text}) => text))
    expect(all.filter((text) => text === 'Cars a year').length).toBeLessThan(3)
  })

  it('builds, and its deck is verified against it', async () => {
    const cwd = folder({'a.docx': whole})
    const built = await run(cwd, ['build', 'a.docx'])
    const verified = await run(cwd, ['verify', 'a.pptx', 'a.docx'])
    expect([built.code, built.said.split('\n')[0], verified.code]).toEqual([
      0,
      expect.stringMatching(/^a\.docx → a\.pptx \(\d+ slides\)$/),
      0
    ])
  })

  const bomb = zipSync({'word/document.xml': new Uint8Array(65_000_000)})
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'it is of before 2007'],
    ['text', strToU8('Not a package.'), 'it is no Word file, or only a part of one'],
    ['half of itself', whole.subarray(0, whole.length / 2), 'it is no Word file, or only a part of one'],
    ['a file of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'it is of before 2007'],
    ['zeros without an end', bomb, 'it would unpack to more than any article has'],
    ['entities', docx('', {parts: {'word/document.xml': entities}}), 'word/document.xml declares entities'],
    ['no document', docx('', {parts: {'word/document.xml': ''}}), ''],
    ['what is no XML', docx('<w:p>'), '']
  ])('is refused in one line where it is %s', async (_, bytes, reason) => {
    const {code, said} = await run(folder({'a.docx': bytes}), ['build', 'a.docx'])
    const [line, ...others] = said.trim().split('\n')
    expect([code, line, others]).toEqual([
      1,
      expect.stringContaining(`a.docx: error: Cannot be read as a Word file: ${reason}`),
      []
    ])
  })
})

describe('formulas of a file of Word’s', () => {
  const letters = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const squared = `<m:sSup><m:e>${letters('c')}</m:e><m:sup>${letters('2')}</m:sup></m:sSup>`
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const among = `<w:p>${words('The energy is ')}<m:oMath ${m}>${letters('E=m')}${squared}</m:oMath>${words(' for a body at rest.')}</w:p>`
  const root = `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${letters('gh')}</m:e></m:rad>`
  const displayed = `<w:p><m:oMathPara ${m}><m:oMath>${letters('v=')}${root}</m:oMath></m:oMathPara></w:p>`

  it('stand in their sentence, or displayed, as native equations', async () => {
    const cwd = folder({'a.docx': docx(paragraph('Waves', 'Heading1') + among + displayed)})
    const {sentences, slides} = JSON.parse((await run(cwd, ['explain', 'a.docx', '--json'])).out) as Explained
    expect(sentences.map(({text}) => text)).toEqual(['The energy is E = mc² for a body at rest.'])
    expect(slides.flatMap(({points}) => points.map(({text}) => text))).toContain('v = √(gh)')
    await run(cwd, ['build', 'a.docx'])
    const parts = partsOf(readFileSync(`${cwd}/a.pptx`))
    const slide = Object.values(parts).find((part) => part.includes('<m:rad>')) ?? ''
    expect([slide.match(/<m:oMath[ >]/g)?.length, slide.match(/descr="[^"]*"/g)?.at(0)]).toEqual([
      2,
      'descr="E = m {c}^{2}"'
    ])
    expect(await run(cwd, ['verify', 'a.pptx', 'a.docx', '-q'])).toMatchObject({code: 0, said: ''})
  })

  it('are their letters where they are nested too deep, and stand in cells too', async () => {
    const deep = `${'<m:rad><m:e>'.repeat(80)}${letters('x')}${'</m:e></m:rad>'.repeat(80)}`
    const body = [
      paragraph('Waves', 'Heading1'),
      `<w:p>${words('Deep is ')}<m:oMath ${m}>${deep}</m:oMath>${words(' and is said.')}</w:p>`,
      table([['Wave'], ['Moon']]).replace(
        '<w:t xml:space="preserve">Moon</w:t></w:r>',
        `<w:t>Moon</w:t></w:r><m:oMath ${m}>${squared}</m:oMath>`
      )
    ]
    const {sentences, slides} = await explained(docx(body.join('')))
    expect(sentences.map(({text}) => text)).toEqual(['Deep is x and is said.'])
    expect(slides.flatMap(({points}) => points.map(({text}) => text))).toContain('Moonc²')
  })
})
