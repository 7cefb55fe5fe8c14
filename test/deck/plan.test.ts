import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const slidesOf = (markdown: string) => layOutMarkdown(markdown).deck.slides

describe('the slides of an article', () => {
  it('follow its headings, with a divider for each above the slide level', () => {
    const markdown =
      '# Plan\n\n## What\n\nTwo lines are built.\n\n## When\n\nThey open in May.\n\n# Money\n\n## Cost\n\nThey cost much.\n'
    expect(
      slidesOf(markdown)
        .map(({template, title}) => [template, title])
        .slice(1, -1)
    ).toEqual([
      ['section', 'Plan'],
      ['points', 'What'],
      ['points', 'When'],
      ['section', 'Money'],
      ['points', 'Cost']
    ])
  })

  it('stand under no divider of their own level, over which there is nothing', () => {
    const markdown =
      '# Port\n\n## Empty\n\n## Second\n\nShips came. They left.\n\n## Third\n\nRain fell. It stopped.\n'
    const divider = slidesOf(markdown).find(({template}) => template === 'section')
    expect([divider?.title, divider?.slots.contents]).toEqual(['Empty', []])
  })

  it('stay in the section before them where a heading above the slide level has no words', () => {
    const markdown = '# Plan\n\n## What\n\nTwo lines are built.\n\n#\n\n## When\n\nThey open in May.\n'
    expect(
      slidesOf(markdown)
        .map(({title, section}) => [title, section])
        .slice(1, -1)
    ).toEqual([
      ['Plan', 'Plan'],
      ['What', 'Plan'],
      ['When', 'Plan']
    ])
  })

  it('quote on one slide what stands on a slide of its own', () => {
    const markdown = [
      'The council of Lakeside closed the old bridge on Monday. Mayor Ann Hall signed the order.',
      'The bridge carried 4,000 cars a day. Engineers found cracks in two pillars last week.',
      'Mayor Ann Hall said, “We will not open this bridge again before every pillar has been made safe.”',
      'Buses take the road along the shore. The road is one mile longer. The ferry runs every hour.'
    ].join('\n\n')
    const quoting = slidesOf(markdown).filter(({slots}) =>
      Object.values(slots).some((list) => list?.some(({text}) => text.includes('every pillar')))
    )
    expect(quoting.map(({template}) => template)).toEqual(['quotation'])
  })

  it('say once what a speaker says, beside the others', () => {
    const markdown = [
      'The council of Lakeside closed the old bridge on Monday. The bridge carried 4,000 cars a day.',
      '“We could choose between a closed bridge and a broken one,” said Energy Minister Ann Hall. Energy Minister Ann Hall came on Monday.',
      'Norway welcomed the closure of the bridge. Sweden criticised the closure of the bridge.',
      'Buses take the road along the shore. The road is one mile longer. The ferry runs every hour.'
    ].join('\n\n')
    const said = slidesOf(markdown).filter(({slots}) =>
      Object.values(slots).some((list) => list?.some(({text}) => text.includes('a broken one')))
    )
    expect(said.map(({template}) => template)).toEqual(['bottom-line', 'international-response'])
  })

  it('date what news tells without a year after the years before it', () => {
    const [slide] = slidesOf(
      '## Timeline\n\nThe vote is set for March 24. The council was founded in 1932. A storm closed the port in 2006.'
    ).filter(({template}) => template === 'timeline')
    expect(slide?.slots.events?.map((one) => one.type === 'point' && one.label)).toEqual([
      '1932',
      '2006',
      'March 24'
    ])
  })

  it('tell of an introduction what the bottom line leaves out, where it has a figure', () => {
    const lead =
      'The town closes the old bridge in March. The work costs 14 million euros. About 11,000 cars cross the bridge every day.'
    const rest =
      '## Reactions\n\nThe traders accused the town of hiding a report. The town denied the accusation.\n\n## Next steps\n\nThe council votes in May. Work starts in June.'
    const shown = slidesOf(`# The bridge\n\n${lead}\n\n${rest}\n`).flatMap(({title, message, slots}) => [
      title,
      message?.text,
      ...Object.values(slots).flatMap((list) => list.map(({text}) => text))
    ])
    expect(shown).toEqual(
      expect.arrayContaining([
        'The work costs 14 million euros',
        'About 11,000 cars cross the bridge every day'
      ])
    )
  })

  it('open, too, with what is put to somebody between questions', () => {
    const slides = slidesOf(
      '# Talk\n\nThe mayor of Rye sat down with us. It rained on that day.\n\n**Why a bridge?**\n\nTrams need it. Lorries wait.\n\n**The port says it is too low.**\n\nThe port may dig. Ships grow.\n\n**Who pays?**\n\nThe county pays. The state helps.\n'
    )
    expect(slides.map(({title}) => title)).toContain('The port says it is too low.')
  })

  it('show no numeral of findings that would make all else small', () => {
    const numerals = (findings: string) =>
      slidesOf(`# Study\n\n## Findings\n\n${findings}`)
        .find(({template}) => template === 'findings')
        ?.slots.findings?.map((one) => one.type === 'point' && one.numeral)
    expect(numerals('Visits fell by 38 per cent. The café lost €40,000 in 2025.')).toEqual(['38%', '€40,000'])
    expect(numerals('The study counted 1,204,311 items. The café lost €40,000 in 2025.')).toEqual([
      undefined,
      '€40,000'
    ])
  })

  it.each([
    [
      '14:07 – The pump fails.\n- 14:11 – The engineer is paged.\n- 00:32 – Water runs again.',
      ['14:07', '14:11', '00:32']
    ],
    [
      '09:00–09:30 Welcome\n- 09:30 – 10:15: Talks\n- **10:15** Coffee',
      ['09:00–09:30', '09:30 – 10:15', '10:15']
    ],
    ['14.07 Uhr: Start\n- 15.30 Uhr: Ende', ['14.07 Uhr', '15.30 Uhr']],
    ['Week 1: Dry the archive\n- By June: Repair the pumps', ['Week 1', 'By June']],
    ['3:23pm Start of the pump\n- ~4 p.m. It fails', ['3:23pm', '~4 p.m.']]
  ])('put a list of times on a line as its author wrote it: %s', (items, labels) => {
    const [slide] = slidesOf(`## Timeline\n\n- ${items}\n`).filter(({template}) => template === 'timeline')
    expect(slide?.slots.events?.map((one) => one.type === 'point' && one.label)).toEqual(labels)
    expect(slide?.slots.events?.every(({text}) => /^\p{Lu}/u.test(text))).toBe(true)
  })

  it('leave a list that is no list of times as it is', () => {
    const items = '14:07 – The pump fails.\n- The engineer is paged after some time.'
    const slides = slidesOf(`## Timeline\n\n- ${items}\n`)
    expect(slides.some(({template}) => template === 'timeline')).toBe(false)
  })

  it('gather by role what is told before a single heading at the end', () => {
    const body = [
      'Halder Yards has won an order for two ferries. The first ship will be ready in May 2028.',
      'Each ferry carries 120 cars. The batteries last for 40 minutes.',
      '“This is the largest order that we have ever had in this yard,” said Ingrid Halder, chief executive of Halder Yards.',
      'The minister accused the yard of hiding its losses. The yard denied the accusation.',
      'The county may still withdraw the order. A court will decide in June.'
    ]
    const headless = slidesOf(`# Two ferries\n\n${body.join('\n\n')}`)
    const headed = slidesOf(
      `# Two ferries\n\n${body.join('\n\n')}\n\n## The yard\n\nThe yard was founded in 1921. It employs 1,100 people.`
    )
    const titles = (slides: ReturnType<typeof slidesOf>) =>
      slides.slice(1, -1).map(({template, title}) => `${template}: ${title}`)
    expect(titles(headed)).toEqual([...titles(headless), 'points: The yard'])
    expect(titles(headed).some((one) => one.startsWith('allegations'))).toBe(true)
    const first = (slides: ReturnType<typeof slidesOf>) => slides[1]?.slots.statements?.map(({text}) => text)
    expect(first(headed)).toEqual(first(headless))
  })

  it('take a heading under which nearly all stands for a second title', () => {
    const story = Array.from(
      {length: 10},
      (_, at) =>
        `Ferry ${at + 2} of the lake was built in Rye. The council paid for the ferry and for its crew.`
    ).join('\n\n')
    const slides = slidesOf(`# The last ferry\n\n## How a crossing divides a town\n\n${story}\n`)
    expect(slides[0]?.slots.subtitle?.map(({text}) => text)).toEqual(['How a crossing divides a town'])
    expect(slides.filter(({template}) => template === 'context').length).toBeGreaterThan(1)
  })

  it('open with the questions of an interview, which stand in bold', () => {
    const slides = slidesOf(
      '# Talk\n\nThe mayor of Rye sat down with us. It rained on that day.\n\n**Why a bridge?**\n\nThree things. Trams need it. Lorries wait.\n\n**What does it cost?**\n\nIt costs 40 million.\n'
    )
    expect(slides.map(({title, message}) => [title, message?.text]).slice(1, -1)).toEqual([
      ['Bottom line', undefined],
      ['Why a bridge?', undefined],
      ['What does it cost?', undefined]
    ])
  })

  it('show all of a short section, however long its sentences are', () => {
    const long =
      'The driver argued that the program controlled every step of hers and that the right to choose days was worth little, because drivers with few days got the worst routes.'
    const [slide] = slidesOf(
      `## Arguments\n\n${long} The company denied that days play a part. The union brought numbers of 200 drivers.\n`
    ).filter(({title}) => title === 'Arguments')
    expect(slide?.slots.points?.map(({text}) => text)).toContain(long.slice(0, -1))
  })

  it('show what its author labels before anything else', () => {
    const filler = [
      'The first offer came on Monday.',
      'The second came late.',
      'The third is missing.',
      'The engineer spoke.',
      'The board talked for an hour.'
    ]
    const decision =
      '**Decision:** The offer of the builders from Rye is accepted, provided that no lower one comes in before the board meets again in June.'
    const [slide] = slidesOf(`## Roof\n\n${filler.join(' ')}\n\n${decision}\n`).filter(
      ({title}) => title === 'Roof'
    )
    expect(slide?.slots.points?.some(({text}) => text.startsWith('Decision:'))).toBe(true)
  })

  it('keep lists of several headings apart', () => {
    const told = slidesOf(
      '# Review\n\n## Lakes\n\n- A fuse failed.\n- A line fell.\n\n### Hills\n\n1. Old parts.\n2. No spares.\n'
    ).filter(({template}) => template === 'points')
    expect(told.map(({title, slots}) => [title, slots.points?.map(({text}) => text)])).toEqual([
      ['Lakes', ['A fuse failed.', 'A line fell.']],
      ['Hills', ['Old parts.', 'No spares.']]
    ])
  })

  it('keep what a paper is for apart from what was decided, also beside a line of one word', () => {
    const slides = slidesOf(
      '# Executive\n\n## Minutes\n\nThe minutes were signed.\n\n## Corridor scheme\n\n**Purpose of report**\n\n1. To tell how the works go on.\n2. To seek approval of the bridge.\n\n**Decision**\n\n1. That the works be noted.\n2. That the bridge be approved.\n\n**Alternatives**\n\nNone.\n'
    )
    expect(slides.map(({title}) => title)).toEqual(expect.arrayContaining(['Purpose of report', 'Decision']))
  })

  it('keep proposals apart of which one alone has a list, which is not what the others say', () => {
    const slides = slidesOf(
      '# Licences\n\n## Our proposals\n\n**Proposal A: one licence**\n\nOne licence replaces four. The fee would be £400.\n\n**Proposal B: a duty holder**\n\nEach harbour would name one person.\n\n**Proposal C: one return**\n\nFour returns become one.\n\n- Small harbours would be exempt.\n- Large ones would add a statement.\n\n## Costs\n\nThe saving is £1.4 million.\n'
    )
    expect(slides.map(({title}) => title).filter((title) => title.startsWith('Proposal'))).toEqual([
      'Proposal A: one licence',
      'Proposal B: a duty holder',
      'Proposal C: one return'
    ])
  })

  it('keep the answers under their questions where one slide does not show them all', () => {
    const answer = (what: string) => `The ${what} closes in May. The ${what} opens again in June.`
    const told = slidesOf(
      `# Works\n\n## Questions\n\n### Which bridge?\n\n${answer('bridge')}\n\n### Which road?\n\n${answer('road')}\n\n### Which quay?\n\n${answer('quay')}\n`
    ).flatMap(({slots}) => slots.entries?.map(({text}) => text) ?? [])
    expect(told).toEqual(['bridge', 'road', 'quay'].flatMap((what) => [`Which ${what}?`, answer(what)]))
  })

  it('say what is set apart under a bold word, and quotes nobody', () => {
    const [slide] = slidesOf(
      '## Summary\n\nTwo lines failed in May.\n\n> **Key point:** New parts remove most of the risk.\n'
    ).filter(({title}) => title === 'Summary')
    expect(
      Object.values(slide?.slots ?? {})
        .flat()
        .map((one) => one?.text)
    ).toContain('Key point: New parts remove most of the risk')
  })

  it('keep a table as a table, introduced by the sentence beside it', () => {
    const [slide] = slidesOf(
      '## Rain\n\nIt rained often.\n\n| Month | Rain |\n| --- | --- |\n| May | 81 |\n'
    ).filter(({template}) => template === 'table')
    expect([slide?.title, slide?.message?.text, slide?.slots.rows?.map(({text}) => text)]).toEqual([
      'Rain',
      'It rained often',
      ['May\t81']
    ])
  })

  it('keep the words of a heading within a slide in its notes, where it stands', () => {
    const [, slide] = slidesOf('## Plan\n\nIt is large.\n\n### Cost\n\nIt is dear.\n')
    expect(slide?.notes.map(({text}) => text)).toEqual(['It is large.', 'Cost', 'It is dear.'])
  })

  it('take what the author asks for, where it can be filled', () => {
    const asked =
      '## What she said {template=quotation}\n\n“We will not close a single school this year,” Mayor Ruiz said.\n'
    expect(slidesOf(asked)[1]?.template).toBe('quotation')
  })

  it('leave out a section that its author skips, and keep its words in the notes before it', () => {
    const {deck, file} = layOutMarkdown(
      '## Plan\n\nIt is large.\n\n## Money {skip}\n\nIt costs much.\n\n### Loans\n\nIt is lent.\n\n## Hours\n\nIt opens early.\n'
    )
    expect([
      deck.slides.slice(1, -1).map(({title, notes}) => [title, ...notes.map(({text}) => text)]),
      file.messages.filter(({ruleId}) => ruleId === 'skipped-as-asked').map(String)
    ]).toEqual([
      [
        ['Plan', 'It is large.', 'Money', 'It costs much.', 'Loans', 'It is lent.'],
        ['Hours', 'It opens early.']
      ],
      ['article.md:5:1-5:16: “Money” gets no slide, as asked; its 2 sentences stand in the notes of “Plan”']
    ])
  })

  it('leave out a paragraph, a list and a table that their author skips', () => {
    const skip = '<!-- briefdeck: skip -->\n\n'
    const slides = slidesOf(
      `## Plan\n\nIt is large.\n\n${skip}It costs much.\n\n${skip}- A list\n- of two\n\n${skip}| a |\n|---|\n| b |\n`
    )
    expect(
      slides.slice(1, -1).map(({slots, notes}) => [
        Object.values(slots)
          .flat()
          .map(({text}) => text),
        notes.map(({text}) => text)
      ])
    ).toEqual([[['It is large'], ['It is large.', 'It costs much.', 'A list', 'of two', 'a', 'b']]])
  })

  it('give way where what the author asks for cannot be filled, and say so', () => {
    const {deck, file} = layOutMarkdown('## Hours {template=timeline}\n\nIt opens early.\n')
    expect([
      deck.slides[1]?.template,
      file.messages.filter(({fatal}) => fatal === false).map(({ruleId, line}) => [ruleId, line])
    ]).toEqual(['points', [['template-unfit', 1]]])
  })

  it('show a claim only together with what denies it', () => {
    const markdown =
      '## Works\n\nThe union accused the operator of hiding two accidents. The operator denied the accusation. It rained.\n'
    const texts = slidesOf(markdown)[1]?.slots
    const said = Object.values(texts ?? {})
      .flat()
      .map(({text}) => text)
      .join(' ')
    expect([said.includes('hiding two accidents'), /denied the accusation/i.test(said)]).toEqual([true, true])
  })

  it('stand under a cover with author and date in words', () => {
    const [cover] = slidesOf('---\ntitle: Ferry\nauthor: [Ana, Ben]\ndate: 2024-05-14\n---\n\nIt sails.\n')
    expect(cover?.slots.byline?.map(({text}) => text)).toEqual(['Ana, Ben  ·  14 May 2024'])
  })

  it.each([
    ['Tuesday, May 14, 2024', []],
    ['Wednesday, May 15, 2024', ['Wednesday, May 15, 2024']]
  ])('says the day once, where a line of the article says it, too: %s', (line, shown) => {
    const [cover] = slidesOf(
      `---\ntitle: The port\ndate: 2024-05-14\n---\n\n${line}\n\nThe port closed. Ships left.\n`
    )
    expect(cover?.slots.subtitle?.map(({text}) => text)).toEqual(shown)
    expect(cover?.notes.map(({text}) => text).join('\n')).toContain(line)
  })

  it('say nothing on a slide of its own that the bottom line says whole', () => {
    const markdown =
      'The council of Ghent closed four pools on Monday. The pools had lost money for years. Swimmers gathered at the town hall in the rain. A new pool may be built next year.'
    expect(slidesOf(markdown).map(({template}) => template)).not.toContain('outlook')
  })

  it('are headed by what happened rather than by what something is', () => {
    const markdown =
      'The council of Ghent closed four pools on Monday after a vote that lasted until midnight and divided both of the parties that govern. The oldest pool is 81 years old. Divers emptied the pools within a day. Police closed the street for an hour. A petition gathered four thousand names. The petition is addressed to the mayor.'
    expect(slidesOf(markdown)[2]?.title).toBe('Police closed the street for an hour')
  })

  it('call what people say statements where nobody speaks for a country', () => {
    const markdown =
      'A fire destroyed the pier of Ostend on Monday. Chief Inspector Anna Maes said the fire began in a kitchen. Harbour master Jan Claes warned that the rest may fall. Mayor Lotte Peeters welcomed offers of help. The pier was built in 1900. It was repaired in 1956.'
    expect(slidesOf(markdown).map(({title, label}) => label ?? title)).not.toContain('International response')
  })

  it('read who was there from a line under the title of minutes', () => {
    const markdown =
      '# Minutes of the harbour group\n\nPresent: Ruth Okafor (chair), Pavel Dvorak, Lin Mei. Apologies: Ana Sousa.\n\n## Decisions\n\n- The limit is 4 knots\n- Boats carry a chart\n\n## Actions\n\n- Lin Mei to place the buoys by 12 May\n'
    const slide = slidesOf(markdown).find(({template}) => template === 'attendance')
    expect(slide?.slots.present).toHaveLength(3)
  })

  it('open a paper for a decision with the question and what is recommended, however short', () => {
    const markdown =
      '# Where the buses go\n\n## Question\n\nShould the depot move to the quarry?\n\n## Options\n\nThe quarry has room for 86 buses. The mill is ready in nine months.\n\n## Risks\n\nThe county may withdraw its offer if nothing is decided by June.\n\n## Recommendation\n\nWe recommend the quarry. The board should ask the county for a written promise on the lease before any contract is signed.\n'
    const slide = slidesOf(markdown).find(({template}) => template === 'bottom-line')
    expect(slide?.slots.statements?.map(({text}) => text)).toEqual([
      'Should the depot move to the quarry?',
      'We recommend the quarry',
      'The county may withdraw its offer if nothing is decided by June'
    ])
  })

  it.each(['xx', 'de-DE', 'not a tag!'])('are made whatever the language is called: %s', (lang) => {
    expect(slidesOf(`---\nlang: "${lang}"\ndate: 2024-05-14\n---\n\nIt sails.\n`)[0]?.template).toBe('title')
  })
})

