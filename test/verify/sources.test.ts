import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'
import {edited, type Parts, said} from './edited.ts'
import {deckOf, findingsOf} from './findings-of.ts'

const rules = Array.from(
  {length: 30},
  (_, at) => `- Gate ${at + 1} of the northern basin is opened by its own keeper every morning.`
)

const article = `---
title: The basin of Torv
---

## Background

The basin holds 640 boats. It was dug in 1902.

## Rules

${rules.join('\n')}

## Berths

| Pier | Berths |
| --- | ---: |
| North | 210 |
| South | 430 |

## Outlook

The board decides on 4 June. Work may begin in autumn.
`

let deck: Uint8Array

beforeAll(async () => {
  deck = await deckOf(article)
}, 60_000)

async function toldOf(change: (parts: Parts) => void): Promise<string[]> {
  const findings = await findingsOf(article, deck, change)
  return findings
    .filter(({id}) => id !== 'sentence-lost')
    .map(({id, slide, shape, differences}) =>
      [id, slide, shape, ...differences.map((one) => `${one.deck}/${one.article}`)].join(' ')
    )
}

/** The list of slides with that at a place (from 0) moved to another place, or taken out. */
function moved(from: number, to?: number) {
  return (parts: Parts): void => {
    const name = 'ppt/presentation.xml'
    const ids = [...(parts[name] ?? '').matchAll(/<p:sldId [^>]*\/>/g)].map(([one]) => one)
    const [taken = ''] = ids.splice(from, 1)
    if (to !== undefined) ids.splice(to, 0, taken)
    parts[name] = (parts[name] ?? '').replace(
      /<p:sldIdLst>.*<\/p:sldIdLst>/s,
      `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`
    )
  }
}

