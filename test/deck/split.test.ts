import {describe, expect, it} from 'vitest'
import {split} from '../../src/deck/split.ts'
import type {Slide} from '../../src/deck/types.ts'
import {authorTable} from '../../src/templates/author-table.ts'
import {context} from '../../src/templates/context.ts'
import {balanced} from '../../src/templates/divide.ts'
import {points} from '../../src/templates/points.ts'
import {pointOf} from '../support/point-of.ts'

const list = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text, index) =>
  pointOf(text, `p${index + 1}s1`)
)

const slide: Slide = {
  template: 'points',
  tone: 'points',
  title: 'Measures',
  titleFrom: [],
  message: pointOf('What is planned', 'p9s1'),
  slots: {points: list},
  notes: [...list.map((one) => ({id: one.from[0].id, text: one.text})), {text: 'A table.'}],
  section: 'Measures',
  why: ''
}

const half = (which: string) => `The ${which} half of it stands ${'here '.repeat(30)}.`

describe('a slide too full', () => {
  it('goes on over balanced slides that say which part they are', () => {
    expect(split(slide, points, 2).map(({slots, part}) => [slots.points?.length, part])).toEqual([
      [3, {index: 1, of: 2}],
      [2, {index: 2, of: 2}]
    ])
  })

  const listed = (...lines: readonly string[]) =>
    lines.map((line, at) => {
      const [, dashes = '', text = ''] = /^(-*) ?(.*)$/.exec(line) ?? []
      return {...pointOf(text, `p${at + 1}s1`), ...(dashes && {depth: dashes.length - 1})}
    })
  const shares = (lines: readonly string[], parts: number) =>
    split({...slide, slots: {points: listed(...lines)}}, points, parts).map(({slots}) =>
      slots.points?.map(({text}) => text)
    )

  it('begins with what introduces a list, and says it again where the list goes on', () => {
    expect(
      shares(['- A', '- B', 'All the rest.', 'Nobody at the port trusts:', '- C', '- D', '- E'], 3)
    ).toEqual([
      ['A', 'B', 'All the rest.'],
      ['Nobody at the port trusts:', 'C'],
      ['Nobody at the port trusts:', 'D', 'E']
    ])
  })

  it('of context keeps its figures first and its dates last, and introduces what goes on', () => {
    const slots = {
      figures: [pointOf('The port has 9 cranes', 'p8s1')],
      facts: listed('Nobody at the port trusts:', '- A', '- B', '- C', '- D'),
      dates: [pointOf('Opened on 3 May', 'p8s2')]
    }
    const parts = split({...slide, template: 'context', slots}, context, 2)
    expect(parts.map(({slots}) => Object.values(slots).map((some) => some.map(({text}) => text)))).toEqual([
      [['The port has 9 cranes'], ['Nobody at the port trusts:', 'A', 'B'], []],
      [[], ['Nobody at the port trusts:', 'C', 'D'], ['Opened on 3 May']]
    ])
  })

  it('keeps items under each other together, and at least the first with the one over them', () => {
    expect(shares(['- A', '- B', '-- B1', '-- B2', '- C'], 2)).toEqual([['A', 'B', 'B1', 'B2'], ['C']])
    const many = Array.from({length: 9}, (_, at) => `-- B${at + 1}`)
    expect(shares(['- A', '- B', ...many], 2)[1]?.[0]).toBe('B5')
  })

  it('is on fewer slides than asked where no statement is long enough to go on on the next', () => {
    const short = 'The bridge stays closed until the engineers have looked at every one of its old cables'
    const slides = split(
      {...slide, slots: {points: [pointOf(short, 'p1s1'), pointOf(short, 'p2s1')]}},
      points,
      3
    )
    expect(slides.map(({slots}) => slots.points?.map(({text}) => text))).toEqual([[short], [short]])
  })

  it('keeps its message on the first of them only', () => {
    expect(split(slide, points, 3).map(({message}) => message?.text)).toEqual([
      'What is planned',
      undefined,
      undefined
    ])
  })

  it('takes each note along with the statement it is the source of', () => {
    expect(split(slide, points, 2).map(({notes}) => notes.map(({text}) => text))).toEqual([
      ['One.', 'Two.', 'Three.'],
      ['Four.', 'Five.', 'A table.']
    ])
  })

  it('goes on in the middle of its only statement, at the end of a sentence', () => {
    const long = pointOf(`${half('first')} ${half('second')}`, 'p1s1')
    const halves = split({...slide, slots: {points: [long]}}, points, 2)
    expect(halves.map(({slots}) => slots.points?.map(({text}) => text))).toEqual([
      [half('first')],
      [half('second')]
    ])
  })

  it('goes on in the longest cell of its only row, what is set apart in it too', () => {
    const cell = `${half('first')} ${half('second')}`
    const text = `Hall\t${cell}\t12`
    const at = text.indexOf('second')
    const row = {
      type: 'label',
      kind: 'author',
      text,
      marks: [
        {kind: 'strong', start: 0, end: 4},
        {kind: 'emphasis', start: at, end: at + 6},
        {kind: 'code', start: text.length - 2, end: text.length}
      ]
    } as const
    const header = {type: 'label', kind: 'author', text: 'Room\tWhy\tSeats'} as const
    const halves = split({...slide, slots: {header: [header], rows: [row]}}, authorTable, 2)
    const rows = halves.flatMap(({slots}) => slots.rows ?? [])
    expect(rows.map((one) => one.text)).toEqual([`Hall\t${half('first')}\t12`, `\t${half('second')}\t`])
    const marked = rows.map((one) =>
      (one.type === 'label' ? (one.marks ?? []) : []).map(({kind, start, end}) => [
        kind,
        one.text.slice(start, end)
      ])
    )
    expect(marked).toEqual([
      [
        ['strong', 'Hall'],
        ['code', '12']
      ],
      [['emphasis', 'second']]
    ])
  })

  it('shares a list out by the length of its statements, larger shares first', () => {
    const long = (nth: number) => pointOf(`Statement ${nth} ${'goes on '.repeat(40)}.`, `p${nth}s1`)
    const uneven = [long(1), long(2), ...list.slice(2), pointOf('Six.', 'p6s1')]
    const shares = split({...slide, slots: {points: uneven}}, points, 2)
    expect(shares.map(({slots}) => slots.points?.length)).toEqual([2, 4])
  })

  it('loses no statement, however many slides it takes', () => {
    const all = [2, 3, 4, 5].map((parts) =>
      split(slide, points, parts).flatMap(({slots}) => slots.points ?? [])
    )
    expect(all).toEqual([list, list, list, list])
  })
})

describe('balanced shares', () => {
  it.each([
    [9, 2, [5, 4]],
    [9, 4, [3, 2, 2, 2]],
    [2, 5, [1, 1]],
    [0, 3, [0]]
  ])('of %i items over %i slides are %j', (count, parts, expected) => {
    const items = Array.from({length: count}, (_, index) => index)
    expect(balanced(items, parts).map((share) => share.length)).toEqual(expected)
  })
})
