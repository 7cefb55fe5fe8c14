import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {briefOf} from './brief-of.ts'

const told = `The council met in the old hall on Monday. It voted for the bridge.

The bridge will cost 40 million euros. Work starts in May.`

const opening = (lines: string) => {
  const {brief} = briefOf(`${lines}\n\n${told}\n`)
  return {title: brief.title, under: brief.underTitle.map(({text}) => text), first: brief.summary[0]?.text}
}

describe('lines under a title', () => {
  it.each([
    ['*Interview by Ann Lee, 14 March 2026*', ['Interview by Ann Lee, 14 March 2026']],
    [
      '*The engineer Ann Lee on bridges. Interview: Bob Stone*',
      ['The engineer Ann Lee on bridges.', 'Interview: Bob Stone']
    ],
    ['![Draft](https://example.org/draft.svg)\n\nDate: 2025-03-06', ['Date: 2025-03-06']],
    ['A plan for the next ten years', ['A plan for the next ten years']],
    ['By Ann Lee\n\nHarbour desk', ['By Ann Lee', 'Harbour desk']],
    ['News release\nRef: 144/09\nDate: 4 May', ['News release', 'Ref: 144/09', 'Date: 4 May']],
    [
      'Paper: 24/17\nSponsor: Ann Lee\nAuthor: Bob Stone\nFor: decision\nDate: 4 May',
      ['Paper: 24/17', 'Sponsor: Ann Lee', 'Author: Bob Stone', 'For: decision', 'Date: 4 May']
    ],
    ['**Status:** final · **Author:** Ann Lee', ['Status: final', 'Author: Ann Lee']],
    ['- Status: final\n- Author: Ann Lee', ['Status: final', 'Author: Ann Lee']],
    ['FOR IMMEDIATE RELEASE\n\nBy Ann Lee', ['By Ann Lee']],
    [
      '**Owner:** Ann Lee. **Cleared by:** the harbour office, 3 May. **Not for publication.**',
      ['Owner: Ann Lee.', 'Cleared by: the harbour office, 3 May.', 'Not for publication.']
    ],
    [
      'The following statement was issued today by the office of Mayor Ann Lee:',
      ['The following statement was issued today by the office of Mayor Ann Lee:']
    ],
    [
      'My honourable Friend the Minister for Roads (Ann Lee) has today made the following Written Statement.',
      [
        'My honourable Friend the Minister for Roads (Ann Lee) has today made the following Written Statement.'
      ]
    ],
    [
      'Below is the text of the speech made by Ann Lee, the Minister for Roads, in Rye on 4 May 2026.',
      ['Below is the text of the speech made by Ann Lee, the Minister for Roads, in Rye on 4 May 2026.']
    ]
  ])('stand on the cover and tell nothing: %s', (line, under) => {
    expect(opening(`# The new bridge\n\n${line}`)).toEqual({
      title: 'The new bridge',
      under,
      first: 'The council met in the old hall on Monday'
    })
  })

  it.each([
    ['*The mayor is against it.*'],
    ['- Cars: they pay\n- Buses: they do not'],
    ['- The bridge\n- The tunnel'],
    ['- Cars: 400\n- Decks: two'],
    ['- Status: open\n- The mayor is against it.'],
    ['The speech made by the mayor of Rye angered the union.'],
    ['The following day the union issued a statement.'],
    ['█ Harbour\n\n█ Quay\n\n█ Sheds'],
    ['[Home](https://example.org) and [news](https://example.org/news)'],
    [`${'Ash Elm Oak Yew Fir '.repeat(9)}Street`]
  ])('are told where they are more than that: %s', (line) => {
    expect(opening(`# The new bridge\n\n${line}`).under).toEqual([])
  })

  it('are the title of an article that has none', () => {
    expect(opening('The new bridge\n\nBy Ann Lee')).toEqual({
      title: 'The new bridge',
      under: ['By Ann Lee'],
      first: 'The council met in the old hall on Monday'
    })
  })

  it.each([['Monday, 9 March 2026'], ['09/03/2026'], ['Published 2026-03-09']])(
    'tell when, and no title, where the first is a date: %s',
    (line) => {
      expect(opening(line)).toEqual({
        title: 'The council met in the old hall on Monday',
        under: [line],
        first: 'The council met in the old hall on Monday'
      })
    }
  )

  it('are the title where one asks what the text answers, and not in an interview, which goes on asking', () => {
    expect(opening('Why does the town need a bridge?').title).toBe('Why does the town need a bridge?')
    expect(opening('How did it start?\n\nThe ferry closed.\n\nWhat came then?').title).not.toBe(
      'How did it start?'
    )
  })

  it('are the title under a date', () => {
    expect(opening('09/03/2026\n\nA bridge for Rye')).toEqual({
      title: 'A bridge for Rye',
      under: ['09/03/2026'],
      first: 'The council met in the old hall on Monday'
    })
  })

  it.each([
    ['line by line', 'To: All heads\nFrom: Ann Lee\nSubject: The new bridge'],
    ['in bold', '**To:** All heads\n**From:** Ann Lee\n**Re:** The new bridge'],
    ['in paragraphs', 'To: All heads\n\nFrom: Ann Lee\n\nSubject: The new bridge']
  ])('name the article by the subject of a letter, %s', (_, lines) => {
    expect(opening(lines)).toEqual({
      title: 'The new bridge',
      under: ['To: All heads', 'From: Ann Lee'],
      first: 'The council met in the old hall on Monday'
    })
  })

  it('are all that the article has', () => {
    expect(briefOf('# The new bridge\n\nBy Ann Lee\n').brief.underTitle).toEqual([])
  })
})

