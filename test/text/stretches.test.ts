import {expect, it} from 'vitest'
import {stretchesOf} from '../../src/text/stretches.ts'

it.each([
  ['The paper Новая газета said so.', 'en', 'The paper |ru:Новая газета| said so.'],
  ['Шалом means שלום עליכם, he said.', 'en', 'ru:Шалом| means |he:שלום עליכם|, he said.'],
  ['The city 東京 and the word ひらがな', 'en', 'The city |zh-CN:東京| and the word |ja:ひらがな'],
  ['قال حلف NATO إن الميناء مهم', 'ar', 'قال حلف |en:NATO| إن الميناء مهم'],
  ['東京タワー and more', 'ja', '東京タワー |en:and more'],
  ['The angle α, 5 µm, and β-blockers', 'en', 'The angle α, 5 µm, and β-blockers'],
  ['Größe und “Übergang” – 5 €', 'de', 'Größe und “Übergang” – 5 €'],
  ['Beograd je glavni grad', 'sr', 'Beograd je glavni grad'],
  ['', 'en', '']
])('words in another script have a language of their own: %s', (text, lang, expected) => {
  const told = stretchesOf(text, lang).map((one) => (one.lang ? `${one.lang}:${one.text}` : one.text))
  expect(told.join('|')).toBe(expected)
})
