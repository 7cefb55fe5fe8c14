import {expect, it} from 'vitest'
import {closeQuotation} from '../../src/brief/close-quotation.ts'

it.each([
  ['ko', '장관은 "지원하겠다"고 말했다', '장관은 "지원하겠다"고 말했다'],
  ['ja', '首相は"一元化する"と述べた', '首相は"一元化する"と述べた'],
  ['he', 'התקציב הוא 662 מיליארד ש"ח', 'התקציב הוא 662 מיליארד ש"ח'],
  ['en', 'The mayor said: "We stay', 'The mayor said: "We stay"']
])('a quotation in %s gets a mark only where one of its two is missing', (lang, text, closed) => {
  expect(closeQuotation(text, false, lang)).toBe(closed)
})
