import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Slides as template, title and what stands on them, without cover and sources. */
const slidesOf = (markdown: string) =>
  layOutMarkdown(markdown)
    .deck.slides.slice(1, -1)
    .map(({template, title, slots}) => [
      template,
      title,
      ...Object.entries(slots).flatMap(([slot, list]) =>
        list.map((one) =>
          'label' in one && one.label ? `${slot}: ${one.label}: ${one.text}` : `${slot}: ${one.text}`
        )
      )
    ])

const byTopic = `# Minutes of the allotment committee

## Apologies

- Piet de Vries

## Present

- Ruth Adeyemi (chair)
- Colm Breen

## Water

The pump failed in July. It was agreed to buy a pump for 640 euros.

Action: Colm Breen to order the pump by 3 June.

## Waiting list

There are 41 names on the list. The committee decided to divide two plots.

## Next meeting

2 September at 19:00
`

it('minutes by topic tell first who was there and what was decided, and last who does what', () => {
  const slides = slidesOf(byTopic)
  expect(slides.map(([template, title]) => [template, title])).toEqual([
    ['attendance', 'Present'],
    ['decisions', 'Decisions'],
    ['points', 'Water'],
    ['points', 'Waiting list'],
    ['actions', 'Actions'],
    ['points', 'Next meeting']
  ])
  expect(slides[0]?.slice(2)).toEqual([
    'present: Ruth Adeyemi: chair',
    'present: Colm Breen: Colm Breen',
    'absent: Piet de Vries: Piet de Vries'
  ])
  expect(slides[1]?.slice(2)).toEqual([
    'decisions: It was agreed to buy a pump for 640 euros',
    'decisions: The committee decided to divide two plots'
  ])
  expect(slides[4]?.slice(2)).toEqual(['actions: Colm Breen: Order the pump'])
  expect(slides[5]?.slice(2)).toEqual(['points: 2 September at 19:00'])
})

it('minutes with a list of decisions have no other one', () => {
  const slides = slidesOf(byTopic.replace('## Next', '## Decisions\n\n- Buy a pump\n\n## Next'))
  expect(slides.filter(([template]) => template === 'decisions')).toHaveLength(1)
})

it.each([
  [
    'de',
    'Protokoll der Sitzung',
    'Anwesend',
    'Der Ausschuss beschließt den Kauf einer Pumpe.',
    'Herr Nowak wird zum Kassenwart gewählt.'
  ],
  [
    'fr',
    'Compte rendu de la réunion',
    'Présents',
    'Le comité décide d’acheter une pompe.',
    'Mme Roux est élue trésorière.'
  ],
  [
    'es',
    'Acta de la reunión',
    'Asistentes',
    'El comité acuerda comprar una bomba.',
    'Se acordó dividir dos parcelas.'
  ],
  [
    'de',
    'Protokoll der Sitzung',
    'Anwesend',
    'Beschluss: Eine Pumpe wird gekauft.',
    'Der Gemeinderat genehmigt die Teilung.'
  ],
  [
    'fr',
    'Procès-verbal de la séance',
    'Présents',
    'Le conseil municipal, par 4 voix contre 1, rejette le projet.',
    'Le comité approuve la convention.'
  ]
])('decisions are gathered in %s', (lang, title, present, one, other) => {
  const slides = slidesOf(
    `---\nlang: ${lang}\n---\n\n# ${title}\n\n## ${present}\n\n- Ruth Adeyemi\n- Colm Breen\n\n## Tor 4\n\n${one}\n\n## Tor 5\n\n${other}\n`
  )
  expect(slides.find(([template]) => template === 'decisions')?.slice(2)).toEqual(
    [one, other].map((text) => `decisions: ${text.slice(0, -1)}`)
  )
})

