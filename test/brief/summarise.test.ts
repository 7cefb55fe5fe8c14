import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {findFile} from '../../src/node/find-file.ts'
import {plan} from '../../src/pipeline.ts'
import {loadSettings} from '../../src/settings.ts'
import {allArticles} from '../support/fixtures.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {briefOf} from './brief-of.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const settings = loadSettings(host, {
  findFile: (path) => findFile(path, [fixtures])
})

const summaryWith = (denial: string) =>
  briefOf(`The town council met in the old hall on Monday to vote on the bridge.

The bridge will cost 40 million euros. Work starts in May.

The mayor, Ann Hall, accused the bank of hiding the losses. ${denial}

The council votes again in June.
`).brief.summary.map(({text}) => text)

it('tells a claim with its denial', () => {
  expect(summaryWith('The bank denies these allegations.').at(-1)).toBe(
    'The mayor, Ann Hall, accused the bank of hiding the losses. The bank denies these allegations'
  )
})

it('tells no claim alone whose denial is too long to stand beside it', () => {
  const streets = 'Ash Elm Oak Yew Fir '.repeat(13)
  const summary = summaryWith(`The bank denies these allegations in a letter about ${streets}Street.`)
  expect(summary.filter((text) => text.includes('accused'))).toEqual([])
})

it('tells no answer without its question, where something else is told', () => {
  const {brief} = briefOf(`# Briefing on the ferry

The ferry of Rye goes to the yard on Thursday. Two people were hurt on Saturday. A new captain begins in May. The mayor of Rye calls for an inquiry.

## Was the ferry old?

The yard of Rye repaired the ferry of Rye every year.

## Who pays the yard?

The town does.`)
  expect(brief.summary.map(({text}) => text)).not.toContain(
    'The yard of Rye repaired the ferry of Rye every year'
  )
})

it('tells what stands before the first heading, where that is two or three sentences', () => {
  const {brief} = briefOf(`# The outage

Card payments failed for 96 minutes on Monday. About 41,000 orders were lost. No card data was exposed.

## Root cause

The new gateway opened twice as many connections as the old gateway did. The database was sized for the old gateway.

## What comes next

The team may raise the limit of connections in May.
`)
  expect(brief.summary.map(({text}) => text)).toEqual([
    'Card payments failed for 96 minutes on Monday',
    expect.stringMatching(/^(?:About 41,000 orders were lost|No card data was exposed)$/),
    'The team may raise the limit of connections in May'
  ])
})

it('begins neither with a scene nor with the status of the text nor with what its author does', () => {
  const [lead] = briefOf(`As of 18 March 2025.

The rope is wet.

I promised my mother to be brief about the ferry.

The council of Ulm will close the ferry over the lake in May. The ferry carried 23,000 people over the lake last year.

The council says that a closure of the ferry saves two million crowns. People on the lake want to keep the ferry.

${['Ash', 'Elm', 'Oak', 'Yew', 'Fir', 'Box', 'Bay', 'Fig'].map((pier) => `The council met the crew of the ferry at ${pier} pier. The ferry of ${pier} pier is the last one of the lake. `).join('')}
`).brief.summary
  expect(lead?.text).toBe('The council of Ulm will close the ferry over the lake in May')
})

it('tells how many died, wherever in the text that stands', () => {
  const texts = briefOf(`A bus from Rye overturned on the coast road near Ulm on Sunday evening.

The guests of the hotel had left Rye with the cook of a wedding at noon. At least seven people died and twenty were hurt.

The bus had been checked in May. A crane lifted it out of a ditch. Nobody knows yet why it left the road.
`).brief.summary.map(({text}) => text)
  expect(texts[1]).toBe('At least seven people died and twenty were hurt')
})

it('tells how many died besides, where nothing is disputed', () => {
  const texts = briefOf(`The storm Ada left the coast of Norland on Monday.

The storm Ada reached the coast of Norland on Sunday night. Its wind took roofs from the hills behind the coast. Boats were moved inland. A bridge is shut. Trees lie on the road to Rye. The mayor of Ulm said on Monday that twelve people had been confirmed dead. The ferries run again.
`).brief.summary.map(({text}) => text)
  expect(texts.at(-1)).toBe('The mayor of Ulm said on Monday that twelve people had been confirmed dead')
})

it('knows a death toll wherever its number stands', () => {
  const texts =
    briefOf(`Crews searched the rubble of three towns of Norland for survivors of the quake on Thursday.

Time was running out on Thursday for the crews who searched the towns of Norland with dogs. Shocks rattled the towns again. The death toll of the quake in the three towns stood at 250. The search goes on.
`).brief.summary.map(({text}) => text)
  expect(texts).toContain('The death toll of the quake in the three towns stood at 250')
})

