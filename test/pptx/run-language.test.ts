import {expect, it} from 'vitest'
import {runLanguage} from '../../src/pptx/look/run-language.ts'

it.each([
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-HK'],
  ['de', 'de'],
  ['en-GB', 'en-GB']
])('runs in %s are marked %s', (lang, marked) => {
  expect(runLanguage(lang)).toBe(marked)
})
