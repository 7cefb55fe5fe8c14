import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {select} from '../../src/templates/select.ts'
import {briefOf} from '../brief/brief-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** The statements of a slide, by the title that stands over it. */
const statementsOf = (markdown: string, title: string) => {
  const slide = layOutMarkdown(markdown).deck.slides.find((one) => one.title === title)
  const listed = Object.values(slide?.slots ?? {}).flatMap((list) => list.map(({text}) => text))
  return slide?.message ? [slide.message.text, ...listed] : listed
}

it('shows a long sentence that matters more than the others while there is room', () => {
  const outlook =
    'Norvik Tools now expects sales of tools to grow by 10 to 12 per cent this year at constant exchange rates (before: 7 to 9 per cent) and a margin of at least 15 per cent'
  expect(
    statementsOf(
      [
        '# Norvik Tools expects sales of tools to grow',
        '## Results\n\nSales of tools rose by a third. The plant in Rye opened. Sales grew in every region.',
        `## Outlook\n\n${outlook}. The plan holds no new duties. If duties of 20 per cent came, Norvik Tools would earn up to nine million less. Spending is to stay below 85 million.`
      ].join('\n\n'),
      'Outlook'
    )
  ).toContain(outlook)
})

it('shows what is still open before what only ends an outlook', () => {
  const open = 'The place of the meeting is yet to be confirmed'
  const ends = [
    'Kim and Putin met in Russia.',
    'The visit of Kim to Russia carries great weight for Russia and for Kim.',
    'Concerns persist in Russia about the visit of Kim and its outcome.',
    'Russia and Kim have a long history of visits and of talks.',
    'Kim and Russia know the weight of the visit.'
  ]
  const told = statementsOf(
    `# Kim visits Russia

## Visit

Kim came to Russia. The visit of Kim took a day.

## Outlook

${ends.join(' ')} ${open}.
`,
    'Outlook'
  )
  expect(told).toContain(open)
  expect(told.length).toBeLessThan(ends.length + 1)
})

it('shows another long sentence rather than leave half of a slide empty', () => {
  const long = (who: string) =>
    `${who} asked in a long letter for leave to keep on mooring between the fish market and the custom house, since no other place in the mouth of the river is deep enough at low tide for the boats of the islands and their loads`
  const section = [
    'The quay of Rye is to be sold by the town of Rye, which owns the quay and the land behind the quay, for four million pounds.',
    'The buyers of the quay of Rye want to build flats on the quay and on the land behind the quay, says the town of Rye.',
    ...['Many crews', 'Some anglers'].map((who) => `${long(who)}.`)
  ]
  const told = statementsOf(`# The quay of Rye\n\n## Sale\n\n${section.join(' ')}\n`, 'Sale')
  expect(told).toContain(long('Many crews'))
})

it('tells a figure once, in its sentence, where the figure says too little of it', () => {
  const told = statementsOf(
    [
      '# Cogs of Rye\n\n## Background\n\nCogs of Rye makes cogs.',
      'Revenue for the quarter was £50.9 million, down 14 per cent from £59 million in the same quarter of the year before, as it sold fewer cogs to makers of cars.',
      'The cogs are of steel. The makers of cars buy most of them.'
    ].join(' '),
    'Background'
  )
  expect(told.filter((one) => one.startsWith('Revenue'))).toHaveLength(1)
})

it('shows no sentence that “But” or “And” ties to one that is not shown', () => {
  const long = `The town would like to sell the quay of Rye ${'to Norway or to Sweden '.repeat(13)}in May`
  const told = statementsOf(
    `# The quay of Rye\n\n## Sale\n\nThe quay of Rye is old. Rye has one quay. ${long}. But Rye needs it. Ferries moor at the quay.\n`,
    'Sale'
  )
  expect(told).toEqual(['The quay of Rye is old', 'Rye has one quay', 'Ferries moor at the quay'])
})

it('shows all of a series or none of it', () => {
  const seriesWith = (second: string) => [
    'First, the quay of Rye gets new lamps along the whole of its length',
    `Second, the crews of the ferries, who have asked for it ${second}, get a room of their own`,
    'Third, the quay gets a crane'
  ]
  const told = (series: readonly string[]) =>
    statementsOf(
      `# The quay of Rye\n\n## Works\n\nThe quay is old. The mayor wants it to be safe. Rye has one quay. It opens in May.\n\nThree works are planned. ${series.join('. ')}.\n`,
      'Works'
    ).filter((one) => series.includes(one))
  const short = seriesWith('in each of the last four years')
  expect([told(short), told(seriesWith(`in ${'May and June and '.repeat(16)}July`))]).toEqual([short, []])
})

