import {beforeAll, describe, expect, it} from 'vitest'
import type {Parts} from './edited.ts'
import {deckOf, findingsOf} from './findings-of.ts'

const article = `---
title: The bridge at Orsel
author: Roads desk
date: 2024-05-14
---

The county council votes on the new bridge on 12 June.

## Background

The old bridge carries 1,850 cars a day. A flood may close the bridge, and the county does not insure it. About 340 families live on the far bank.

## Allegations

The union accused the builder of hiding two cracks. The builder denied the accusation.

## Timeline {template=timeline}

The survey began on 3 March 2024. The tender closed on 2 April 2024.

## Costs

| Part | 2022 | 2023 |
| --- | ---: | ---: |
| Steel | 120 | 140 |
| Stone | 80 | 95 |

## Traffic {chart=column}

| Month | Cars | Lorries |
| --- | ---: | ---: |
| January | 410 | 52 |
| February | 455 | 61 |

## Actions {template=actions}

- Ida Falk signs the contract by 1 July.
- Jon Rees orders the steel by 15 July.

## Rules

- No lorry above 12 tonnes may pass in winter.
- Fishing from the bridge is forbidden.
- Bridges are inspected once a year.

## Outlook

Work could begin in autumn, unless the court stops it. It is not clear who pays for the second lane.
`

let deck: Uint8Array

beforeAll(async () => {
  deck = await deckOf(article)
}, 60_000)

async function toldOf(change: (parts: Parts) => void): Promise<string[]> {
  const findings = await findingsOf(article, deck, change)
  return findings.map(({id, shape, text, differences}) =>
    [
      id,
      shape,
      ...(differences.length ? differences.map((one) => `${one.deck}/${one.article}`) : [text])
    ].join(' ')
  )
}

/** Put other words for some on the slides with a title alone. */
function on(title: string, ...changes: (readonly [from: string, to: string])[]) {
  return (parts: Parts): void => {
    const name = Object.keys(parts).find(
      (one) => /^ppt\/slides\/slide/.test(one) && parts[one]?.includes(`<a:t>${title}</a:t>`)
    )
    for (const [from, to] of changes) {
      if (name === undefined || !parts[name]?.includes(from)) throw new Error(`“${title}” has no “${from}”`)
      parts[name] = parts[name].replace(from, to)
    }
  }
}

/** Put other words for some in the chart, one after the other. */
function inChart(...changes: (readonly [from: string, to: string])[]) {
  return (parts: Parts): void => {
    const name = Object.keys(parts).find((one) => /charts\/chart[^/]*\.xml$/.test(one)) ?? ''
    for (const [from, to] of changes)
      parts[name] = (parts[name] ?? '').replaceAll(`<c:v>${from}</c:v>`, `<c:v>${to}</c:v>`)
  }
}

const cell = (text: string) => `<a:t>${text}</a:t>`

