import {expect, it} from 'vitest'
import {lexiconFor} from '../../src/lexicons/index.ts'
import {ownWords} from '../../src/verify/own-words.ts'
import {articleFrom} from '../article/article-from.ts'

it.each([
  ['Introduction (2 of 3)', 'Introduction'],
  ['Introduction (2)', 'Introduction'],
  ['Introduction (2) (1 of 2)', 'Introduction'],
  ['The law of 2019 (draft)', 'The law of 2019 (draft)']
])('a title is known without the numbers of its slide and part: %s', (title, known) => {
  const {article} = articleFrom('The port is open.')
  expect(ownWords([lexiconFor('en').words], [], article).untitled(title)).toBe(known)
})
