import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toTrace} from '../../src/cli/to-trace.ts'
import {compile} from '../../src/pipeline.ts'
import {loadSettings} from '../../src/settings.ts'
import {templates} from '../../src/templates/index.ts'
import {faultsOf} from '../support/faults-of.ts'
import {host} from '../support/package-host.ts'

const settings = loadSettings(host)

const draft = `---
briefdeck: draft 1
author: Transport desk
date: 2024-05-14
lang: en
---

# The ferry question {template=title}

## Background {template=context}

> The old ferry carries 180 cars a day [p1s1]

### figures

- **180:** The old ferry carries 180 cars a day [p1s1]

### facts

- It was built in 1971 [p1s2]
- It is slow [p1s3]

::: notes
[p1s1] The old ferry carries 180 cars a day.

[p1s2] It was built in 1971.

[p1s3] It is slow.
:::

## Allegations {template=allegations}

### claims

- **The union:** accused the operator of hiding two accidents [p2s1]

### denials

- **The operator:** denied the accusation [p2s2]{stance=denied answers=p2s1}

::: notes
[p2s1] The union accused the operator of hiding two accidents.

[p2s2] The operator denied the accusation.
:::
`

/** What becomes of a draft after replacements: its trace, and what is said. */
function built(...edits: readonly (readonly [from: string, to: string])[]) {
  const value = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, draft)
  const file = new VFile({path: 'draft.md', value})
  const compiled = compile(file, settings)
  expect(faultsOf(compiled.layout)).toEqual([])
  const {slides, ...rest} = toTrace(compiled, file, ['draft.md'])
  const said = file.messages.map((one) => `${one.line}:${one.column} ${one.ruleId}`)
  const points = slides
    .filter(({template}) => template !== 'sources' && template !== 'title')
    .flatMap((one) =>
      one.points.map(({slot, text, from, label, kind}) =>
        [slot, label, text, from.join(' '), kind].filter((part) => part).join(' | ')
      )
    )
  return {slides, points, said, deck: compiled.deck, ...rest}
}

const facts = [
  'message | The old ferry carries 180 cars a day | p1s1 | extract',
  'figures | 180 | The old ferry carries 180 cars a day | p1s1 | extract',
  'facts | It was built in 1971 | p1s2 | extract',
  'facts | It is slow | p1s3 | extract'
]
const sides = [
  'claims | The union | accused the operator of hiding two accidents | p2s1 | extract',
  'denials | The operator | denied the accusation | p2s2 | extract'
]