/** A box of somebody's own on the slide of the rules. */
function box(text: string) {
  const shape = `<p:sp><p:nvSpPr><p:cNvPr id="900" name="TextBox 9"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  return on('Rules', ['</p:spTree>', `${shape}</p:spTree>`])
}

describe('in a table', () => {
  it.each([
    [
      'two cells of a row that changed places',
      on('Costs', [cell('120'), cell('@')], [cell('140'), cell('120')], [cell('@'), cell('140')]),
      ['figure-differs Table 140/120', 'figure-differs Table 120/140']
    ],
    ['a cell that was emptied', on('Costs', [cell('95'), cell('')]), ['figure-differs Table /95']],
    ['a header', on('Costs', [cell('2023'), cell('2024')]), ['figure-differs Table 2024/2023']],
    [
      'a date beside an action',
      on('Actions', [cell('1 July'), cell('11 July')]),
      ['figure-differs Table 11/1']
    ],
    [
      'who acts',
      on('Actions', ['Ida Falk signs', 'Jon Rees signs']),
      ['name-differs Table Jon Rees/Ida Falk']
    ],
    [
      'two dates beside actions that changed places',
      on(
        'Actions',
        [cell('1 July'), cell('@')],
        [cell('15 July'), cell('1 July')],
        [cell('@'), cell('15 July')]
      ),
      ['figure-differs Table 15/1', 'figure-differs Table 1/15']
    ]
  ])('is told of once: %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })

  it('columns may change places with what stands over them', async () => {
    const change = on(
      'Costs',
      ...[
        ['2022', '2023'],
        ['120', '140'],
        ['80', '95']
      ].flatMap(([one = '', other = '']) => [
        [cell(one), cell('@')] as const,
        [cell(other), cell(one)] as const,
        [cell('@'), cell(other)] as const
      ])
    )
    expect(await toldOf(change)).toEqual([])
  })
})

describe('in a chart', () => {
  it.each([
    ['a value', inChart(['455', '545']), ['figure-differs Chart February, Cars: 545/455']],
    [
      'two values of one place',
      inChart(['410', '@'], ['52', '410'], ['@', '52']),
      ['figure-differs Chart January, Cars: 52/410', 'figure-differs Chart January, Lorries: 410/52']
    ],
    [
      'two names of series',
      inChart(['Cars', '@'], ['Lorries', 'Cars'], ['@', 'Lorries']),
      [
        'figure-differs Chart January, Lorries: 410/52 February, Lorries: 455/61',
        'figure-differs Chart January, Cars: 52/410 February, Cars: 61/455'
      ]
    ],
    ['the name of a place', inChart(['February', 'April']), ['wording-differs Chart April/February']],
    ['the name of a series', inChart(['Lorries', 'Buses']), ['wording-differs Chart Buses/Lorries']]
  ])('is told of once: %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })
})

describe('in a label', () => {
  it.each([
    [
      'a day that only two sentences have together',
      on('Timeline', [cell('2 April 2024'), cell('3 April 2024')]),
      ['figure-differs Date 2 3/2']
    ],
    ['a figure', on('Background', [cell('340'), cell('360')]), ['figure-differs Figure 2 360/340']],
    [
      'who accuses and who denies',
      on(
        'Allegations',
        [cell('The union'), cell('@')],
        [cell('The builder'), cell('The union')],
        [cell('@'), cell('The builder')]
      ),
      ['label-misplaced Claims The builder', 'label-misplaced Denials The union']
    ]
  ])('is told of once: %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })
})

describe('in a statement', () => {
  it.each([
    [
      'a condition left out at its end',
      on('Outlook', [', unless the court stops it', '']),
      ['certainty-differs Text 1 /unless']
    ],
    [
      'a limit left out at its start',
      on('Background', ['About 340 families', '340 families']),
      ['certainty-differs Text 2 /About']
    ],
    ['a minus', on('Rules', ['12 tonnes', '-12 tonnes']), ['figure-differs Points -12/12']],
    [
      'a negation left out at its start',
      on('Rules', ['No lorry', 'Lorries']),
      ['negation-differs Points Lorries/No lorry']
    ],
    [
      'a sentence put behind it',
      on('Rules', [
        'Bridges are inspected once a year.',
        'Bridges are inspected once a year. They are rusty.'
      ]),
      ['statement-added Points They are rusty.']
    ],
    [
      'one item of several in a line',
      on('The bridge at Orsel', ['Roads desk', 'Rail desk']),
      ['statement-added Byline Rail desk']
    ],
    [
      'a word of a title, beside which sentences are as near',
      on('The bridge at Orsel', [cell('The bridge at Orsel'), cell('The bridges at Orsel')]),
      ['wording-differs Title bridges/bridge']
    ]
  ])('is told of once: %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })

  it.each([
    'Everybody loves the bridge',
    'The bridge is ugly',
    'Draft, do not share',
    'The mayor lives in Spain',
    'It is rusty'
  ])('is nothing but added where it has small words alone in common with the article: %s', async (text) => {
    expect(await toldOf(box(text))).toEqual([`statement-added TextBox 9 ${text}`])
  })
})
