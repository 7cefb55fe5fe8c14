import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {folder, type Ran, run} from '../cli/terminal.ts'
import {edited, type Parts, said} from './edited.ts'
import {knownArticles} from './known-articles.ts'

const article = `---
title: The strait of Varn
author: Transport desk
date: 2024-05-14
---

## Background

Only seven ships a week pass the strait of Varn. The harbour board, which Ana Ruiz leads, does not collect a toll. The strait may close in winter.

## Allegations

The union accused the operator of hiding two accidents. The operator denied the accusation.

## International response

Norway condemned the closure of the strait. Japanese Foreign Minister Aiko Mori urged both sides to talk.

## Ships

| Line | 2022 | 2023 |
| --- | ---: | ---: |
| Harbour | 120 | 140 |
| Hill | 80 | 90 |

## Outlook

- A second pilot boat is planned for spring.
- The inquiry reports on 30 May.
`

let deck: Uint8Array

beforeAll(async () => {
  deck = await built(article)
  // The first build loads everything; a busy machine takes its time.
}, 60_000)

async function built(text: string, args: readonly string[] = []): Promise<Uint8Array> {
  const {bytes} = await run(folder({'a.md': text}), ['build', 'a.md', '-o', '-', ...args])
  return bytes
}

async function verified(bytes: Uint8Array | string, args: readonly string[] = []): Promise<Ran> {
  return await run(folder({'a.md': article, 'a.pptx': bytes}), ['verify', 'a.pptx', 'a.md', ...args])
}

async function idsIn(bytes: Uint8Array): Promise<string[]> {
  const {out} = await verified(bytes, ['--json'])
  const {findings}: {readonly findings: readonly {readonly id: string}[]} = JSON.parse(out)
  return findings.map(({id}) => id)
}

/** Swap what two shapes on all slides say. */
function swapped(one: string, other: string) {
  return (parts: Parts): void => {
    said(one, '\u0001')(parts)
    said(other, one)(parts)
    said('\u0001', other)(parts)
  }
}