it('tells what happens now before what happened long ago', () => {
  const summaryOf = (date: string) =>
    briefOf(`---
date: ${date}
---

The council of Ulm voted on Monday to sell the ferry over the lake.

The council of Ulm bought the ferry over the lake from the crown in 1997. The ferry over the lake carries 300 people a day. A buyer is sought. Bids are due in May.
`).brief.summary.map(({text}) => text)
  expect(summaryOf('2026-03-02')[1]).toBe('The ferry over the lake carries 300 people a day')
  expect(summaryOf('1998-03-02')[1]).toContain('in 1997')
})

it('does not say the figures of the lead again', () => {
  const texts = briefOf(`Marlow reported sales of £412 million today, up 14 percent from a year before.

Sales of Marlow rose 14 percent to £412 million. The plant of Marlow in Leeds opened six weeks early. Net profit of Marlow fell. Marlow was founded in 1968.
`).brief.summary.map(({text}) => text)
  expect(texts[1]).toBe('The plant of Marlow in Leeds opened six weeks early')
})

it('tells behind the lead what leans on it', () => {
  const {brief} = briefOf(`# Moving to the new service

Every team must move its applications to the new service by 30 June. After that date old logins stop working.

## Before you start

Each application needs an owner. Two users test it before the team switches over.

## Help

The clinic opens on Thursdays. The wiki has the table of all groups.
`)
  expect(brief.summary.map(({text}) => text).slice(0, 2)).toEqual([
    'Every team must move its applications to the new service by 30 June',
    'After that date old logins stop working'
  ])
})

it('tells what leans on the lead right behind it, where that matters most', () => {
  const {brief} =
    briefOf(`A lorry hit a bus on the bridge of Rye on Friday. The collision left seven people dead.

Flags were put up near the bridge on Sunday. The mayor, Ann Hall, spoke to the families there.

The council of Rye votes on a new bridge in June.
`)
  expect(brief.summary.slice(0, 2).map(({text}) => text)).toEqual([
    'A lorry hit a bus on the bridge of Rye on Friday',
    'The collision left seven people dead'
  ])
})

it('tells something else than who came', () => {
  const {brief} =
    briefOf(`The leaders of Rye and Lund agreed on Friday to reopen the ferry, after eleven hours of talks.

The leader of Rye, Ann Hall, was accompanied by her minister, Karl Holm, the head of the ports, Bo Stone, and the chief of the pilots of Rye, Jan Vogt.

The ferry will carry 400 cars a day. The delegation of Rye denied that a second ferry had been discussed.

It rained.
`)
  expect(brief.summary.map(({text}) => text)).toEqual([
    'The leaders of Rye and Lund agreed on Friday to reopen the ferry, after eleven hours of talks',
    'The ferry will carry 400 cars a day',
    'The delegation of Rye denied that a second ferry had been discussed'
  ])
})

it('begins with no question', () => {
  const {brief} = briefOf(`Why is the bridge of Rye in the news again?

The council of Rye closed the bridge on Monday because its piers have cracks. The bridge carried 400 cars a day. Ships can still pass.

The repair will cost two million euros. The council votes in June.
`)
  expect(brief.summary[0]?.text).toBe(
    'The council of Rye closed the bridge on Monday because its piers have cracks'
  )
})

it('begins with no answer to a question', () => {
  const {brief} = briefOf(`# A talk about the river

## Was the flood bad luck?

No. Such floods now come every fifteen years. We built for a river that no longer exists.

## What should the city do?

The city should move the substation. It should buy the houses on the island.
`)
  expect(brief.summary[0]?.text).not.toMatch(/^No/)
})

it('tells nothing that its author does, in French behind a vowel too', () => {
  const {brief} = briefOf(`---
lang: fr
---

La digue de Saint-Malo menace de céder, selon la mairie. J'espère que la digue de Saint-Malo sera réparée cette année. La réparation coûtera douze millions d'euros. Les pêcheurs demandent un nouveau quai. La préfecture décidera en juin.
`)
  expect(brief.summary.filter(({text}) => text.includes("J'espère"))).toEqual([])
})

it.each(allArticles())(
  'tells no claim of %s without its denial, and no denial without its claim',
  (_, markdown) => {
    const {brief} = plan(new VFile({path: 'article.md', value: markdown}), settings)
    const told = new Set(brief.summary.flatMap(({from}) => from.map(({id}) => id)))
    for (const {sentence, answers = []} of brief.readings)
      for (const claim of answers)
        if (told.has(claim) && answers.length === 1) expect([...told]).toContain(sentence.id)
  }
)

