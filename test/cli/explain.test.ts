import {describe, expect, it} from 'vitest'
import type {Trace} from '../../src/cli/trace.ts'
import {folder, run} from './terminal.ts'

const article = `---
title: The port of Dunmore
---

## Context

The port of Dunmore closed in 2019. It handled 40 ships a week before that.

## Outlook

- The harbour master expects 12 ships a week by spring.
- A second berth is planned.
`

async function trace(text: string): Promise<Trace> {
  const {out} = await run(folder({'port.md': text}), ['explain', 'port.md', '--json'])
  return JSON.parse(out)
}

describe('explain --json', () => {
  it('says for scripts, too, why there is nothing to explain', async () => {
    const {code, out} = await run(folder(), ['explain', 'none.md', '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {input: 'none.md', error: {id: 'input-missing', reason: 'No such file: none.md; check the path'}}
    ])
  })

  it('has the form that scripts rely on', async () => {
    const {sentences, slides, ...rest} = await trace(article)
    expect(rest).toEqual({
      title: 'The port of Dunmore',
      lang: 'en',
      theme: 'diplomat',
      profile: 'news',
      profileEvidence: ['nothing tells another kind of document'],
      input: 'port.md',
      coverage: {sentences: 4, onSlides: expect.any(Number), inNotes: 4, missing: []},
      omissions: []
    })
    expect(sentences[1]).toEqual({
      id: 'p1s2',
      text: 'It handled 40 ships a week before that.',
      line: 7,
      role: 'context',
      confidence: expect.any(Number),
      evidence: expect.arrayContaining([expect.any(String)]),
      weight: expect.any(Number),
      slides: [2, 3]
    })
    for (const slide of slides)
      expect(slide).toEqual({
        number: slides.indexOf(slide) + 1,
        template: expect.any(String),
        why: expect.any(String),
        title: expect.any(String),
        titleFrom: expect.any(Array),
        points: expect.any(Array),
        notes: expect.any(String),
        line: expect.any(Number)
      })
  })

  it('cites for each point the sentences that it rests on', async () => {
    const {sentences, slides} = await trace(article)
    const known = sentences.map(({id}) => id)
    const points = slides.flatMap((slide) => slide.points)
    expect(points.filter(({kind}) => kind !== 'label').every(({from}) => from.length > 0)).toBe(true)
    expect(points.flatMap(({from}) => from).filter((id) => !known.includes(id))).toEqual([])
  })

  it('numbers slides as the deck does', async () => {
    const {slides} = await trace(article)
    expect(slides.map(({number}) => number)).toEqual(slides.map((_, index) => index + 1))
  })
})

describe('explain', () => {
  it('tells a person what stands where and why', async () => {
    const {code, out, said} = await run(folder({'port.md': article}), ['explain', 'port.md'])
    expect([code, said]).toEqual([0, ''])
    for (const part of [
      '1. The port of Dunmore',
      'p1s2  line  7  context  ',
      'In the notes only',
      '4 sentences, '
    ])
      expect(out).toContain(part)
  })
})

describe('what reached no slide', () => {
  const long = `The ${'long '.repeat(70)}road was not closed to 40 lorries, Mayor Anna Hall said.`
  const hidden = `${article}\n## Roads {skip}\n\nThe road was never closed.\n\n## Quays\n\nThe quay is new. It is red.\n\n${long}\n`

  it('is listed with what it holds and why, and what its author skips is not', async () => {
    const {sentences, omissions} = await trace(hidden)
    const left = sentences.flatMap(({id, left}) => (left === undefined ? [] : [[id, left]]))
    expect([omissions, left]).toEqual([
      [
        {id: 'p6s1', line: 22, denial: false, negation: true, positions: ['Mayor Anna Hall'], figures: ['40']}
      ],
      [
        ['p4s1', 'its author skips it'],
        ['p6s1', 'too long for a slide: 82 words']
      ]
    ])
  })

  it('is one warning with the counts, and a note for each sentence with --verbose', async () => {
    const at = folder({'port.md': hidden})
    const [plain, verbose, strict] = [
      await run(at, ['check', 'port.md', '-q']),
      await run(at, ['check', 'port.md', '-q', '--verbose']),
      await run(at, ['check', 'port.md', '-q', '--strict'])
    ]
    expect(plain.said).toContain(
      '1 sentence with 1 negated statement, 1 position and 1 figure reached no slide'
    )
    expect([plain.said.includes('On no slide:'), verbose.said.includes('On no slide:')]).toEqual([
      false,
      true
    ])
    expect([plain.code, strict.code]).toEqual([0, 3])
  })
})

describe('explain in a terminal', () => {
  it('keeps to its width, and in a pipe each line whole', async () => {
    const at = folder({
      'port.md': article.replace('closed in', 'closed for ever and to everybody in the region in')
    })
    const widest = ({out}: {readonly out: string}) => Math.max(...out.split('\n').map((line) => line.length))
    expect(widest(await run(at, ['explain', 'port.md'], {page: 60}))).toBeLessThanOrEqual(60)
    expect(widest(await run(at, ['explain', 'port.md']))).toBeGreaterThan(60)
  })
})