describe('a draft', () => {
  it('says what it says', () => {
    const {points, said, title, slides, sentences} = built()
    expect([points, said, title]).toEqual([[...facts, ...sides], [], 'The ferry question'])
    expect(slides.map(({template, line}) => `${template} ${line}`)).toEqual([
      'title 8',
      'context 10',
      'allegations 31',
      'sources 1'
    ])
    expect(sentences.map(({id, line}) => `${id} ${line}`)).toEqual([
      'p1s1 24',
      'p1s2 26',
      'p1s3 28',
      'p2s1 42',
      'p2s2 44'
    ])
  })

  it('keeps the ids of an edited statement, and marks it as its author’s', () => {
    const {points, said} = built(
      ['built in 1971', 'launched in 1971'],
      ['- It is slow', '- **Slow:** It is old']
    )
    expect(points.slice(2, 4)).toEqual([
      'facts | It was launched in 1971 | p1s2 | author',
      'facts | Slow | It is old | p1s3 | author'
    ])
    expect(said).toEqual(['20:1 draft-words', '21:1 draft-words'].map((one) => one.replace(':1', ':3')))
  })

  it('keeps a statement an extract that is only shortened without harm', () => {
    expect(built(['- It was built in 1971', '- built in 1971']).points[2]).toBe(
      'facts | built in 1971 | p1s2 | extract'
    )
  })

  it.each([
    ['accused', 'accused nobody and'],
    ['two accidents', 'three accidents']
  ])('does not take “%s” made “%s” for the source’s', (from, to) => {
    expect(
      built([
        `**The union:** ${from === 'accused' ? from : 'accused the operator of hiding two accidents'}`,
        `**The union:** ${from === 'accused' ? to : `accused the operator of hiding ${to}`}`
      ]).points[4]
    ).toMatch(/author$/)
  })

  it.each([
    ['{template=allegations hide}', 'Allegations', true, []],
    ['{hide}', 'Allegations', true, []],
    ['{template=allegations hidde}', 'Allegations', undefined, ['31:1 draft-attribute']]
  ])('knows what %s asks of a slide, and says what is mistyped', (braces, title, hide, told) => {
    const {deck, said} = built(['{template=allegations}', braces])
    const slide = deck.slides.find((one) => one.title.startsWith('Allegations'))
    expect([slide?.title, slide?.options?.hide]).toEqual([title, hide])
    expect(said.filter((one) => one.endsWith('draft-attribute'))).toEqual(told)
  })

  it('takes statements in another order, in another slot, or away', () => {
    const {points, said} = built(
      [
        '- It was built in 1971 [p1s2]\n- It is slow [p1s3]',
        '- It is slow [p1s3]\n- **180:** The old ferry carries 180 cars a day [p1s1]'
      ],
      ['### figures\n\n- **180:** The old ferry carries 180 cars a day [p1s1]\n', '']
    )
    expect([points.slice(1, 3), said]).toEqual([
      [
        'facts | It is slow | p1s3 | extract',
        'facts | 180 | The old ferry carries 180 cars a day | p1s1 | extract'
      ],
      []
    ])
  })

  it('takes statements without a source as their author’s', () => {
    const {points, coverage} = built([
      '- It is slow [p1s3]',
      '- It is slow [p1s3]\n- Ask the *board*\n- **Board:** Silent'
    ])
    expect(points.slice(3, 6)).toEqual([
      'facts | It is slow | p1s3 | extract',
      'facts | Ask the board | author',
      'facts | Board | Silent | author'
    ])
    expect(coverage.missing).toEqual([])
  })

  it('takes slides in another order, new ones, and titles of its author’s', () => {
    const {slides} = built(
      [
        '## Allegations {template=allegations}',
        '## A new slide\n\n- One\n- Two\n\n## Who says what {template=allegations}'
      ],
      [
        '## Background {template=context}',
        '## The old ferry carries 180 cars [p1s1] {template=context label=Context}'
      ]
    )
    expect(slides.map(({template, title, titleFrom}) => [template, title, ...titleFrom])).toEqual([
      ['title', 'The ferry question'],
      ['context', 'The old ferry carries 180 cars', 'p1s1'],
      ['points', 'A new slide'],
      ['allegations', 'Who says what'],
      ['sources', 'Where each slide comes from']
    ])
  })

  it('cites nothing for a title whose words are no longer the source’s', () => {
    const {slides, said} = built(['## Background', '## The ferry is full [p1s1]'])
    expect([slides[1]?.titleFrom, said]).toEqual([[], ['10:1 draft-words']])
  })

  it('gathers statements by slot under another template, and says where they go', () => {
    const {points, said} = built(
      ['template=context', 'template=outlook'],
      ['template=allegations', 'template=points']
    )
    expect(points.map((one) => one.replace(/ .*/, ''))).toEqual([
      'message',
      'open',
      'open',
      'open',
      'points',
      'points'
    ])
    expect(said).toEqual(['14:1 draft-slot', '18:1 draft-slot', '33:1 draft-slot', '37:1 draft-slot'])
  })

  it('takes its notes as they are edited', () => {
    const {slides, sentences} = built(['It is slow.\n:::', 'It is slow. Very.\n\nAsk *Ann*.\n:::'])
    expect([slides[1]?.notes.split('\n').slice(2), sentences[2]?.text]).toEqual([
      ['[p1s3] It is slow. Very.', 'Ask Ann.'],
      'It is slow. Very.'
    ])
  })

  it('warns where the notes no longer hold what is cited', () => {
    const {points, said} = built(['[p1s3] It is slow.\n', ''])
    expect([points[3], said]).toEqual(['facts | It is slow | author', ['21:3 draft-id']])
  })

  it('lets the front matter say what is on the cover', () => {
    const {deck} = built(['date: 2024-05-14', 'date: 2025-01-02\nsubtitle: What is next'])
    expect(
      Object.values(deck.slides[0]?.slots ?? {})
        .flat()
        .map(({text}) => text)
    ).toEqual(['What is next', 'Transport desk  ·  2 January 2025'])
  })

  it.each(templates.map(({name}) => name))('shows a slide of %s with nothing or little on it', (name) => {
    for (const slot of Object.keys(templates.find((one) => one.name === name)?.slots ?? {}))
      built([
        '## Background {template=context}',
        `## A {template=${name}}\n\n## B {template=${name}}\n\n### ${slot}\n\n- **X:** y\n\n## C`
      ])
  })

  it('numbers its dividers and names what follows them anew', () => {
    const {deck} = built(
      ['## Background', '# One {template=section}\n\n## Background'],
      ['## Allegations', '## More\n\n- x\n\n# Two {template=section}\n\n## Allegations']
    )
    const dividers = deck.slides.filter(({template}) => template === 'section')
    expect(
      dividers.map(({slots}) =>
        Object.values(slots)
          .flat()
          .map(({text}) => text)
      )
    ).toEqual([['1', 'Background  ·  More'], ['2']])
    expect(deck.slides.map(({section}) => section)).toEqual([
      'Briefing',
      'One',
      'One',
      'One',
      'Two',
      'Two',
      'Sources'
    ])
  })
})