describe('a deck that nobody changed', () => {
  it('is said to hold nothing that its article does not', async () => {
    expect(await verified(deck)).toMatchObject({
      code: 0,
      out: '',
      said: expect.stringMatching(/^a\.pptx: all \d+ statements on \d+ slides are in a\.md/)
    })
  })

  it('may open with a capital where a Chinese sentence opens with a small letter', async () => {
    const text =
      '# 报告\n\n## 工具\n\nnpm 是港口委员会在五月选择的工具，工人们已经开始使用它。委员会在六月再次开会。\n'
    const ran = await run(folder({'a.md': text, 'a.pptx': await built(text)}), ['verify', 'a.pptx', 'a.md'])
    expect([ran.code, ran.out]).toEqual([0, ''])
  })

  it('is known by titles that name some of the sections that share a slide', async () => {
    const sections = Array.from({length: 90}, (_, at) => {
      const chapter = at % 30 === 0 ? `# Chapter ${at / 30 + 1}\n\n` : ''
      return `${chapter}## What the harbour board owes in matter ${at}\n\nThe board keeps book ${at} of the port for ${at + 2} years.\n`
    })
    const text = ['---\ntitle: Duties\n---\n', ...sections].join('\n')
    const cwd = folder({'a.md': text})
    await run(cwd, ['build', 'a.md', '-q'])
    const {out} = await run(cwd, ['explain', 'a.md', '--json'])
    expect(out).toContain(' · …"')
    expect(await run(cwd, ['verify', 'a.pptx', 'a.md', '-q'])).toMatchObject({code: 0, said: ''})
  })

  it.each(knownArticles())(
    'verifies clean: %s',
    async (name, text) => {
      const cwd = folder({[name]: text})
      for (const theme of ['diplomat', 'night']) {
        await run(cwd, ['build', name, '-o', 'a.pptx', '--theme', theme, '--force', '-q'])
        expect(await run(cwd, ['verify', 'a.pptx', name, '-q'])).toMatchObject({code: 0, said: ''})
      }
    },
    60_000
  )

  it('is not verified against a draft, whose words may be others than those of the article', async () => {
    const cwd = folder({'a.md': article, 'a.pptx': deck})
    await run(cwd, ['draft', 'a.md', '-o', 'draft.md'])
    const ran = await run(cwd, ['verify', 'a.pptx', 'draft.md'])
    expect(ran).toMatchObject({
      code: 1,
      said: 'draft.md: error: draft.md is a draft, which may say what its article does not; name the article that it was made of (article-is-draft)\n'
    })
  })

  it('is verified against standard input too', async () => {
    const cwd = folder({'a.pptx': deck})
    const ran = await run(cwd, ['verify', 'a.pptx', '-', '-q'], {readInput: async () => Buffer.from(article)})
    expect(ran).toMatchObject({code: 0, said: ''})
  })

  it.each([
    ['runs parted within a word', said('denied the', 'de</a:t></a:r><a:r><a:t>nied the')],
    ['a soft break', said('denied the', 'denied</a:t></a:r><a:br/><a:r><a:t>the')],
    ['spaces that do not break', said('seven ships', 'seven\u00a0ships')],
    ['a foot in capitals', said('Source: paragraph', 'SOURCE: PARAGRAPH')],
    ['words of ours with a full stop', said('Where each slide comes from', 'Where each slide comes from.')],
    ['a soft hyphen', said('accusation', 'accu\u00adsation')],
    [
      'a slide that is hidden',
      (parts: Parts) => {
        const name = 'ppt/slides/slide3.xml'
        parts[name] = (parts[name] ?? '').replace('<p:sld ', '<p:sld show="0" ')
      }
    ],
    [
      'slides in another order, and no table of sources any more',
      (parts: Parts) => {
        const name = 'ppt/presentation.xml'
        parts[name] = (parts[name] ?? '')
          .replace(/(<p:sldId [^>]*>)(<p:sldId [^>]*>)/, '$2$1')
          .replace(/<p:sldId [^>]*>(?=<\/p:sldIdLst>)/, '')
      }
    ]
  ])('stays clean with %s', async (_, change) => {
    expect(await idsIn(edited(deck, change))).toEqual([])
  })
})

describe('a deck that somebody changed', () => {
  it.each([
    ['a figure', said('seven ships', 'nine ships'), 'figure-differs'],
    ['a numeral', said('<a:t>7</a:t>', '<a:t>9</a:t>'), 'figure-differs'],
    ['a cell of a table', said('<a:t>140</a:t>', '<a:t>410</a:t>'), 'figure-differs'],
    ['two cells of a column', swapped('<a:t>140</a:t>', '<a:t>90</a:t>'), 'figure-differs'],
    ['a name', said('Ana Ruiz', 'Ana Luiz'), 'name-differs'],
    ['a negation taken out', said('does not collect', 'does collect'), 'negation-differs'],
    [
      'a negation taken out beside another name',
      said('Ana Ruiz leads, does not', 'Ana Luiz leads, does'),
      'negation-differs'
    ],
    [
      'a negation taken out with all around it',
      said(', which Ana Ruiz leads, does not collect', ' collects'),
      'negation-differs'
    ],
    ['a negation put in', said('is planned', 'is not planned'), 'negation-differs'],
    ['a modal taken out', said('strait may close', 'strait close'), 'certainty-differs'],
    ['a modal put in', said('is planned', 'may be planned'), 'certainty-differs'],
    ['another word', said('Urged both sides', 'Begged both sides'), 'wording-differs'],
    [
      'a statement of somebody’s own',
      said('A second pilot boat is planned for spring', 'Everybody is happy now'),
      'statement-added'
    ],
    [
      'two words, of which the article has one',
      said('A second pilot boat is planned for spring', 'Happy harbour'),
      'statement-added'
    ],
    ['a word of somebody’s own', said('CONTEXT', 'SCANDAL'), 'statement-added'],
    [
      'the actors of two statements',
      swapped('<a:t>Norway</a:t>', '<a:t>Japanese Foreign Minister Aiko Mori</a:t>'),
      'label-misplaced'
    ]
  ])('is found out: %s', async (_, change, id) => {
    expect(await idsIn(edited(deck, change))).toContain(id)
  })

  it('is told at which slide and shape it differs, and in what', async () => {
    const changed = edited(deck, said('does not collect', 'does collect'))
    const {code, out, said: message} = await verified(changed)
    expect([code, out]).toEqual([3, ''])
    expect(message).toMatch(/warning Slide 3, “Points”: .*p1s2 \(9:50\).*“not”.* negation-differs/)
  })

  it('is told for scripts in one JSON result', async () => {
    const {code, out} = await verified(edited(deck, said('is planned', 'is not planned')), ['--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toEqual({
      deck: 'a.pptx',
      input: 'a.md',
      slides: expect.any(Number),
      statements: expect.any(Number),
      sentences: 9,
      findings: [
        {
          id: 'negation-differs',
          slide: expect.any(Number),
          hidden: false,
          shape: expect.any(String),
          text: expect.stringContaining('is not planned'),
          sentence: 'p4s1',
          line: 28,
          column: 3,
          differences: [{deck: 'not', article: ''}],
          loss: null
        }
      ]
    })
  })
})

