import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {root} from './briefdeck.ts'
import {inspect} from './inspect.ts'
import {openPackage} from './open-package.ts'
import {packageFaults} from './package-rules.ts'
import {type Parts, packed, picture, place, plainDeck, table, text} from './plain-deck.ts'
import {slideFaults} from './slide-rules.ts'
import {type Explained, sourceFaults} from './source-rules.ts'

const folder = join(root, 'out/render-checkers')
const long = 'The quick brown fox jumps over the lazy dog and comes back. '.repeat(12).trim()
const arabic = 'أعلنت بلدية المدينة القديمة أنها ستعيد فتح الميناء في شهر أيار. '.repeat(12).trim()
const room = place(40, 100, 300, 60)

/** One slide each, with what has to be found on it: the shape, what its text does, and where when one place is meant. */
const planted: readonly (readonly [situation: string, objects: string, found: readonly RegExp[]])[] = [
  ['more text than room', box({words: long}), [/“Box”: text leaves its shape: bottom by/]],
  [
    'more text than room, in the middle',
    box({words: long, body: [' anchor="ctr"', '']}),
    [/“Box”: text leaves its shape: top by [\d.]+ pt, bottom by/]
  ],
  [
    'a box over the edge of the slide',
    box({words: 'Far out to the right', place: place(900, 300, 300, 60)}),
    [/“Box”: text leaves the slide: right by/]
  ],
  [
    'two boxes at one place',
    box({words: 'One'}) + box({words: 'Two', id: 3, name: 'Other'}),
    [/“Box”: text runs into other text: Other/]
  ],
  [
    'a line that does not wrap',
    box({words: long.slice(0, 60), body: [' wrap="none"', '']}),
    [/“Box”: text leaves its shape: .*right by/]
  ],
  [
    'text that only LibreOffice shrinks',
    box({words: long, body: ['', '<a:normAutofit/>']}),
    [/“Box”: text leaves its shape: bottom by/]
  ],
  [
    'a row that grows',
    table(2, 'Table', ['Head', long]),
    [/“Table”: text grows beyond its table: bottom by/]
  ],
  ['Arabic, too much of it', box({words: arabic}), [/“Box”: text leaves its shape: bottom by/]],
  [
    'text over a picture',
    picture(3, 'Flag', place(60, 100, 40, 30)) + box({words: 'Over the flag'}),
    [/“Box”: text runs into a picture: Flag/]
  ],
  ['text nobody sees', box({words: 'Hidden', extra: ' hidden="1"'}), [/“Box”: text is missing/]],
  [
    'text in a group',
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="Group"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${box({words: 'In'})}</p:grpSp>`,
    [/“Group”: text has no known place/]
  ],
  ['text that fills its room', box({words: long, place: place(40, 100, 860, 152)}), []],
  [
    'boxes side by side',
    box({words: 'One'}) + box({words: 'Two', id: 3, name: 'Other', place: place(340, 100, 300, 60)}),
    []
  ],
  [
    'lines close together',
    box({words: 'One'}) + box({words: 'Two', id: 3, name: 'Other', place: place(40, 119, 300, 60)}),
    []
  ],
  ['a table with room', table(2, 'Table', ['Head', 'Body']), []],
  ['a picture beside its text', picture(3, 'Flag', place(0, 100, 40, 30)) + box({words: 'Beside'}), []],
  ['Arabic that fits', box({words: arabic.slice(0, 60), place: place(40, 100, 860, 60)}), []],
  ['marks without letters', box({words: '“ – ”'}), []]
]

function box(shape: Partial<Parameters<typeof text>[0]> & {readonly words: string}): string {
  return text({id: 2, name: 'Box', place: room, ...shape})
}

let found: readonly (readonly string[])[] = []

beforeAll(async () => {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const file = join(folder, 'planted.pptx')
  writeFileSync(file, packed(plainDeck(planted.map(([, objects]) => objects))))
  found = await inspect([file, join(folder, 'nowhere.pptx')], join(folder, 'painted'))
})

describe('inspect', () => {
  it.each(planted.map(([situation, , expected], index) => ({situation, expected, number: index + 1})))(
    'finds what is to be found in $situation',
    ({number, expected}) => {
      const onSlide = (found[0] ?? []).filter((fault) => fault.startsWith(`slide ${number}, `))
      expect(expected.filter((one) => !onSlide.some((fault) => one.test(fault)))).toEqual([])
      expect(expected.length > 0 || onSlide.length === 0, onSlide.join('\n')).toBe(true)
    }
  )

  it('has nothing else to say about a sound package', () => {
    expect((found[0] ?? []).filter((fault) => !/^slide \d+, “/.test(fault))).toEqual([])
  })

  it('says when there is no deck', () => {
    expect(found[1]).toEqual(['There is no deck'])
  })
})

const sound = plainDeck([box({words: 'One'}) + picture(3, 'Flag', room), table(2, 'Table', ['Head', 'Body'])])
const slide = 'ppt/slides/slide1.xml'

describe('packageFaults and slideFaults', () => {
  it('find nothing in a sound deck', () => {
    expect(faultsOf(sound)).toEqual([])
  })

  it.each<[fault: string, part: string, from: string | RegExp, to: string]>([
    [`${slide} uses relation rId7, which it has not`, slide, 'rId3', 'rId7'],
    [
      'ppt/slides/slide1.xml points to ppt/media/image2.png, which is not there',
      'ppt/slides/_rels/slide1.xml.rels',
      'image1',
      'image2'
    ],
    [
      'ppt/slides/slide1.xml points to ppt/media/image1.png by an absolute path',
      'ppt/slides/_rels/slide1.xml.rels',
      '../media',
      '/ppt/media'
    ],
    ['ppt/slides/slide1.xml has two relations rId1', 'ppt/slides/_rels/slide1.xml.rels', 'rId2', 'rId1'],
    ['No content type for ppt/media/image1.png', '[Content_Types].xml', /<Default Extension="png"[^>]*>/, ''],
    [
      'Content type for .gif, of which there is none',
      '[Content_Types].xml',
      'Extension="png"',
      'Extension="gif"'
    ],
    [
      'Content type for ppt/slides/slide9.xml, which is not there',
      '[Content_Types].xml',
      '/slide1.xml',
      '/slide9.xml'
    ],
    [
      'ppt/theme/theme1.xml serves two masters',
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      'theme2',
      'theme1'
    ],
    [
      'Nothing points to ppt/theme/theme2.xml',
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      'theme2',
      'theme1'
    ],
    ['slide 1: 0 title placeholders', slide, '<p:ph type="title"/>', ''],
    ['Two slides are called “Slide 2”', slide, 'Slide 1', 'Slide 2'],
    ['slide 1: an empty title', slide, 'Slide 1', ' '],
    ['slide 1: two objects called Box', slide, 'name="Flag"', 'name="Box"'],
    ['slide 1: no alternative text for Flag', slide, 'descr="A pixel"', ''],
    ['slide 2: no alternative text for Table', 'ppt/slides/slide2.xml', 'descr="A table"', ''],
    ['slide 2: a table whose first row is not its header', 'ppt/slides/slide2.xml', ' firstRow="1"', ''],
    [`${slide}: two objects with id 2`, slide, 'id="3"', 'id="2"'],
    [`${slide}: 1 runs without a language, first “One”`, slide, /lang="en-US"(?=.{0,80}<a:t>One)/, ''],
    [
      `${slide}: 1 colours that no theme can change, first FF0000`,
      slide,
      /(<a:rPr[^>]*>)(?=.{0,80}<a:t>One)/,
      '$1<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'
    ]
  ])('find that %s', (fault, part, from, to) => {
    const before = String(sound[part])
    expect(before.search(from)).not.toBe(-1)
    expect(faultsOf({...sound, [part]: before.replace(from, to)})).toContain(fault)
  })
})

function faultsOf(parts: Parts): readonly string[] {
  const deck = openPackage(packed(parts))
  return [...packageFaults(deck), ...slideFaults(deck)]
}

const told: Explained = {
  sentences: [{id: 'p1s1', text: 'Notes 1'}],
  slides: [
    {number: 1, title: 'Slide 1', titleFrom: [], points: [{text: 'Notes', from: ['p1s1'], kind: 'extract'}]},
    {number: 2, title: 'Slide 2', titleFrom: [], points: []}
  ],
  coverage: {missing: []}
}

describe('sourceFaults', () => {
  it('finds nothing where every word is the source’s', () => {
    expect(sourceFaults(openPackage(packed(sound)), told)).toEqual([])
  })

  it.each<[fault: string, change: Partial<Explained>]>([
    ['p1s1 is said to be missing', {coverage: {missing: ['p1s1']}}],
    ['p1s1 is not in the notes: “Notes of another”', {sentences: [{id: 'p1s1', text: 'Notes of another'}]}],
    ['1 slides explained, 2 in the deck', {slides: told.slides.slice(0, 1)}],
    ['slide 1: “1 notes” does not follow the words of p1s1', withPoint('1 notes', ['p1s1'])],
    ['slide 1: “Notes” cites nothing', withPoint('Notes', [])],
    ['slide 1: “Notes” cites p7s1, which the article has not', withPoint('Notes', ['p7s1'])],
    ['slide 1: the title “Slide 1” is not in what it cites', withTitle('Slide 1', ['p1s1'])],
    ['slide 1 is called “Slide 1”, not “Another”', withTitle('Another', [])]
  ])('finds that %s', (fault, change) => {
    expect(sourceFaults(openPackage(packed(sound)), {...told, ...change})).toContain(fault)
  })
})

function withPoint(text: string, from: readonly string[]): Partial<Explained> {
  return {
    slides: told.slides.map((one) =>
      one.number === 1 ? {...one, points: [{text, from, kind: 'extract'}]} : one
    )
  }
}

function withTitle(title: string, titleFrom: readonly string[]): Partial<Explained> {
  return {slides: told.slides.map((one) => (one.number === 1 ? {...one, title, titleFrom} : one))}
}
