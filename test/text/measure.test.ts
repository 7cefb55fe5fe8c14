import {describe, expect, it} from 'vitest'
import {breakLines, measure} from '../../src/text/measure.ts'
import {fixedPitch} from '../support/fixed-pitch.ts'
import {paragraph, regular} from './paragraph.ts'

// At 10 pt a character takes 5 pt, and 2 per cent more: 51 pt hold ten characters.
const ten = 51

function linesOf(text: string, width = ten, size = 10): string[] {
  return breakLines(paragraph(text), width, size, fixedPitch()).map((line) => line.text)
}

describe('breakLines', () => {
  it.each([
    ['words', 'one two three four', ['one two', 'three four']],
    ['a line that is just full', 'onetwothre four', ['onetwothre', 'four']],
    ['white space that hangs over the end', 'onetwothre    four', ['onetwothre', 'four']],
    ['line feeds', 'one\ntwo \n\nthree', ['one', 'two', '', 'three']],
    ['a line feed at the end', 'one\n', ['one']],
    ['no text', '', ['']],
    ['a word longer than a line', 'a abcdefghijklmn b', ['a', 'abcdefghij', 'klmn b']],
    ['a slash, after which nothing breaks', 'abcdef/ghijkl', ['abcdef/ghi', 'jkl']],
    ['a hyphen', 'abcdef-ghijkl', ['abcdef-', 'ghijkl']],
    ['a no-break space', 'abc def\u00A0ghij', ['abc', 'def\u00A0ghij']],
    ['Chinese', '金正恩抵达俄罗斯。这是访问', ['金正恩抵达俄罗斯。这', '是访问']],
    ['Korean words, kept whole', '가나다라마 바사아자차카', ['가나다라마', '바사아자차카']],
    ['Thai words, found by a dictionary', 'ประเทศไทยและรัสเซีย', ['ประเทศไทย', 'และรัสเซีย']]
  ])('breaks %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each([
    ['as wide as it is set, where that is more than its text', 'ab (c) d', 6, ['ab (c)', 'd']],
    ['between its brackets nowhere', 'a (b + c)/d e', 1, ['a', '(b + c)/d', 'e']]
  ])('breaks a formula %s', (_, text, w, lines) => {
    const runs = [{text, face: regular, scale: 1, formula: {w, h: 1}}]
    expect(breakLines(paragraph('', {runs}), ten, 10, fixedPitch()).map((one) => one.text)).toEqual(lines)
  })

  it('takes the indent from every line and counts tracking and the scale of a run', () => {
    const run = (text: string, more: {scale?: number; tracking?: number} = {}) => ({
      text,
      face: regular,
      scale: 1,
      ...more
    })
    const lines = (runs: ReturnType<typeof run>[], indent = 0) =>
      breakLines(paragraph('', {runs, indent}), ten, 10, fixedPitch()).map(({text}) => text)
    expect([
      lines([run('one two three')], 15.3),
      lines([run('one two', {tracking: 5})]),
      lines([run('one '), run('two', {scale: 3}), run(' three')])
    ]).toEqual([
      ['one two', 'three'],
      ['one', 'two'],
      ['one', 'two', 'three']
    ])
  })

  it('gives the room that a line needs', () => {
    expect(breakLines(paragraph('one two'), ten, 10, fixedPitch())).toEqual([
      {text: 'one two', width: expect.closeTo(35.7)}
    ])
  })
})

describe('measure', () => {
  it('adds lines of 1.2 times the size, by their spacing, and the space between paragraphs', () => {
    const text = [
      paragraph('one', {spaceBefore: 6}),
      paragraph('two\nthree', {spaceBefore: 6, lineSpacing: 90}),
      paragraph('', {spaceBefore: 2})
    ]
    const {height, lines} = measure(text, 200, 10, fixedPitch())
    expect([height, lines.map((one) => one.length)]).toEqual([12 + 6 + 21.6 + 2 + 12, [1, 2, 1]])
  })

  it('says when a word is longer than a line', () => {
    const cuts = (text: string) => measure([paragraph(text)], ten, 10, fixedPitch()).cutsWord
    expect([cuts('abcdefghij k'), cuts('abcdefghijk')]).toEqual([false, true])
  })

  it('gives Chinese letters 5 per cent more height', () => {
    expect(measure([paragraph('金')], 200, 10, fixedPitch()).height).toBeCloseTo(12.6)
  })

  it('measures a paragraph of 5 MB', () => {
    const {lines} = measure([paragraph('The ministry said so. '.repeat(230_000))], 500, 12, fixedPitch())
    expect(lines[0]?.length).toBeGreaterThan(50_000)
  }, 60_000)

  it('cuts a word of 1 MB', () => {
    const {lines} = measure([paragraph('x'.repeat(1_000_000))], 510, 10, fixedPitch())
    expect(lines[0]).toHaveLength(10_000)
  }, 60_000)
})