it('shows no table of contents that a program put before the first heading', () => {
  const {brief} = briefOf(`# Trams

[**1\\. Costs 1**](#costs)

[**2\\. Risks 2**](#risks)

## Costs

The trams cost 40 million euros. Work starts in May.

## Risks

The steel may be late. The grant ends in June.
`)
  const told = brief.beats.flatMap(({readings}) => readings.filter(({weight}) => weight > 0))
  expect(told.map(({sentence}) => sentence.text)).toEqual([
    'The trams cost 40 million euros.',
    'Work starts in May.',
    'The steel may be late.',
    'The grant ends in June.'
  ])
})

it.each([
  ['Mr President, colleagues,', 'a salutation'],
  ['Let me be clear about one thing.', 'an announcement'],
  ['Here is what we know so far about the collapse of the pier.', 'the announcement of an overview']
])('tells nothing of its own: %s', (line) => {
  const {brief} = briefOf(`${line}\n\n${told}\n`)
  expect(brief.title).toBe('The council met in the old hall on Monday')
  expect(brief.readings[0]?.weight).toBe(0)
})

it('tells what is said after an announcement', () => {
  const {brief} = briefOf(`Let me be clear that we will not sell.\n\n${told}\n`)
  expect(brief.readings[0]?.weight).toBeGreaterThan(0)
})

it.each([
  ['en', 'The harbour authority of Rye was to be solvent by the autumn of the year.', 'It is not.'],
  ['en', 'Some will say that the accounts of the harbour of Rye cannot be read.', 'I don’t believe it.'],
  ['en', 'The harbour says that the accounts of Rye are not to be trusted.', 'They are not; I signed them.'],
  ['de', 'Die Hafenbehörde sollte im Herbst wieder zahlungsfähig sein.', 'Das ist sie nicht.'],
  ['fr', 'Le port devait être solvable avant la fin de cette année.', 'Ce n’est pas le cas.'],
  ['es', 'El puerto debía ser solvente antes del final de este año.', 'No lo es.']
])('names no deck by what the next sentence takes back: %s', (lang, claim, retort) => {
  const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n${claim} ${retort}\n\n${claim.replace(/\d+/g, '')}\n`)
  expect(brief.title).toBe('Visit to belgrade')
  expect(brief.readings[0]?.limited).toBe(true)
})

it.each([
  [
    'en',
    ['Harbour Trust\n14 Quay Street, Rye', '12 May 2026', 'Dear Ms Lee,'],
    ['Thank you for your letter of 3 May.', 'The council met in the old hall and voted for the bridge.'],
    ['Yours sincerely,', 'Ann Hall\nChief Executive']
  ],
  [
    'de',
    ['Hafenamt\nKaistraße 14, Rye', '12. Mai 2026', 'Sehr geehrte Frau Lee,'],
    ['Vielen Dank für Ihren Brief vom 3. Mai.', 'Der Rat tagte im alten Saal und stimmte für die Brücke.'],
    ['Mit freundlichen Grüßen', 'Ann Hall\nLeiterin']
  ]
])('are the head of a letter, which nobody is told, as who signs it: %s', (lang, head, body, end) => {
  const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n${[...head, ...body, ...end].join('\n\n')}\n`)
  expect(brief.title).toBe('Visit to belgrade')
  expect(brief.underTitle.map(({text}) => text)).toEqual(
    head.slice(0, 2).map((line) => line.replace('\n', ' '))
  )
  const told = brief.readings.filter(({weight}) => weight > 0).map(({sentence}) => sentence.text)
  expect(told).toEqual(expect.arrayContaining(body.slice(1)))
  expect(told.filter((text) => [...head, ...end].some((line) => line.replace('\n', ' ') === text))).toEqual(
    []
  )
})

