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
  ['en', 'Thank you, Jonas, for that kind introduction, and thank you all for being here so early.'],
  ['en', 'I want to begin with a letter.'],
  ['fr', 'À lire aussi : Cinq questions sur le pont'],
  ['es', 'Te puede interesar: Cómo se salvó el transbordador'],
  ['en', 'Copyright 2022 Rye Press'],
  ['en', '© Copyright Rye Press 2024'],
  ['es', '(c) 2024 La Voz'],
  ['en', 'Slideshow ( 6 images )'],
  ['en', '(The bridge of Rye: what we know so far)'],
  ['en', '[Five bridges (and a tunnel) that fell]'],
  ['en', '(Reporting by Ann Lee; Editing by Bo Stone)'],
  ['en', 'Follow Ann Lee on Twitter and Google+.'],
  ['en', 'Follow her @annlee.'],
  ['de', 'Folgen Sie uns auf Instagram.'],
  ['en', 'Comments are closed.'],
  ['en', 'Pub Date: 12/04/96'],
  ['en', '😿 ⛴️'],
  ['en', '{{< figure src="bridge.png" caption="The bridge of Rye." >}}'],
  ['en', '-- Ann Lee <ann.lee@example.org>  Sun, 24 Jul 2022 15:45:15 +0200']
])('what leads to another text, or signs one, is no statement (%s): %s', (lang, text) => {
  expect(isIdle(text, lang)).toBe(true)
})

it.each([
  ['en', 'Related costs rose by a third.'],
  ['en', 'Thank you, Jonas, for the 400 cars, which fill the new ferry of Rye.'],
  ['en', 'I want to begin with a letter that came from Rye and says what is wrong with the bridge.'],
  ['en', 'Copyright law protects the song.'],
  ['en', '(One town, Rye, has no bridge.)'],
  ['en', 'Follow the river to the bridge.'],
  ['en', 'Find out more than the town told on Facebook about who paid for the bridge and the long tunnel.'],
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
