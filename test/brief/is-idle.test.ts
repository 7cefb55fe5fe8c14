import {expect, it} from 'vitest'
import {idleReader} from '../../src/brief/is-idle.ts'
import {lexiconFor} from '../../src/lexicons/index.ts'

const isIdle = (text: string, lang: string, heading?: string) =>
  idleReader(lexiconFor(lang).clauses)(text, heading)

it.each([
  ['en', 'Read more: How the ferry of Rye was saved'],
  ['en', 'READ ALSO: The battle for the bridge'],
  ['de', 'Das könnte Sie auch interessieren: Wie die Fähre gerettet wurde'],
  ['de', 'Mehr zum Thema'],
  ['en', 'Not an official record.'],
  ['en', 'MR. HALL: Good afternoon, everyone.'],
  ['fr', 'À lire aussi : Cinq questions sur le pont'],
  ['es', 'Te puede interesar: Cómo se salvó el transbordador'],
  ['en', '-- Ann Lee <ann.lee@example.org>  Sun, 24 Jul 2022 15:45:15 +0200']
])('what leads to another text, or signs one, is no statement (%s): %s', (lang, text) => {
  expect(isIdle(text, lang)).toBe(true)
})

it.each([
  ['en', 'Related costs rose by a third.'],
  ['en', 'Read more books than last year, the mayor said.'],
  ['es', 'Más información dará el ayuntamiento en mayo.']
])('a sentence that opens with such words is one (%s): %s', (lang, text) => {
  expect(isIdle(text, lang)).toBe(false)
})

it('all under such a heading is none', () => {
  expect(isIdle('How the ferry of Rye was saved', 'en', 'You might also like')).toBe(true)
  expect(isIdle('Ann Lee, 020 0000 0000', 'en', 'Media contact')).toBe(true)
  expect(isIdle('The ferry of Rye was saved.', 'en', 'The ferry')).toBe(false)
})
