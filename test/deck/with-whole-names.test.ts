import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {said} from '../verify/edited.ts'
import {deckOf, findingsOf} from '../verify/findings-of.ts'

const introduced = 'The nurse Anil Gupta passed the gate on Sunday.'
const asked = 'The police asked Gupta why the gate was open. Gupta gave no reason.'
const sectionsOf = (first: string) =>
  `# Fire at Rye\n\n## Who was there${first}\n\n${introduced}\n\n## What the police asked\n\n${asked}\n`

const shownIn = (markdown: string, title: string) =>
  layOutMarkdown(markdown)
    .deck.slides.filter((slide) => slide.title === title)
    .flatMap(({message, slots}) =>
      [message, ...Object.values(slots).flat()].flatMap((one) => one?.text ?? [])
    )

it('a surname has the given name in brackets where it is told first and no slide has told it', () => {
  expect(shownIn(sectionsOf(' {skip}'), 'What the police asked')).toEqual([
    'The police asked [Anil] Gupta why the gate was open',
    'Gupta gave no reason'
  ])
})

it('a surname stays alone where a slide before has told the whole name', () => {
  expect(shownIn(sectionsOf(''), 'What the police asked')).toEqual([
    'The police asked Gupta why the gate was open',
    'Gupta gave no reason'
  ])
})

it('a surname that nothing on a slide before says whose it is stands in no title', () => {
  const story = [
    '# Fire at the harbour of Rye',
    'The harbour of Rye burned for two days and three ships were lost in the flames, the council said on Monday.',
    introduced,
    'The police asked Gupta on Monday why the gate of the harbour of Rye had been open since the evening before the fire.',
    'The council will rebuild the harbour in spring. It wants a gate that closes by itself. The town pays for it.'
  ].join('\n\n')
  const {slides} = layOutMarkdown(story).deck
  const first = slides.findIndex(({title, slots}) =>
    [title, ...Object.values(slots).flatMap((list) => list.map(({text}) => text))].some((text) =>
      text.includes('Gupta')
    )
  )
  expect(slides[first]?.title).not.toContain('Gupta')
})

it('a given name in brackets is known to who verifies the deck, and another one is not', async () => {
  const article = sectionsOf(' {skip}')
  const deck = await deckOf(article)
  expect(await findingsOf(article, deck, () => {})).toEqual([])
  const changed = await findingsOf(article, deck, said('[Anil]', '[Bela]'))
  expect(changed.map(({text}) => text)).toEqual(['The police asked [Bela] Gupta why the gate was open'])
})
