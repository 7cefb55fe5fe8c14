import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Template, title and statements of each slide but the first and the last. */
function told(markdown: string): readonly string[] {
  return layOutMarkdown(markdown)
    .deck.slides.slice(1, -1)
    .map(({template, title, slots}) =>
      [template, title, ...Object.values(slots).flatMap((list) => list.map(({text}) => text))].join(' | ')
    )
}

const deck = (words: string) =>
  `---\ntitle: Streets\nslide-level: 2\n---\n\n# Counting\n\n${words}## North\n\n- One\n- Two\n\n## South\n\n- Three\n- Four\n`

describe('what stands right under a heading above the slide level', () => {
  it('is on its divider where it is one short statement', () => {
    expect(told(deck('Where and when it was done.\n\n'))).toContain(
      'section | Counting | 1 | Where and when it was done'
    )
  })

  it('has its notes there', () => {
    const {slides} = layOutMarkdown(deck('Where and when it was done.\n\n::: notes\nSlowly.\n:::\n\n')).deck
    expect(slides.find(({title}) => title === 'Counting')?.notes.map(({text}) => text)).toEqual([
      'Where and when it was done.',
      'Slowly.'
    ])
  })

  it.each([
    ['two of them', 'It was done in May. It was done in June.\n\n'],
    ['a list', '- May\n- June\n\n'],
    ['code', 'Done so:\n\n```\ncount\n```\n\n']
  ])('has a slide of its own where it is %s', (_, words) => {
    expect(told(deck(words))).toContain('section | Counting | 1 | North  ·  South')
  })
})

it('no divider stands for a heading over HTML or a table without rows; the notes have its words', () => {
  const {deck} = layOutMarkdown(
    '# Trams\n\n## Costs\n\nThe trams cost 40 million euros. They run from May.\n\n## Authors\n\n| Ann Lee | Bo Stone |\n|---|---|\n\n## Faces\n\n<table><tr><td>Cy</td></tr></table>\n'
  )
  expect(deck.slides.map(({title}) => title)).not.toEqual(expect.arrayContaining(['Authors']))
  expect(deck.slides.map(({title}) => title)).not.toEqual(expect.arrayContaining(['Faces']))
  const notes = deck.slides.flatMap((slide) => slide.notes.map(({text}) => text))
  expect(notes).toEqual(expect.arrayContaining(['Authors', 'Ann Lee | Bo Stone']))
})
