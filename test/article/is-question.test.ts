import {expect, it} from 'vitest'
import {isQuestion} from '../../src/article/is-question.ts'

it.each([
  ['Who pays for the quay?', true],
  ['The mayor asked: “Who pays?”', true],
  ['« Qui paiera ? »', true],
  ['„Wer zahlt?“', true],
  ['谁来付款？', true],
  ['من يدفع؟', true],
  ['The quay is safe.', false],
  ['“Who pays?” is what the mayor asked.', false],
  ['The form (who pays?)', false]
])('%s', (text, asks) => {
  expect(isQuestion(text)).toBe(asks)
})
