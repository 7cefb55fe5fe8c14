import {expect, it} from 'vitest'
import {initials} from '../../src/templates/blocks/card-mark.ts'

it.each([
  ['Ann Lee', 'AL'],
  ['Mr. John Smith', 'JS'],
  ['Mr. Smith', 'S'],
  ['Cllr Mrs Prior', 'P'],
  ['Frau Dr. Petra Kern', 'PK'],
  ['Dr.', 'D'],
  ['The company', 'C'],
  ['L’Union africaine', 'UA']
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
