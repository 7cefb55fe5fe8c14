import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const readingsOf = (text: string) => briefOf(`# Talks\n\n## Context\n\n${text}\n`).brief.readings
const lastPoints = (text: string) =>
  readingsOf(text)
    .at(-1)
    ?.points.map((point) => point.text)

describe('a long sentence', () => {
  it.each([
    [
      'a relative clause at its end',
      'The council has bought the old mill on the river, which is the oldest building of the whole town.',
      'The council has bought the old mill on the river'
    ],
    [
      'what is said of a thing before its verb',
      'The long hall, built by the grandfather of the mayor, was opened to visitors from the whole of the valley.',
      'The long hall was opened to visitors from the whole of the valley'
    ],
    [
      'a participle clause',
      'The council has closed both bridges over the river to lorries, blocking the road to the harbour and the market.',
      'The council has closed both bridges over the river to lorries'
    ],
    [
      'examples',
      'The council will close several streets around the market square, including Mill Lane, Castle Street, and Harbour Road.',
      'The council will close several streets around the market square'
    ],
    [
      'what goes on beside it',
      'The old market hall was opened to visitors from the whole valley, with flags on every roof and in every window.',
      'The old market hall was opened to visitors from the whole valley'
    ],
    [
      'a clause with “as”',
      'The council has closed both bridges over the river to lorries, as it does in the spring of every year.',
      'The council has closed both bridges over the river to lorries'
    ],
    [
      'what a place is',
      'The council has sold the old mill and the meadow behind it to Lakeside, a small town on the other shore.',
      'The council has sold the old mill and the meadow behind it to Lakeside'
    ],
    [
      'what stands between dashes',
      'The council has sold the old mill — the oldest building of the town — and will move to the market square.',
      undefined
    ],
    [
      'what stands between dashes before its verb',
      'The old mill on the river — the oldest building of the whole town — was sold to a family from Lakeside.',
      'The old mill on the river was sold to a family from Lakeside'
    ],
    [
      'the day it opens with',
      'On Monday evening, the council of the town closed both bridges over the river to lorries and to all buses.',
      'The council of the town closed both bridges over the river to lorries and to all buses'
    ],
    [
      'the day it ends with',
      'The council of the town closed both bridges over the river to lorries and to all of the buses late yesterday.',
      'The council of the town closed both bridges over the river to lorries and to all of the buses'
    ],
    [
      'what it came with',
      'In preparation for the vote, the council of Lakeside closed both roads along the river to lorries and to buses.',
      'The council of Lakeside closed both roads along the river to lorries and to buses'
    ],
    [
      'where something was said',
      'At a news conference on Tuesday, the mayor of Lakeside said the old bridge was to be closed to all lorries.',
      'The mayor of Lakeside said the old bridge was to be closed to all lorries'
    ],
    [
      'a measure in other units',
      'The new bridge of the town is about nine kilometres (about six miles) south of the old one on the river.',
      'The new bridge of the town is about nine kilometres south of the old one on the river'
    ],
    [
      'an hour in another zone at its end',
      'The council of the town will close the old bridge to all lorries and buses today at 5 p.m. (2100 UTC).',
      'The council of the town will close the old bridge to all lorries and buses today at 5 p.m.'
    ],
    [
      'where else to look',
      'The old bridge (see Figure 8) carries lorries (Fig. 2a) and (as shown below) buses.',
      'The old bridge carries lorries and buses'
    ],
    [
      'an acronym beside a quotation',
      'The Rail Board (RB) has called the new road “a gift to the town”.',
      'The Rail Board has called the new road “a gift to the town”'
    ]
  ])('loses %s', (_, sentence, expected) => {
    expect(lastPoints(sentence)).toEqual([expected ?? sentence.replace(/\.$/, '')])
  })

  it.each([
    [
      'what turned it later',
      'The council was accused of a breach of the Bridges Act of the town, which the court later struck down.'
    ],
    [
      'what came of it',
      'The lorry broke through the rail of the old bridge and fell into the river below, killing its driver.'
    ],
    [
      'a second adjective',
      'The new owner of the shipyard promised the council and the unions safe operations that preserve good, well-paying jobs.'
    ],
    [
      'a finding',
      'The court of the town published its opinion on the closure of both bridges, finding it to be unlawful.'
    ],
    [
      'a contrast',
      'The council has closed both bridges over the river to lorries, with only the smaller one open to buses.'
    ],
    [
      'a condition',
      'The council will open both bridges over the river to lorries, assuming that engineers come back in spring.'
    ],
    [
      'who somebody is',
      'Jane Corlett, who has led the council of Lakeside for years, opened the long hall to the visitors.'
    ],
    [
      'who a speaker is',
      'The road will be ready in time for the market, said Jane Corlett, a lawyer from Lakeside who knows it.'
    ],
    [
      'the last of a list',
      'The council has bought an old mill and, for the visitors of Lakeside, a boat and a small house at the quay.'
    ],
    [
      'the name of a thing',
      'The old ferry, Conception, which was built on the other shore, has carried guests and goods since the war.'
    ],
    [
      'the day of a count',
      'On Wednesday, the council of the town confirmed that 31 lorries were still on the wrong side of the river.'
    ],
    [
      'the day that is spoken of again',
      'On Wednesday, the council of the town closed both bridges, and opened the road along the river the next day.'
    ],
    [
      'a day that bounds it',
      'The council of the town kept both bridges over the river closed to lorries and all of the buses until yesterday.'
    ],
    [
      'a dateline',
      'Friday, March 29 Lakeside closed both bridges over the river to lorries and to all of the buses.'
    ],
    [
      'a number, also before its verb',
      'The guests of the first night, which include 40 mayors and their deputies, will sleep in the old school.'
    ],
    [
      'why it was done',
      'In response to stones from the crowd, the guards of the town closed the hall and the yard of the old mill.'
    ],
    [
      'a day behind another',
      'The council of the town closed both bridges over the river to lorries and all buses on Sunday and yesterday.'
    ],
    [
      'a part of a day that bounds it',
      'The council of the town closed both bridges over the river to lorries and all buses early this morning.'
    ],
    [
      'the day of a figure of today',
      'Today, the old mill at the quay of Lakeside employs 12 people, most of them from the other shore of it.'
    ],
    [
      'what two dashes part that are no pair',
      'The council of Lakeside had one aim for the town — to open the old mill again — a plan that many liked.'
    ],
    [
      'a bracket that counts some of them',
      'Some 30 people from the mill of the old town (12 cadets) were hurt by the fall of the large roof.'
    ],
    [
      'the only figure of a fire',
      'In 2019 the fire (30 acres) burned down the old mill, the long hall and both of the roofs of the market.'
    ],
    [
      'who disputes it',
      'The figures of the council of Lakeside, disputed by the police, were used in the report on both old bridges.'
    ],
    [
      'who was against it',
      'The council of Lakeside has closed both of the bridges to lorries, with members of the board voting against.'
    ],
    [
      'what was hidden',
      'The hospital of Lakeside told the council that it was safe and ready, hiding the deaths of patients from it.'
    ],
    [
      'why it was so',
      'The inspectors of the council let the old bridge stay open to lorries, as the mayor had told them in spring.'
    ],
    [
      'what holds of a time alone',
      'In preparation for the vote, the mayor of Lakeside had the most seats in the council of the town.'
    ],
    [
      'whom its pronoun means',
      'In honour of Jane Corlett from Lakeside, she closed both bridges over the river to lorries.'
    ],
    [
      'a bracket that compares',
      'The ferry of the town carried 400 guests a day in the summer (12 more than in the year before it was built).'
    ],
    [
      'what dashes part from “and”',
      'The council was asked to give up the first article — on bridges — and the flags on the roof of the hall.'
    ]
  ])('keeps %s', (_, sentence) => {
    expect(lastPoints(sentence)).toEqual([sentence.replace(/\.$/, '')])
  })

  it('loses who somebody is when that was said before', () => {
    expect(
      lastPoints(
        'Mayor Jane Corlett opened the hall. Jane Corlett, who has led the council of Lakeside for years, was cheered by the guests of the first night.'
      )
    ).toEqual(['Jane Corlett was cheered by the guests of the first night'])
  })

  it('stays whole as a claim, of which any part may be the point', () => {
    const claim =
      'The union accused the council of hiding the cracks in both pillars of the old bridge, which is the oldest of the town.'
    expect(lastPoints(claim)).toEqual([claim.replace(/\.$/, '')])
  })
})

describe('what a speaker says', () => {
  const said = (text: string) => readingsOf(text)[0]?.voices.map(({point}) => point.text)

  it.each([
    [
      'where it was said',
      'Mayor Jane Corlett said in a statement: “The people of Lakeside have waited for a bridge that is safe for lorries.”',
      'Said: “The people of Lakeside have waited for a bridge that is safe for lorries.”'
    ],
    [
      'to whom it was said',
      'Mayor Jane Corlett told the local paper, “The people of Lakeside have waited for a bridge that is safe for lorries.”',
      'Told, “The people of Lakeside have waited for a bridge that is safe for lorries.”'
    ],
    [
      'what is stressed besides',
      'Mayor Jane Corlett warns of new cracks in both of the old pillars of the bridge, stressing the need for repairs.',
      'Warns of new cracks in both of the old pillars of the bridge'
    ]
  ])('loses %s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  it('keeps of whom it is said', () => {
    const text =
      'Mayor Jane Corlett said of the minister: “She has waited for a bridge that is safe for lorries and buses alike.”'
    expect(said(text)).toEqual([text.replace('Mayor Jane Corlett said', 'Said').replace(/\.(?=”)/, '.')])
  })
})