it('gives as the first reasons what stands beside the recommendation', () => {
  const reasons = statementsOf(
    [
      '# Where the market goes',
      '## Options\n\nThe market can stay or move to the depot.',
      '## Recommendation\n\nWe recommend the depot. It is neither the cheapest place nor the one that the traders like best, but the only one that is dry before winter.',
      'The traders have not agreed yet. They ask for lower rents. The mayor answers them in May.',
      '## Costs\n\nThe move costs £18,000.'
    ].join('\n\n'),
    'Recommendation'
  )
  expect(reasons.slice(0, 2)).toEqual([
    'We recommend the depot',
    'It is neither the cheapest place nor the one that the traders like best, but the only one that is dry before winter'
  ])
})

it('shows what leans on the sentence of a figure, rather than the figure alone', () => {
  expect(
    statementsOf(
      '# The depot\n\nThe depot moves.\n\n## Background\n\nThe depot has served the northern routes since 1978. Its lease ends in March 2028. The team has looked at eleven sites. Nine of them were too small or too far away.\n\n## Outlook\n\nThe council decides in May. It may ask for another site.',
      'Background'
    )
  ).toContain('Nine of them were too small or too far away')
})

it.each([
  [
    'en',
    'Children miss six days more than others',
    'Children there miss six days more a year than others.',
    'It has not been shown that the water is the cause: those schools are also poorer.'
  ],
  [
    'de',
    'Kinder fehlen sechs Tage mehr als andere',
    'Kinder fehlen dort sechs Tage mehr im Jahr als andere.',
    'Die Zahlen sind mit Vorsicht zu lesen, denn die Schulen dort sind auch ärmer.'
  ]
])('shows no statement without what limits it: %s', (lang, title, statement, limit) => {
  const others = Array.from(
    {length: 6},
    (_, at) => `Pipe ${at + 2} was built in Rye ${at + 1990}, and Rye paid.`
  )
  const texts = statementsOf(
    `---\nlang: ${lang}\n---\n\n# ${title}\n\n## Where it stands\n\n${others.join(' ')} ${statement} ${limit}\n\n## More\n\nNothing more is known of Rye.`,
    'Where it stands'
  )
  const has = (text: string) => texts.includes(text.replace(/\.$/, ''))
  expect([texts.length, has(statement), has(limit)]).toEqual([6, false, false])
})

it('shows what a section opens with, though no other section speaks of it', () => {
  const texts = statementsOf(
    `# Aid in the week

## Norland

Some 17,500 people came to Rye in the week. The people in Rye have food. Aid for the people of Rye goes on.

## Hall

A quake of magnitude 7.1 struck 56 km off the coast of Hall at a depth of 66 km in the early morning of 12 August. The epicentre was 78 km from Rye. A warning to people was issued but then lifted. The aid for people in Rye was not needed. Up to 12,000 people felt it. No people came for aid. Aid goes on in Rye.`,
    'Hall'
  )
  expect(texts.some((text) => text.startsWith('A quake of magnitude 7.1'))).toBe(true)
})

it('shows what is found rather than that something is', () => {
  const texts = statementsOf(readFileSync('source/harbour-city-heat-plan.md', 'utf8'), 'Findings')
  const has = (words: string) => texts.some((text) => text.includes(words))
  expect([has('rose by 38 %'), has('something that works')]).toEqual([true, false])
})

it('lists a section of which few sentences are somebody’s, rather than leave the others out', () => {
  const told = [
    'The council of Rye welcomed the bridge',
    'Traders in the market pay less from June',
    'The old road stays open for buses',
    'Lorries take the way around the bay',
    'The ferry runs until the end of May'
  ]
  expect(
    statementsOf(
      `# The bridge\n\n## Reactions\n\n${told.join('. ')}.\n\n## More\n\nNothing is known.`,
      'Reactions'
    )
  ).toEqual(told)
})

it('shows the labelled sentences of an abstract before others', () => {
  const abstract = [
    'Background: Errors in pharmacies harm patients.',
    'Objective: We wanted to compare shifts.',
    'Methods: We counted items in four hospitals.',
    'Results: The rate of errors was higher at night.',
    'The difference vanished where barcodes were scanned.',
    'Conclusion: Barcodes may offset the risk of night work.'
  ]
  expect(
    statementsOf(
      `# Night shifts\n\n## Abstract\n\n${abstract.join(' ')}\n\n## Methods\n\nWe counted. We compared.`,
      'Abstract'
    ).at(-1)
  ).toBe('Conclusion: Barcodes may offset the risk of night work')
})

it('shows no figure alone that the next sentence limits', () => {
  const article =
    '# The flood\n\nThe river rose.\n\n## Context\n\nThe river reached 8.4 metres in May. The ministry counted 112 deaths. The figure could not be verified independently. The road is cut in four places. Boats bring 12 tonnes a day.\n\n## Outlook\n\nRain may come. The army may help.'
  const slide = layOutMarkdown(article).deck.slides.find(({title}) => title === 'Context')
  expect(slide?.slots.figures?.some(({text}) => text.includes('112'))).toBe(false)
  const shown = statementsOf(article, 'Context')
  const at = shown.indexOf('The ministry counted 112 deaths')
  expect(at < 0 || shown[at + 1] === 'The figure could not be verified independently').toBe(true)
})