describe('a sentence of the article', () => {
  it('is missed where it stands neither on a slide nor in the notes', async () => {
    const changed = edited(deck, said('The inquiry reports on 30 May', '', 'slides and notes'))
    const {code, said: message} = await verified(changed)
    expect(code).toBe(3)
    expect(message).toMatch(/a\.md\n *29:3-29:33 +warning “The inquiry reports on 30 May\.” stands nowhere/)
  })

  it('is not missed while the notes have it', async () => {
    const changed = edited(deck, said('The inquiry reports on 30 May', ''))
    expect(await idsIn(changed)).toEqual([])
  })

  it('is missed with its slide', async () => {
    const changed = edited(deck, (parts) => {
      const name = 'ppt/presentation.xml'
      parts[name] = (parts[name] ?? '').replace(/<p:sldId [^>]*>/g, (one) =>
        one.includes('"256"') ? one : ''
      )
    })
    expect((await idsIn(changed)).filter((id) => id === 'sentence-lost')).toHaveLength(9)
  })
})

describe('a file that cannot be read', () => {
  const encrypted = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  it.each([
    ['no zip', () => Buffer.from('hello'), 'no PowerPoint file'],
    ['half a zip', () => deck.slice(0, 500), 'no PowerPoint file'],
    ['a password', () => encrypted, 'password'],
    [
      'no presentation',
      () =>
        edited(deck, (parts) => {
          delete parts['ppt/presentation.xml']
        }),
      'no presentation'
    ],
    [
      'a slide missing',
      () =>
        edited(deck, (parts) => {
          delete parts['ppt/slides/slide2.xml']
        }),
      'missing or damaged'
    ],
    [
      'a slide damaged',
      () =>
        edited(deck, (parts) => {
          parts['ppt/slides/slide2.xml'] = '<p:sld>'
        }),
      'missing or damaged'
    ]
  ])('is said in one line: %s', async (_, bytes, why) => {
    const {code, said: message} = await verified(bytes())
    expect(code).toBe(1)
    expect(message).toMatch(/^a\.pptx: error: Cannot read a\.pptx: [^\n]+\(deck-unreadable\)\n$/)
    expect(message).toContain(why)
  })

  it('is not unpacked where it would fill the memory', async () => {
    const bomb = edited(deck, (parts) => {
      parts['ppt/slides/slide2.xml'] = ' '.repeat(70_000_000)
    })
    const {code, said: message} = await verified(bomb)
    expect([code, message]).toEqual([1, expect.stringContaining('more than any deck')])
  })

  it('is named where there is none', async () => {
    const cwd = folder({'a.md': article})
    expect(await run(cwd, ['verify', 'none.pptx', 'a.md'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('input-missing')
    })
    writeFileSync(join(cwd, 'a.pptx'), deck)
    expect((await run(cwd, ['verify', 'a.pptx', 'none.md'])).code).toBe(1)
    expect((await run(cwd, ['verify', 'a.pptx'])).code).toBe(2)
  })
})