it('give a paper its title, with its number and its author under it', () => {
  const {brief} = briefOf(`BOARD PAPER 24/17\n\n**Title:** The new bridge\n**Author:** Ann Lee\n\n${told}\n`)
  expect([brief.title, ...brief.underTitle.map(({text}) => text)]).toEqual([
    'The new bridge',
    'BOARD PAPER 24/17',
    'Author: Ann Lee'
  ])
})

it('give minutes their day and place, over those present', () => {
  const {deck} = layOutMarkdown(
    `# Minutes\n\n**Date:** 4 May 2025\n**Place:** Room 3\n**Present:** Ann Lee (Chair), Bob Stone\n\n## Matters arising\n\n${told}\n\n## Actions\n\n- Ann Lee to order paint by 12 May\n`
  )
  const [cover, people] = deck.slides
  expect(cover?.slots.subtitle?.map(({text}) => text)).toEqual(['Date: 4 May 2025', 'Place: Room 3'])
  expect(people?.template).toBe('attendance')
})

it('give a memo its title, with who writes to whom under it', () => {
  const head = 'From: Ann Bell <ann@example.org>\nTo: The board\nSubject: The new bridge'
  const {brief} = briefOf(`${head}\n\nDear all,\n\n${told}\n`)
  expect([brief.title, ...brief.underTitle.map(({text}) => text)]).toEqual([
    'The new bridge',
    'From: Ann Bell ann@example.org',
    'To: The board'
  ])
})

it.each([
  ['a place with its day', ['New York', '29 June 2015', 'Remarks at the opening of the new bridge']],
  ['nothing', ['Remarks at the opening of the new bridge', 'New York, 29 June 2015', 'Ladies and gentlemen,']]
])('give a speech its title, under %s', (_, lines) => {
  const {brief} = briefOf(`${lines.join('\n\n')}\n\n${told}\n`)
  expect(brief.title).toBe('Remarks at the opening of the new bridge')
})

it('is the first line, however short, where no day stands under it', () => {
  const {brief} = briefOf(`Bridge opens\n\nA day that the town will not forget\n\n${told}\n`)
  expect(brief.title).toBe('Bridge opens')
})

it('lines of a list that stand on the cover have no slide of their own, and stand in its notes', () => {
  const {deck} = layOutMarkdown(
    '# Signed files\n\n- Status: draft\n- Author: Ann Lee\n\n## Summary\n\nEvery file is signed. The server signs it.\n'
  )
  expect(deck.slides.map(({title}) => title)).toEqual(['Signed files', 'Summary', expect.any(String)])
  expect(deck.slides[0]?.notes.map(({text}) => text).join()).toContain('Status: draft')
})

it('shows no section that is a table of contents, and keeps it in the notes', () => {
  const slides = (contents: string) =>
    layOutMarkdown(
      `# Trams\n\nTrams are planned.\n\n## Contents\n\n${contents}\n\n## Costs\n\nThe trams cost 40 million euros.\n\n## Risks\n\nThe steel may be late.\n\n## Dates\n\nWork starts in May.\n`
    ).deck.slides
  const list = '- [Costs](#costs)\n  - [Risks](#risks)\n- [Dates](#dates)'
  const without = slides(list)
  expect(without.map(({title}) => title)).not.toContain('Contents')
  expect(without.flatMap(({notes}) => notes.map(({text}) => text))).toEqual(
    expect.arrayContaining(['Contents', 'Costs', 'Risks', 'Dates'])
  )
  // Nor do tags that fold it, or a rule behind it.
  const folded = `<details><summary>Click to expand</summary>\n\n${list}\n\n</details>\n\n---`
  expect(slides(folded).map(({title}) => title)).not.toContain('Contents')
  // Nor does what made it, in brackets.
  expect(
    slides(`${list}\n\n_(Contents made by [mdtoc](https://example.org/mdtoc))_`).map(({title}) => title)
  ).not.toContain('Contents')
  // What tells something of its own stays, and so do a link or two.
  expect(slides(`${list}\n- All costs are those of May.`).map(({title}) => title)).toContain('Contents')
  expect(slides('- [Costs](#costs)\n- [Dates](#dates)').map(({title}) => title)).toContain('Contents')
})
