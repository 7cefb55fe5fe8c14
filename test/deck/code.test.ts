import {describe, expect, it} from 'vitest'
import {contrastOf} from '../../src/themes/contrast.ts'
import {colorOf} from '../support/color-of.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const short = '```js\nconst ships = 7 // a week\n```'

/** Each slide of content: its template, its title, what stands in its boxes of code. */
function told(markdown: string): string[] {
  const {layout, deck} = layOutMarkdown(`# The harbour\n\n${markdown}`)
  return layout.frames.flatMap((frame, at) => {
    if (['title', 'bottom-line', 'sources'].includes(frame.template)) return []
    const code = frame.boxes.flatMap((box) =>
      box.type === 'text' && box.name.startsWith('Code')
        ? [box.paragraphs.map(({runs}) => runs.map(({text}) => text).join('')).join('⏎')]
        : []
    )
    const message = deck.slides[at]?.message?.text
    return [[`${frame.template}: ${frame.title}`, ...(message ? [message] : []), ...code].join(' | ')]
  })
}

/** What stands on each slide of code, a block as its language. */
function slotsOf(markdown: string): string[][] {
  const {deck} = layOutMarkdown(`# The harbour\n\n## Ships\n\n${markdown}`)
  return deck.slides
    .filter(({template}) => template === 'code')
    .map(({slots}) =>
      (slots.code ?? []).map((one) => (one.type === 'label' && one.code ? one.code.language : one.text))
    )
}

function boxOf(markdown: string, theme = 'diplomat') {
  const {layout} = layOutMarkdown(`# The harbour\n\n## Code\n\n${markdown}`, theme)
  const box = layout.frames.flatMap(({boxes}) => boxes).find(({name}) => name === 'Code')
  if (box?.type !== 'text') throw new Error('No code is drawn')
  return {box, layout}
}

