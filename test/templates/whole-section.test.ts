import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const between = `## Work so far

The town council bought the ferry in March. It carries forty cars. Such a boat needs two crews.

- Two crews were trained in April
- The quay was deepened

These steps took five months. They cost less than planned.

1. The harbour office signs the lease
2. The first ferry leaves on 1 June

Further steps follow in autumn.`

/** What the slides of a title say under it. */
function told(markdown: string): readonly string[] {
  return layOutMarkdown(`# The ferry\n\n${markdown}`)
    .deck.slides.filter(({title}) => title === 'Work so far')
    .flatMap(({message, slots}) => [
      ...(message ? [`(${message.text})`] : []),
      ...(slots.points ?? []).map(({text}) => text)
    ])
}

it('keeps what its author puts between lists, whole and at its place, where the slide holds it', () => {
  expect(told(between)).toEqual([
    '(The town council bought the ferry in March)',
    'It carries forty cars. Such a boat needs two crews.',
    'Two crews were trained in April',
    'The quay was deepened',
    'These steps took five months. They cost less than planned.',
    'The harbour office signs the lease',
    'The first ferry leaves on 1 June',
    'Further steps follow in autumn'
  ])
})

it('condenses it where there is more of it than the slide holds', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'October',
    'November'
  ]
  const more = months.map(
    (month) =>
      `The office wrote to all who had asked for a berth in the new harbour before the end of ${month}.`
  )
  const texts = told(`${between}\n\n${more.join(' ')}`)
  expect(texts.filter((text) => text.includes('berth')).length).toBeLessThan(10)
  expect(texts).toContain('The quay was deepened')
  expect(texts).not.toContain('These steps took five months. They cost less than planned.')
})

it.each([
  ['Where it lies', '\n\n![The quay](harbour.png)', 'picture'],
  ['Where it lies', '\n\n$$v = 2$$', 'equation'],
  ['Outlook', '', 'outlook']
])('keeps it whole beside and over what is drawn, and in the outlook: %s%s', (title, drawn, template) => {
  const prose =
    'The council votes in June. These dates may change.\n\n- The first trip is on 1 June\n- The last one is in October\n\nFurther ones follow. They are not fixed.'
  const [slide] = layOutMarkdown(`# The ferry\n\n## ${title}\n\n${prose}${drawn}`).deck.slides.filter(
    (one) => one.title === title
  )
  const said = Object.values(slide?.slots ?? {}).flatMap((list) =>
    list.flatMap((one) => (one.type === 'point' ? [one.text] : []))
  )
  expect([slide?.template, said]).toEqual([
    template,
    [
      'These dates may change',
      'The first trip is on 1 June',
      'The last one is in October',
      'Further ones follow. They are not fixed.'
    ]
  ])
})