describe('the number of a part in a title', () => {
  it.each([
    [
      'that was changed',
      said('2\u00a0of\u00a03', '2\u00a0of\u00a04'),
      ['part-differs 5 Title 2 of 4/2 of 3']
    ],
    [
      'after a part was taken out',
      moved(4),
      [
        'part-differs 4 Title 1 of 3/1 of 2 3 of 3/2 of 2',
        'source-differs 8 Sources 4–6 Rules/4–5 Rules 7 Berths/6 Berths 8 Outlook/7 Outlook'
      ]
    ],
    ['after two parts changed places', moved(4, 5), ['part-differs 5 Title 3 of 3/2 of 3 2 of 3/3 of 3']]
  ])('is compared with the parts that there are: %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })
})

describe('the table of sources', () => {
  it.each([
    ['lines that run backwards', said('<a:t>44–47</a:t>', '<a:t>44–41</a:t>'), ['figure-differs 9 Sources']],
    [
      'several stretches of lines, one backwards',
      said('<a:t>44–47</a:t>', '<a:t>45–44, 46–47</a:t>'),
      ['figure-differs 9 Sources']
    ],
    [
      'other paragraphs than at the foot of the slide',
      said('<a:t>2–31</a:t>', '<a:t>2–13</a:t>'),
      ['source-differs 9 Sources 2–13/2–31']
    ],
    [
      'lines of another paragraph',
      said('<a:t>51</a:t>', '<a:t>52</a:t>'),
      ['source-differs 9 Sources 52/51']
    ],
    [
      'one paragraph for many',
      said('<a:t>2–31</a:t>', '<a:t>2–2</a:t>'),
      ['source-differs 9 Sources 2–2/2–31']
    ],
    [
      'another number of a slide',
      said('<a:t>4–6</a:t>', '<a:t>4–9</a:t>'),
      ['source-differs 9 Sources 4–9 Rules/4–6 Rules']
    ],
    [
      'titles that changed places',
      (parts: Parts) => {
        const name = 'ppt/slides/slide9.xml'
        parts[name] = (parts[name] ?? '')
          .replace('<a:t>Berths</a:t>', '<a:t>@</a:t>')
          .replace('<a:t>Outlook</a:t>', '<a:t>Berths</a:t>')
          .replace('<a:t>@</a:t>', '<a:t>Outlook</a:t>')
      },
      ['source-differs 9 Sources 7 Outlook/8 Outlook 8 Berths/7 Berths']
    ],
    [
      'numbers from before a slide was taken out',
      moved(6),
      ['source-differs 8 Sources 7 Berths/ 8 Outlook/7 Outlook']
    ],
    [
      'numbers from before the slide ahead of a section of several was taken out',
      moved(2),
      ['source-differs 8 Sources 3 Background/ 4–6 Rules/3–5 Rules 7 Berths/6 Berths 8 Outlook/7 Outlook']
    ],
    [
      'numbers from before two slides changed places',
      moved(6, 7),
      ['source-differs 9 Sources 7 Berths/8 Berths 8 Outlook/7 Outlook']
    ]
  ])('is told of once where it has %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })

  it('is told of once where lines were put into the article after the deck was made', async () => {
    const findings = await findingsOf(article.replace('## Background', '\n\n## Background'), deck, () => {})
    expect(findings.map(({id, shape}) => `${id} ${shape}`)).toEqual(['source-differs Sources'])
    expect(findings[0]?.differences[0]).toEqual({deck: '7, 11, 51', article: '9, 13, 53'})
  })

  it('says nothing wrong beside a title of somebody’s own', async () => {
    const change = (parts: Parts): void => {
      const name = 'ppt/slides/slide7.xml'
      parts[name] = (parts[name] ?? '').replace('<a:t>Berths</a:t>', '<a:t>Parking</a:t>')
    }
    expect(await toldOf(change)).toEqual(['statement-added 7 Title'])
  })

  it('says nothing wrong beside a title of somebody’s own over one of several slides', async () => {
    const change = (parts: Parts): void => {
      const name = 'ppt/slides/slide6.xml'
      parts[name] = (parts[name] ?? '').replace('<a:t>Rules</a:t>', '<a:t>Customs</a:t>')
    }
    expect((await toldOf(change)).filter((one) => one.startsWith('source-differs'))).toEqual([])
  })

  it('may be taken out', async () => {
    expect(await toldOf(moved(8))).toEqual([])
  })
})

describe('the foot of a slide', () => {
  it.each([
    [
      'another paragraph than its row',
      said('Source: paragraph 1<', 'Source: paragraph 2<'),
      ['source-differs 3 Footer 2/1']
    ],
    [
      'other lines than its row',
      said('Source: lines 44–47', 'Source: lines 44–57'),
      ['source-differs 7 Footer 44–57/44–47']
    ],
    [
      'fewer lines than its row',
      said('Source: lines 44–47', 'Source: lines 44–45'),
      ['source-differs 7 Footer 44–45/44–47']
    ],
    [
      'no list of places',
      said('Source: lines 44–47', 'Source: lines of the board'),
      ['source-differs 7 Footer']
    ]
  ])('is told of where it has %s', async (_, change, told) => {
    expect(await toldOf(change)).toEqual(told)
  })

  it('is told of where its paragraph is none of the article, and no table says more', async () => {
    const change = (parts: Parts): void => {
      said('Source: paragraph 1<', 'Source: paragraph 77<')(parts)
      moved(8)(parts)
    }
    expect(await toldOf(change)).toEqual(['source-differs 3 Footer 77/'])
  })
})

it('finds another word in a title that the table of sources cuts short', async () => {
  const heading = `What the harbour board of the old northern ${'and southern '.repeat(5)}basin decides`
  const cwd = folder({
    'a.md': `# Basin\n\n## ${heading}\n\nThe board meets on 4 June. It was set up in 1902.\n`
  })
  const {bytes} = await run(cwd, ['build', 'a.md', '-o', '-'])
  const change = (parts: Parts): void => {
    const [name = '', slide = ''] =
      Object.entries(parts).find(
        ([part, one]) => part.startsWith('ppt/slides/') && one.includes('name="Sources"')
      ) ?? []
    parts[name] = slide.replace('What the harbour board', 'What the harbour master')
  }
  writeFileSync(join(cwd, 'a.pptx'), edited(bytes, change))
  const {said: message} = await run(cwd, ['verify', 'a.pptx', 'a.md'])
  expect(message).toMatch(/“Sources”: other words than in line 3: “master” for “board”/)
})

it('says in one line what a table of sources leads to', async () => {
  const cwd = folder({'a.md': article, 'a.pptx': edited(deck, moved(6))})
  const {code, said: message} = await run(cwd, ['verify', 'a.pptx', 'a.md'])
  expect(code).toBe(3)
  expect(message).toContain(
    'Slide 8, “Sources”: leads to another place than the statements come from: “7 Berths” is not there, “8 Outlook” for “7 Outlook”; correct “7 Berths” source-differs'
  )
})

it('finds the lines of several files in the article of each', async () => {
  const cwd = folder({
    'one.md':
      '# One\n\nThe port holds 640 boats.\n\n## Rules\n\n- Boats pay 5 euros.\n- Gates open at six.\n',
    'two.md': '## Two\n\nThe mayor opposes the toll.\n\n| Pier | Berths |\n| --- | --- |\n| North | 210 |\n'
  })
  await run(cwd, ['build', 'one.md', 'two.md', '-o', 'a.pptx', '-q'])
  expect(await run(cwd, ['verify', 'a.pptx', 'one.md', 'two.md', '-q'])).toMatchObject({code: 0, said: ''})
})
