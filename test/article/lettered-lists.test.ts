import {describe, expect, it} from 'vitest'
import {numberAs} from '../../src/numbering.ts'
import {articleFrom} from './article-from.ts'

/** The paragraphs of an article, each with its number as a reader sees it. */
function read(markdown: string): readonly string[] {
  return articleFrom(markdown).blocks.flatMap((one) => {
    if (one.type !== 'paragraph') return [one.type === 'aside' ? `${one.kind}: ${one.text}` : one.type]
    const {ordinal, numbering, depth} = one
    const text = one.sentences.map((sentence) => sentence.text).join(' ')
    return [`${'  '.repeat(depth)}${ordinal === undefined ? '' : `${numberAs(ordinal, numbering)} `}${text}`]
  })
}

describe('a list in pandoc’s manner', () => {
  it.each([
    ['small letters', 'a. Open\nb. Read\nc. Close'],
    ['small letters with a bracket', 'b) Open\nc) Read'],
    ['letters in brackets', '(a) Open\n\n(b) Read'],
    ['capitals with two blanks', 'A.  Open\nB.  Read'],
    ['capitals with a bracket', 'A) Open\nB) Read'],
    ['Roman numerals', 'i. Open\nii. Read\niii. Close\niv. Go'],
    ['large Roman numerals', 'I) Open\nII) Read'],
    ['Roman numerals in brackets', '(i) Open\n(ii) Read'],
    ['the letters around i', '(h) Open\n(i) Read\n(j) Close'],
    ['numbers in brackets', '(1) Open\n(2) Read'],
    ['numbers before a bracket', '1) Open\n2) Read']
  ])('is numbered as its author has it: %s', (_, markdown) => {
    const lines = markdown.split('\n').filter((line) => line !== '')
    expect(read(`We begin.\n\n${markdown}\n\nThat is all.`)).toEqual([
      'We begin.',
      ...lines.map((line) => line.replace('  ', ' ')),
      'That is all.'
    ])
  })

  it('is counted where nobody counts', () => {
    expect(read('#. Open\n#. Read\n#. Close')).toEqual(['1. Open', '2. Read', '3. Close'])
  })

  it('stands in items of another, and goes on over lines and paragraphs', () => {
    expect(read('1. Open\n   a. the door\n   b. the\n      gate\n\n      It is heavy.\n2. Read')).toEqual([
      '1. Open',
      '  a. the door',
      '  b. the gate',
      '  It is heavy.',
      '2. Read'
    ])
  })

  it('ends where another begins', () => {
    expect(read('1. Open\n2. Read\n\na. Close\nb. Go\n\n(i) Up\n(ii) Down')).toEqual([
      '1. Open',
      '2. Read',
      'a. Close',
      'b. Go',
      '(i) Up',
      '(ii) Down'
    ])
  })

  it('keeps the places of its words', () => {
    const [, second] = articleFrom('(a) Open *it*\n(b) Read **it**').blocks
    expect(second?.type === 'paragraph' && second.sentences[0]?.position.start).toMatchObject({
      line: 2,
      column: 5
    })
  })

  it('counts its examples through the article, and says the number of one that is referred to', () => {
    expect(read('(@) Open\n\nMore.\n\n(@good) Read\n\nAs (@good) tells, not (@bad).')).toEqual([
      '(1) Open',
      'More.',
      '(2) Read',
      'As (2) tells, not (@bad).'
    ])
  })
})

describe('no list is', () => {
  it.each([
    ['a name with an initial', 'A. Smith said so.\n\nB. Jones did not.'],
    ['a single initial', 'I. Newton saw it fall.'],
    ['one letter', 'a. Open'],
    ['letters out of order', 'a. Open\n\nc. Close'],
    ['what begins in the middle', 'c. 1850 it was built.\n\nd. 1902 it fell.'],
    ['lines within a paragraph', 'We saw plan\na. It was good and plan\nb. It was not.'],
    ['words that are shortened', 'i. e. the quay\n\nv. Chr. it was a field'],
    ['a number in brackets', '(1) He said so.'],
    ['a word that looks like a numeral', 'mix. We saw it.\n\nmixi. Then not.']
  ])('%s', (_, markdown) => {
    const blocks = articleFrom(`First.\n\n${markdown}`).blocks
    expect(blocks.some((one) => one.type === 'paragraph' && one.kind === 'item')).toBe(false)
  })

  it('what stands in code', () => {
    expect(read('Look.\n\n```\na. Open\nb. Read\n```\n\na. Close\nb. Go')).toEqual([
      'Look.',
      'code: a. Open\nb. Read',
      'a. Close',
      'b. Go'
    ])
  })
})
