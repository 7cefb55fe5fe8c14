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
  it('has the form that scripts rely on', async () => {
    const {sentences, slides, ...rest} = await trace(article)
    expect(rest).toEqual({
      title: 'The port of Dunmore',
      lang: 'en',
      theme: 'diplomat',
      profile: 'news',
      profileEvidence: ['nothing tells another kind of document'],
      input: 'port.md',
      coverage: {sentences: 4, onSlides: expect.any(Number), inNotes: 4, missing: []}
    })
    expect(sentences[1]).toEqual({
      id: 'p1s2',
      text: 'It handled 40 ships a week before that.',
      line: 7,
      role: 'context',
      confidence: expect.any(Number),
      evidence: expect.arrayContaining([expect.any(String)])
    })
    for (const slide of slides)
      expect(slide).toEqual({
        number: slides.indexOf(slide) + 1,
        template: expect.any(String),
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
      'p1s2  line 7  context (',
      'In the notes only',
      '4 sentences, '
    ])
      expect(out).toContain(part)
  })
})
