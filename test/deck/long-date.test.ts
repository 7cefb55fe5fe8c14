import {expect, it} from 'vitest'
import {longDate} from '../../src/deck/long-date.ts'

it.each([
  ['2024-05-14', 'en', '14 May 2024'],
  ['2024-05-14T09:00:00.617Z', 'en', '14 May 2024'],
  ['2024-05-14 15:00:00 -0500', 'en', '14 May 2024'],
  ['2024-05-14T09:00', 'de', '14. Mai 2024'],
  ['2024-05-14 and after', 'en', '2024-05-14 and after'],
  ['May 2024', 'en', 'May 2024']
])('says on which day, and leaves what is no date: %s', (date, lang, long) => {
  expect(longDate(date, lang)).toBe(long)
})
