import {describe, expect, it} from 'vitest'
import {decimalMark, isNothing, readNumber} from '../../src/charts/read-number.ts'
import type {DecimalMark} from '../../src/charts/types.ts'

describe('a number in a cell', () => {
  it.each<[string, DecimalMark, number, string, string]>([
    ['1200', '.', 1200, '', ''],
    ['1,200', '.', 1200, '', ''],
    ['1.200', ',', 1200, '', ''],
    ['1 234 567', '.', 1_234_567, '', ''],
    ['1\u202f234,5', ',', 1234.5, '', ''],
    ['1’234.50', '.', 1234.5, '', ''],
    ['12 %', '.', 12, '', ' %'],
    ['12\u00a0%', ',', 12, '', ' %'],
    ['€3.4m', '.', 3.4, '€', 'm'],
    ['-€3.4m', '.', -3.4, '€', 'm'],
    ['€-3.4m', '.', -3.4, '€', 'm'],
    ['3,4 Mio. €', ',', 3.4, '', ' Mio. €'],
    ['US$12bn', '.', 12, 'US$', 'bn'],
    ['CHF 5', '.', 5, 'CHF ', ''],
    ['−2,25 %', ',', -2.25, '', ' %'],
    ['.5', '.', 0.5, '', ''],
    ['5 km/h', '.', 5, '', ' km/h']
  ])('%s', (cell, mark, value, before, after) => {
    expect(readNumber(cell, mark)).toMatchObject({value, before, after})
  })

  it.each([
    ['many'],
    ['<5'],
    ['~12'],
    ['12*'],
    ['(5)'],
    ['1,2,3'],
    ['12 of 20'],
    ['2019–2021'],
    ['1,5'],
    ['1e9'],
    ['Infinity'],
    ['0x1F'],
    ['='.repeat(5000)],
    [`${'9 '.repeat(4000)}x`]
  ])('is none: %s', (cell) => {
    expect(readNumber(cell, '.')).toBeUndefined()
  })

  it.each([[''], [' '], ['–'], ['-'], ['…'], ['n/a'], ['N/A'], ['n. a.']])('is left out: “%s”', (cell) => {
    expect(isNothing(cell)).toBe(true)
  })
})

describe('the mark of fractions', () => {
  it.each<[readonly string[], DecimalMark, DecimalMark]>([
    [['1.234', '900'], '.', '.'],
    [['1.234', '900'], ',', ','],
    [['1.234', '0.5'], ',', '.'],
    [['1,5', '2,25'], '.', ','],
    [['1.234.567'], '.', ','],
    [['1,234.5', '7'], ',', '.'],
    [['1,5', '2.5'], ',', ',']
  ])('of %j, where %s is usual, is %s', (cells, usual, found) => {
    expect(decimalMark(cells, usual)).toBe(found)
  })
})
