import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

const headingOf = (markdown: string) => {
  const {article, said} = articleFrom(`${markdown}\n\nMore.`)
  const {text, template, role, skip} = article.sections[0]?.heading ?? {}
  return {text, ...(template && {template}), ...(role && {role}), ...(skip && {skip}), said}
}

describe('what an author asks for', () => {
  it.each([
    ['## Who {role=delegation}', {text: 'Who', role: 'delegation', said: []}],
    [
      '## Who {#who .wide role="delegation" template=points}',
      {text: 'Who', template: 'points', role: 'delegation', said: []}
    ],
    ['## Money {skip}', {text: 'Money', skip: true, said: []}],
    ['## Money {.skip}', {text: 'Money', skip: true, said: []}],
    ['## Money {skip=false}', {text: 'Money', said: []}],
    [
      '## Who\n<!-- briefdeck: role=delegation skip -->',
      {text: 'Who', role: 'delegation', skip: true, said: []}
    ],
    ['## Who\n<!-- briefdeck role=delegation -->', {text: 'Who', role: 'delegation', said: []}],
    ['## Who\n<!-- Briefdeck: skip -->', {text: 'Who', skip: true, said: []}],
    ['## Sets {a, b}', {text: 'Sets {a, b}', said: []}],
    ['## Sets {a}', {text: 'Sets {a}', said: []}],
    ['## Wide {width=50%}', {text: 'Wide', said: []}],
    [
      '## Who {rol=delegation}',
      {text: 'Who', said: ['article.md:1:1-1:24: `rol` is not read here; did you mean `role`?']}
    ],
    [
      '## Money {skpi}',
      {text: 'Money {skpi}', said: ['article.md:1:1-1:16: `skpi` is not read here; did you mean `skip`?']}
    ],
    [
      '## Who\n<!-- briefdeck: colour=red -->',
      {
        text: 'Who',
        said: [
          'article.md:2:1-2:31: `colour` is not read here; `template`, `role`, `marking`, `transition`, `notes`, `hide` and `skip` are'
        ]
      }
    ]
  ])('of %j is read', (markdown, expected) => {
    expect(headingOf(markdown)).toEqual(expected)
  })

  it('in a comment is about the paragraph, list or table after it and nothing else', () => {
    const {blocks} = articleFrom(
      'One.\n\n<!-- briefdeck: role=outlook -->\nTwo.\n\nThree.\n\n<!-- briefdeck: skip -->\n\n- a\n- b\n\n<!-- briefdeck: skip -->\n\n| a |\n|---|\n| b |'
    )
    const asked = blocks.map((block) =>
      block.type === 'paragraph' ? block.asked : block.type === 'aside' && block.skip
    )
    expect(asked).toEqual([undefined, {role: 'outlook'}, undefined, {skip: true}, {skip: true}, true])
  })

  it('under the title is about what follows, since the title opens no section', () => {
    const {paragraphs} = articleFrom('# Ports\n\n<!-- briefdeck: role=outlook -->\n\nOne.')
    expect(paragraphs[0]?.asked).toEqual({role: 'outlook'})
  })

  it('skips the headings under a skipped one, up to the next of its depth', () => {
    const {article} = articleFrom('# A\n\n# B {skip}\n\nb\n\n## C\n\nc\n\n# D\n\nd')
    expect(article.sections.map(({heading}) => [heading?.text, heading?.skip])).toEqual([
      ['A', undefined],
      ['B', true],
      ['C', true],
      ['D', undefined]
    ])
  })
})