it('keeps sentences that each open with a label together', () => {
  const slide = layOutMarkdown(
    '# The flood\n\nThe river rose in May. It fell in June.\n\n## Water\n\nNeeds: 48,000 people lack safe water. Response: lorries deliver 310,000 litres a day. Gaps: latrines exist for one in five people.\n\n## Health\n\nThe posts are open. The nurses are back.'
  ).deck.slides.find(({title}) => title === 'Water')
  expect([slide?.message, slide?.slots.points?.length]).toEqual([undefined, 3])
})

it.each([
  ['once where others tell more', '', ['The work cost 40 million euros']],
  [
    'again where something new leans on it',
    'It had been planned for twelve years. ',
    ['The town of Rye opened a bridge over the Mole on Monday', 'It had been planned for twelve years']
  ]
])('says what the bottom line says %s', (_, leaning, shown) => {
  const readings = briefOf(
    `The town of Rye opened a bridge over the Mole on Monday. ${leaning}\n\nThe work cost 40 million euros. The mayor thanked the workers. Ships use the eastern channel. The old ferry was sold to Holm.`
  ).brief.readings.map((one, at) => ({...one, weight: 1 - at / 10, ...(at === 0 && {told: true as const})}))
  const beat = {role: 'context', label: 'Context', preferred: 'context', opens: [], readings, asides: []}
  const [first = '', second = ''] = select(beat, 4).map(({text}) => text)
  expect([first, second].slice(0, shown.length)).toEqual(shown)
})

it('never shows a list without what introduces it', () => {
  const items = (name: string) =>
    Array.from({length: 6}, (_, at) => `- ${name} ${at + 1} of the port, with all that belongs to it by law.`)
  const {deck} = layOutMarkdown(
    [
      '# Trust at the port',
      '## Rules',
      'The board agreed on rules in May. They hold for three years.',
      '**The port does NOT trust**:',
      items('Ship').join('\n'),
      'This changes in March. The port trusts everything else. Examples include:',
      items('Crane').join('\n')
    ].join('\n\n')
  )
  const statements = deck.slides.flatMap(({slots}) => (slots.points ?? []).map(({text}) => text))
  const before = (item: string) => statements[statements.findIndex((one) => one.startsWith(item)) - 1]
  expect([before('Ship 1'), before('Crane 1')]).toEqual(['The port does NOT trust:', 'Examples include:'])
  expect(statements).toContain('The port trusts everything else')
})

it('leaves a long sentence beside four short ones in the notes, unless it has a speaker', () => {
  const short = [
    'The quay of Rye is old',
    'Rye has one quay',
    'Boats moor at the quay',
    'The quay of Rye opens in May'
  ]
  const long =
    'the crews of the boats that moor at the quay of Rye carry fish and coal and flour and people to the islands and back in every week of the year'
  const [first = '', ...others] = short
  const told = (sentence: string) =>
    statementsOf(`# The quay of Rye\n\n## Quay\n\n${[first, sentence, ...others].join('. ')}.\n`, 'Quay')
  expect(told(`Now ${long}`)).toEqual(short)
  expect(told(`Mayor Ann Hall said ${long}`)).toEqual([first, `Mayor Ann Hall said ${long}`, ...others])
})

it('shows a very long sentence where all else under its heading leans on it', () => {
  const long = `The question before the court is whether the council of Rye may sell ${'the quay and the crane and the cold store and '.repeat(7)}the harbour`
  const texts = statementsOf(
    `# The case of Rye\n\n## Background\n\n${long}. It depends on an act of 1887. This was passed in haste.\n\n## Ruling\n\nThe court says that it may.\n`,
    'Background'
  )
  expect(texts[0]).toBe(long)
})

it('shows the long sentence that opens a section, though four short ones stand behind it', () => {
  const long =
    'The council of Rye has bought the quay, the crane and the cold store for four million euros from the heirs of the man who built all of them in the year of the great flood'
  const short = ['The quay is old', 'Rye has one quay', 'Boats moor at the quay', 'Nets dry at the quay']
  expect(statementsOf(`# Rye\n\n## Quay\n\n${[long, ...short].join('. ')}.\n`, 'Quay')).toContain(long)
})

it('shows what opens its paragraphs in bold before what stands behind it', () => {
  const finding = (bold: string) =>
    `**${bold}** People who tried the new search page were asked to find a form on the page. They were shown the search page on a phone and on a desk. The search page was then changed by those who had made it, and people who tried the page found the form. Those who made the page then asked people to find a form on a phone, at a desk and on a screen in the hall of the town, and wrote down how they went about it.`
  const leads = [
    'Most never saw the search.',
    'Nobody read below the third line.',
    'Six of ten wanted to filter by date.'
  ]
  const told = statementsOf(
    `# The search page\n\n## Details\n\n${leads.map(finding).join('\n\n')}`,
    'Details'
  )
  expect(told).toEqual(expect.arrayContaining(leads.map((one) => one.slice(0, -1))))
})