describe('a heading under which no sentence is told', () => {
  it('has no slide that says nothing else, and stands in the notes with its sentences', () => {
    const {deck} = layOutMarkdown(
      '# Ferry\n\n## Routes\n\nThe ferry calls at two ports. It carries 400 cars.\n\n## Caution\n\nAnn Lee contributed to this report.\n'
    )
    expect(deck.slides.map(({title}) => title)).not.toContain('Caution')
    const routes = deck.slides.find(({title}) => title === 'Routes')
    expect(routes?.notes.slice(-2).map(({text}) => text)).toEqual([
      'Caution',
      'Ann Lee contributed to this report.'
    ])
  })
})

describe('a sentence too long to be read at a glance', () => {
  const vote =
    'The harbour council, which has run the ferry between the two banks of the river since the bridge fell in the great storm of 1971, and which the county, the operators and the union of the pilots have asked for a decision on the new landing for more than eleven years, voted on Monday by nine to four to build the landing at the old quarry, and not at the mill.'

  it('is told where it opens the article', () => {
    const {deck} = layOutMarkdown(
      `${vote}\n\nThe work starts in May. It costs two million euros.\n\nThe quarry has been closed for twenty years.\n`
    )
    expect(deck.slides[1]?.slots.statements?.[0]?.text).toBe(vote.slice(0, -1))
  })

  it('is told where a heading stands over nothing else', () => {
    const {deck} = layOutMarkdown(`# Landing\n\n## The vote\n\n${vote}\n\n## The work\n\nIt starts in May.\n`)
    expect(deck.slides.find(({title}) => title === 'The vote')?.template).toBe('points')
  })
})

describe('a heading with one statement before its subheadings', () => {
  it('is a divider with that statement', () => {
    const long =
      'The depot opens at six. The night team leaves at five. The rails are greased on Mondays. A crane lifts the cars. '
    const {deck} = layOutMarkdown(
      `# Works\n\n## Stages\n\nThe works have two stages.\n\n### First\n\n${long.repeat(3)}\n\n### Second\n\n${long.repeat(3)}\n`
    )
    const divider = deck.slides.find(({title}) => title === 'Stages')
    expect(divider?.template).toBe('section')
    expect(divider?.slots.contents?.map(({text}) => text)).toEqual(['The works have two stages'])
  })
})