it.each([
  [
    'en',
    `Foreign Minister Ann Hall held a press conference in Oslo on Monday.

Norland will close its border to trucks in May, Hall said. The closure of the border will cost the town of Rye half of its trade. The ministry issued a statement on the border on Tuesday. Hall met with reporters at the border.

The union said that 400 drivers at the border would lose their work.`,
    'Norland will close its border to trucks in May, Hall said'
  ],
  [
    'de',
    `Außenministerin Ann Hall hielt eine Pressekonferenz in Oslo.

Norland schließt im Mai die Grenze für Lastwagen, sagte Hall. Die Schließung der Grenze kostet die Stadt Rye die Hälfte ihres Handels. Das Ministerium veröffentlichte eine Erklärung zur Grenze. Hall traf sich mit Reportern an der Grenze.

Die Gewerkschaft sagte, dass 400 Fahrer an der Grenze ihre Arbeit verlieren.`,
    'Norland schließt im Mai die Grenze für Lastwagen, sagte Hall'
  ]
])('begins with what was said and not with that somebody spoke (%s)', (lang, text, lead) => {
  const texts = briefOf(`---\nlang: ${lang}\n---\n\n${text}\n`).brief.summary.map((one) => one.text)
  expect(texts[0]).toBe(lead)
  expect(texts.join(' ')).not.toMatch(/statement|Erklärung|Reporter/i)
})

it('takes no list of names for a statement', () => {
  const texts = briefOf(`The parish council of Rye met in the old hall on 6 May.

Present: Cllr Ann Lee, Cllr Bob Stone, Mrs Eva Lund, Mr Jan Vogt, Cllr Tom Rask.

Clerk: Mrs Scriven.

The council of Rye agreed to close the old pier in June. The pier of the parish is unsafe. The hall needs a new roof.
`).brief.summary.map(({text}) => text)
  expect(texts.length).toBeGreaterThan(1)
  expect(texts.join(' ')).not.toMatch(/Present|Clerk/)
})

it('tells no sentence of an item that is about the one before it', () => {
  const {deck} = layOutMarkdown(
    '# Ferry paper\n\n## Recommendations\n\n- Buy the ferry for £4 million by May.\n- Sell the old ferry in 2027.\n\n## Purpose\n\nThis paper asks the board to approve £4 million for a ferry.\n\n## Background\n\nThe old ferry was built in 1971. It carries 180 cars a day. The crew is 40 people.\n\n## Risks\n\n- **Supply.** A yard is closed. One of two may withdraw if the award slips.\n- **Deferral.** A burst would close the harbour. The likelihood is assessed as low (1 in 60 a year).\n\n## Options\n\nThe first option costs £4 million. The second costs £6 million.\n\n## Next steps\n\nThe board meets on 12 May.\n'
  )
  const slide = deck.slides.find(({template}) => template === 'bottom-line')
  expect(slide?.slots.statements?.map(({text}) => text)).toEqual([
    'Buy the ferry for £4 million by May',
    'A yard is closed'
  ])
})

it('tells nothing that only introduces a list', () => {
  const {brief} = briefOf(`# The hall

The council will repair the hall of the town in May and will pay for these things:

- The roof above the stage
- New chairs for the choir

The mayor, Ann Hall, said that the hall would be open again in August. The work costs 40,000 euros.
`)
  expect(brief.summary.map(({text}) => text).filter((text) => text.includes('these things'))).toEqual([])
  expect(brief.summary.length).toBeGreaterThan(1)
})

it('does not tell a teaser again', () => {
  const {brief} = briefOf(`# The bridge

12 May 2026 | The council of Rye has decided to close the old bridge to all lorries.

The council of Rye has decided to close the old bridge to all lorries in June. The bridge was built in 1911 and carries 4,000 cars a day.

Engineers found rust in two of its pillars in April. The work costs 3 million euros and ends in spring.
`)
  expect(brief.summary.filter(({text}) => text.includes('decided to close'))).toHaveLength(1)
})

it('tells two findings of a report that has nothing else', () => {
  const markdown = `# Payment outage

## Impact

Card payments failed for 96 minutes in all shops. Orders worth 2.3 million euros were lost.

## Root cause

The new gateway opened two connections for each request. The database was sized for the old gateway.

## Action items

| Action | Owner |
|---|---|
| Limit connections | Platform team |

## Timeline

- 11:28 The gateway goes live
- 13:04 All payments work
`
  const {deck} = plan(new VFile({path: 'outage.md', value: markdown}), settings)
  const bottom = deck.slides.find(({template}) => template === 'bottom-line')
  expect(bottom?.slots.statements).toHaveLength(2)
})

it('takes a recommendation that asks for something rather than what explains one', () => {
  const markdown = `# The search page

## Findings

Most people who tried the search page never saw the search.

Nobody who tried the search page read below the third line.

## Recommendations

- Update the search page so that the search stands at the top.
- Improve the part of the page that names other tools.
  - Move the tools of the search page. Search tools such as the list of people on the search page have been made.
`
  const [, bottomLine] = layOutMarkdown(markdown).deck.slides
  expect(bottomLine?.slots.statements?.map(({text}) => text)).toContain(
    'Update the search page so that the search stands at the top'
  )
})