it('minutes without marks are minutes, whose items are topics', () => {
  const slides = slidesOf(`MINUTES OF THE HARBOUR COMMITTEE

Held on Tuesday 14 October 2025 in the Old Customs House

Present: Ada Lindqvist (chair), Paul Osei
Apologies: Dan Hale

1. Dredging
The tender closed on 1 October with three bids between 410,000 and 560,000 euros. It was resolved to award the work to Nordbagger.
Action: Paul Osei to sign the contract by 31 October.

2. Lighting
Two of the nine lamps on the east pier have not worked since August. The committee agreed to ask the town for repairs.
`)
  expect(slides.map(([template, title]) => [template, title])).toEqual([
    ['attendance', 'Attendance'],
    ['decisions', 'Decisions'],
    ['points', '1. Dredging'],
    ['points', '2. Lighting'],
    ['actions', 'Actions']
  ])
})

it.each([
  [
    'de',
    'Niederschrift über die Sitzung des Rates',
    'Ort: Rathaus\n\nAnwesend: Ann Lee (Vorsitzende), Bob Stone\n\nAbwesend – entschuldigt: Dan Roe',
    'Verschiedenes',
    ['present: Ann Lee: Vorsitzende', 'present: Bob Stone: Bob Stone', 'absent: Dan Roe: Dan Roe']
  ],
  [
    'fr',
    'Procès-verbal de la séance du conseil',
    'Présents : Ann Lee, Bob Stone\nAbsents excusés : Dan Roe\nSecrétaire de séance : Bob Stone',
    'Questions diverses',
    ['present: Ann Lee: Ann Lee', 'present: Bob Stone: Secrétaire de séance', 'absent: Dan Roe: Dan Roe']
  ],
  [
    'es',
    'Acta de la reunión de la junta',
    '**Lugar:** Sala Norte, Rye\n**Asistentes:** Ann Lee (presidenta), Bob Stone\n**No asiste:** Dan Roe',
    'Ruegos y preguntas',
    ['present: Ann Lee: presidenta', 'present: Bob Stone: Bob Stone', 'absent: Dan Roe: Dan Roe']
  ]
])('lines with labels in %s say who was there, and who was not', (lang, title, lines, heading, expected) => {
  const slides = slidesOf(`---\nlang: ${lang}\n---\n\n# ${title}\n\n${lines}\n\n## ${heading}\n\nUno.\n`)
  expect(slides.find(([template]) => template === 'attendance')?.slice(2)).toEqual(expected)
})

it('minutes with a table of actions at their end show it once, as what it is, and what was agreed in a list', () => {
  const slides = slidesOf(
    '# Minutes of the ferry group\n\n## Present\n\n- Ruth Adeyemi (chair)\n- Colm Breen\n\n## Ferries\n\nBoth ferries sail again. The group agreed that:\n\n- the fare would rise to £3;\n- the crews would be told first.\n\nAction: Colm Breen to write to the crews by 3 June.\n\n## Date of next meeting\n\nTuesday 4 March 2025, Room 3.\n\n| No. | Action | Owner |\n|---|---|---|\n| 1 | Write to the crews | CB |\n| 2 | Circulate the script | RA |\n'
  )
  expect(slides.map(([template, title]) => [template, title])).toEqual([
    ['attendance', 'Present'],
    ['decisions', 'Decisions'],
    ['points', 'Ferries'],
    ['points', 'Date of next meeting'],
    ['table', 'Actions']
  ])
  expect(slides[1]?.slice(2)).toEqual([
    'decisions: the fare would rise to £3;',
    'decisions: the crews would be told first.'
  ])
})

it('items that were not agreed are no decisions', () => {
  const slides = slidesOf(
    '# Minutes of the ferry group\n\n## Present\n\n- Ruth Adeyemi (chair)\n- Colm Breen\n\n## Ferries\n\nIt was not agreed that:\n\n- the fare would rise to £3;\n- the crews would be told first.\n\n## Next meeting\n\n4 March 2025\n'
  )
  expect(slides.map(([template]) => template)).not.toContain('decisions')
})
