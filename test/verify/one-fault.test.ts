import {beforeAll, describe, expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'
import {edited, type Parts, said} from './edited.ts'
import {deckOf, findingsOf} from './findings-of.ts'

const article = `---
title: The locks of Ebern
---

## Background

The northern lock lifts 4,200 boats a year. The board spends 9 per cent of its money on pumps. A storm may damage the gate, and the board does not insure it. The canal council doubts the survey, and the pilots trust it.

## Delegation

Transport Minister Ida Falk leads the visit. Trade Minister Jon Rees speaks for the pilots.

## Allegations

The anglers accused the board of draining the basin at night. The board denied the accusation and does not publish its logs.

## International response

Norway condemned the closure of the lock. Denmark welcomed the repair of the lock. French Foreign Minister Luc Arno spoke on Monday. Arno urged both sides to talk.

## Outlook

- The lock opens again on 3 May.
- The council of Ebern denies the pilots of Varn a berth.

## Tolls

| Boat | Toll |
| --- | ---: |
| Barge | 14 |
| Skiff | 3 |
`

let deck: Uint8Array

beforeAll(async () => {
  deck = await deckOf(article)
}, 60_000)

async function toldOf(change: (parts: Parts) => void): Promise<string[]> {
  const findings = await findingsOf(article, deck, onOwnSlides(change))
  return findings.map(({id, shape, differences}) =>
    [id, shape, ...differences.map((one) => `${one.deck}/${one.article}`)].join(' ')
  )
}

/** Leave the bottom line as it is, which says some statements once more. */
function onOwnSlides(change: (parts: Parts) => void) {
  return (parts: Parts): void => {
    const bottom = parts['ppt/slides/slide2.xml'] ?? ''
    change(parts)
    parts['ppt/slides/slide2.xml'] = bottom
  }
}

/** Swap what two shapes say. */
function swapped(one: string, other: string) {
  return (parts: Parts): void => {
    said(`<a:t>${one}</a:t>`, '<a:t>\u0001</a:t>')(parts)
    said(`<a:t>${other}</a:t>`, `<a:t>${one}</a:t>`)(parts)
    said('<a:t>\u0001</a:t>', `<a:t>${other}</a:t>`)(parts)
  }
}

describe('one change is told once', () => {
  it.each([
    [
      'a figure beside its numeral',
      said('lifts 4,200', 'lifts 4,300'),
      ['figure-differs Text 1 4,300/4,200']
    ],
    ['a share beside its numeral', said('spends 9 per', 'spends 6 per'), ['figure-differs Text 2 6/9']],
    ['a date', said('on 3 May', 'on 9 May'), ['figure-differs Points 9/3']],
    ['a word beside a numeral', said('4,200 boats', '4,200 yachts'), ['wording-differs Text 1 yachts/boats']],
    [
      'a statement of somebody’s own beside a numeral',
      said('The northern lock lifts 4,200 boats a year', 'Nobody sleeps well here'),
      ['statement-added Text 1']
    ],
    ['a hedge', said('may damage', 'damage'), ['certainty-differs Points /may']],
    ['a negation', said('does not insure', 'does insure'), ['negation-differs Points /not']],
    [
      'a negation under who speaks',
      said('does not publish', 'does publish'),
      ['negation-differs Denials /not']
    ],
    [
      'an accused',
      said('Accused the board', 'Accused the council'),
      ['wording-differs Claims council/board']
    ],
    [
      'a statement beside the fuller name of its actor',
      said('Urged both', 'Begged both'),
      ['wording-differs Text 3 Begged/urged']
    ],
    [
      'words added behind a statement cut out of its sentence',
      said(
        'The northern lock lifts 4,200 boats a year',
        'The northern lock lifts 4,200 boats and much of it at noon'
      ),
      ['wording-differs Text 1 and much of it at noon/a year']
    ],
    [
      'a sentence cut short',
      said('The council of Ebern denies the pilots of Varn a berth', 'The council of Ebern denies the'),
      ['statement-cut Points /Varn']
    ],
    [
      'a name added at the end',
      said('again on 3 May', 'again on 3 May in Varn'),
      ['name-differs Points in Varn/']
    ],
    [
      'words added behind a whole sentence, before a longer one',
      said('4,200 boats a year', '4,200 boats a year and each of its pumps was mended'),
      ['wording-differs Text 1 and each of its pumps was mended/']
    ],
    [
      'a statement beside its actor',
      said('Condemned the closure', 'Condemned the opening'),
      ['wording-differs Text 1 opening/closure']
    ],
    ['an actor', said('<a:t>Norway</a:t>', '<a:t>Zembla</a:t>'), ['statement-added Name 1']],
    ['two actors', swapped('Norway', 'Denmark'), ['label-misplaced Name 1', 'label-misplaced Name 2']],
    [
      'a name over its office',
      said('<a:t>Ida Falk</a:t>', '<a:t>Ida Folk</a:t>'),
      ['name-differs Name 1 Folk/Falk']
    ],
    [
      'two names over their offices',
      swapped('Ida Falk', 'Jon Rees'),
      ['label-misplaced Name 1', 'label-misplaced Name 2']
    ],
    [
      'names that changed places around a denial',
      said('council of Ebern denies the pilots of Varn', 'council of Varn denies the pilots of Ebern'),
      ['name-differs Points Varn/Ebern Ebern/Varn']
    ],
    ['a cell', said('<a:t>14</a:t>', '<a:t>41</a:t>'), ['figure-differs Table 41/14']]
  ])('%s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })

  it.each([
    ['other spaces', said('opens again on', 'opens  again\u00a0on')],
    ['a full stop after a cell', said('<a:t>Barge</a:t>', '<a:t>Barge.</a:t>')],
    ['a cell in capitals', said('<a:t>Barge</a:t>', '<a:t>BARGE</a:t>')],
    [
      'boxes that another program named',
      (parts: Parts): void => {
        for (const name of Object.keys(parts).filter((one) => /slides\/slide\d/.test(one)))
          parts[name] = (parts[name] ?? '').replace(/(<p:cNvPr id="(\d+)" name=")[^"]+/g, '$1Shape;$2')
      }
    ]
  ])('is none: %s', async (_, change) => {
    expect(await toldOf(change)).toEqual([])
  })

  it('nor is what stands over a slide, as near to a label as its statement', async () => {
    expect(await toldOf(withLineOver('Norway'))).toEqual([])
  })

  it('in the sentence that was changed, of two that stand together', async () => {
    const change = (parts: Parts): void => {
      const name = 'ppt/slides/slide2.xml'
      parts[name] = (parts[name] ?? '').replace('basin at night. The', 'basin at noon. The')
    }
    const cwd = folder({'a.md': article, 'a.pptx': edited(deck, change)})
    const {said: message} = await run(cwd, ['verify', 'a.pptx', 'a.md'])
    expect(message).toMatch(
      /Slide 2, “Text 3”: other words than in p3s1 \(15:1\): “noon” for “night”; [^\n]+\n\n⚠ 1 warning/
    )
  })
})

/** A line of the article right over the box of a label, no farther from it than the statement beside that. */
function withLineOver(label: string) {
  return (parts: Parts): void => {
    const [name = '', slide = ''] =
      Object.entries(parts).find(
        ([part, xml]) => /slides\/slide/.test(part) && xml.includes(`<a:t>${label}</a:t>`)
      ) ?? []
    const [box = ''] = slide.match(/<p:sp>(?:(?!<p:sp>).)*?name="Name 1".*?<\/p:sp>/s) ?? []
    const [, x = '', y = '', w = '', h = ''] =
      /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(box) ?? []
    const [statement = ''] = slide.match(/<p:sp>(?:(?!<p:sp>).)*?name="Text 1".*?<\/p:sp>/s) ?? []
    const beside = Number(/<a:off x="(\d+)"/.exec(statement)?.[1]) - Number(x) - Number(w)
    const line = box
      .replace('name="Name 1"', 'name="PlaceHolder 2"')
      .replace(`y="${y}"`, `y="${Number(y) - Number(h) - beside + 12_700}"`)
      .replace(/<a:p>.*<\/a:p>/s, '<a:p><a:r><a:t>The lock opens again on 3 May</a:t></a:r></a:p>')
    parts[name] = slide.replace(box, line + box)
  }
}

it('is told where a negation goes with the end of what somebody says', async () => {
  const text =
    '---\nlang: de\n---\n\n## Reaktionen\n\nBürgermeister Jens Lührs sagte, die Insel sei ohne Fähre nicht zu versorgen. Ministerin Ina Holm sagte, die Fähre fahre im Winter weiter.\n'
  const change = said('sei ohne Fähre nicht zu versorgen', 'sei ohne Fähre')
  const findings = await findingsOf(text, await deckOf(text), change)
  expect(findings.map(({id, shape}) => `${id} ${shape}`)).toEqual(['negation-differs Text 1'])
})