describe('a block of code', () => {
  it('stands on a slide under what introduces it, its language over it', () => {
    expect(told(`## Ships\n\nSeven ships a week call.\n\n${short}`)).toEqual([
      'code: Ships | Seven ships a week call | js | const ships = 7 // a week'
    ])
  })

  it('stands over the list that follows it', () => {
    expect(slotsOf(`${short}\n\n- One\n- Two`)).toEqual([['js', 'One', 'Two']])
  })

  it('stands right under the sentence before it, and several share a slide', () => {
    expect(
      slotsOf(
        `Ships are counted at dusk by hand.\n\nStart the counter:\n\n${short}\n\nThen stop it:\n\n${short}\n\nFig. 2. The counter of the harbour`
      )
    ).toEqual([['Start the counter:', 'js', 'Then stop it:', 'js', 'Fig. 2. The counter of the harbour']])
  })

  it('is not parted where a slide holds it, and stays with its introduction', () => {
    const lines = Array.from({length: 17}, (_, at) => `step(${at})`).join('\n')
    const block = `\`\`\`js\n${lines}\n\`\`\``
    const slides = slotsOf(`Count ships first:\n\n${block}\n\nCount boats then:\n\n${block}`)
    expect(slides).toEqual([
      ['Count ships first:', 'js'],
      ['Count boats then:', 'js']
    ])
  })

  it('follows a picture beside its text', () => {
    const {deck} = layOutMarkdown(
      `# The harbour\n\n## Ships\n\n![A quay](harbour.png){.right}\n\nSeven ships a week call.\n\n${short}`
    )
    expect(
      deck.slides
        .filter(({title}) => title.startsWith('Ships'))
        .map(({template, slots}) => [template, slots.pictures?.length ?? 0])
    ).toEqual([
      ['picture', 1],
      ['code', 0]
    ])
  })

  it('stands under the heading of the short section that it is in', () => {
    const {deck} = layOutMarkdown(
      `# The harbour\n\n## Ships\n\nShips are counted daily.\n\n### By day\n\nCount by eye:\n\n${short}\n\n### By night\n\n${short}\n`
    )
    const told = deck.slides.flatMap(({slots}) => slots.entries ?? []).map(({text}) => text)
    expect(told).toEqual(expect.arrayContaining(['By day', 'By night']))
  })

  it('of a line stands under a few sentences in cards, rather than alone on a large ground', () => {
    const {layout} = layOutMarkdown(
      `# The harbour\n\n## Ships\n\nShips are counted daily by somebody on the quay.\n\nBoats are counted by the harbour office on Mondays.\n\n${short}\n`
    )
    const names = layout.frames.find(({template}) => template === 'code')?.boxes.map(({name}) => name)
    expect(names).toEqual(expect.arrayContaining(['Card 1', 'Card 2', 'Code']))
    expect(faultsOf(layout)).toEqual([])
  })

  it('stands under the list of its section', () => {
    expect(slotsOf(`- One\n- Two\n- Three\n- Four\n\n${short}`)).toEqual([
      ['One', 'Two', 'Three', 'Four', 'js']
    ])
  })

  it.each([
    ['```ts {2,3}', 'ts'],
    ['```{.python .numberLines}', 'python'],
    ['``` {.yaml}', 'yaml'],
    ['~~~C++', 'C++']
  ])('opened with %s is in %s', (fence, language) => {
    const close = fence.slice(0, 3)
    expect(told(`## Ships\n\n${fence}\nx = 1\n${close}`)).toEqual([`code: Ships | ${language} | x = 1`])
  })

  it('keeps indents, blank lines and signs, and turns tabs into spaces', () => {
    expect(told('## Ships\n\n    a\n\n      <b> & "c"\n    \td')).toEqual([
      'code: Ships | a⏎⏎  <b> & "c"⏎    d'
    ])
  })

  it('too long for a slide goes on between lines, and no line is lost', () => {
    const lines = Array.from({length: 70}, (_, at) => `step(${at})`)
    const slides = told(`## Ships\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\``)
    expect(slides.length).toBeGreaterThan(2)
    expect(slides.map((one) => one.split(' | ')[2]).join('⏎')).toBe(lines.join('⏎'))
  })

  it('of which two pieces come onto one slide is one block there', () => {
    const lines = Array.from({length: 24}, (_, at) => `step(${at})`).join('\n\n')
    const items = Array.from({length: 9}, (_, at) => `- Ship ${at} of the harbour calls on Mondays`).join(
      '\n'
    )
    for (const shown of slotsOf(`${items}\n\n\`\`\`js\n${lines}\n\`\`\``))
      expect(shown.filter((one) => one === 'js').length).toBeLessThan(2)
  })

  it('parts at a blank line where one is near', () => {
    const part = Array.from({length: 13}, (_, at) => `  step(${at})`)
    const [first] = told(`## Ships\n\n\`\`\`js\n${[...part, '', ...part, ''].join('\n')}last\n\`\`\``)
    expect(first).toMatch(/step\(12\)$/)
  })

  it('whose lines are wrapped hangs them in, never under the least size', () => {
    const {box, layout} = boxOf(`\`\`\`js\n  const all = [${'"a long name", '.repeat(20)}]\n\`\`\``)
    expect(box.paragraphs[0]).toMatchObject({hangs: true})
    expect(box.paragraphs[0]?.runs[0]?.size).toBeGreaterThanOrEqual(layout.theme.type.small.min)
    expect(faultsOf(layout)).toEqual([])
  })

  it('of one endless line is shown all the same', () => {
    const line = 'x'.repeat(6000)
    const slides = told(`## Ships\n\n\`\`\`\n${line}\n\`\`\``)
    expect(slides.map((one) => one.split(' | ')[1]).join('')).toBe(line)
  })

  it.each(['diplomat', 'night'])('is in colours of the theme %s that are read', (theme) => {
    const code = '# note\nclass A(B):\n  """text"""\n  x: int = 3\n  return None'
    const {box, layout} = boxOf(`\`\`\`python\n${code}\n\`\`\``, theme)
    const inks = [...new Set(box.paragraphs.flatMap(({runs}) => runs.map(({ink}) => ink)))]
    const hex = (ink: (typeof inks)[number]) => colorOf(ink, layout.theme)
    expect(inks.length).toBeGreaterThan(4)
    const ground = hex(box.fill?.ink ?? 'bg1')
    expect(inks.filter((ink) => contrastOf(hex(ink), ground) < 4.5)).toEqual([])
  })

  it('that its author skips stands in the notes alone', () => {
    expect(told(`## Ships\n\n- Seven a week\n\n<!-- briefdeck: skip -->\n\n${short}`)).toEqual([
      'points: Ships'
    ])
  })

  it('that is a diagram stands in the notes, which is said', () => {
    const {layout, file} = layOutMarkdown('# Gates\n\n## Plan\n\nTwo gates.\n\n```mermaid\nA --> B\n```\n')
    expect(layout.frames.map(({template}) => template)).not.toContain('code')
    expect(layout.frames.flatMap(({notes}) => notes.map(({text}) => text))).toContain('A --> B')
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('diagram-in-notes')
  })
})
