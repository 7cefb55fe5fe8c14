import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** All words on a slide under its head, in the order of their boxes. */
function wordsOn(title: string, markdown: string): readonly string[] {
  const {layout} = layOutMarkdown(markdown)
  const boxes = layout.frames.find((one) => one.title === title)?.boxes ?? []
  return boxes.flatMap((box) =>
    box.type === 'text' && !['Title', 'Label', 'Footer', 'Number'].includes(box.name)
      ? box.paragraphs.map(({runs}) => runs.map(({text}) => text).join(''))
      : []
  )
}

const before = 'The two of them were talked about for more than an hour, and with some heat.'
const behind = 'Both hold until the next assembly of the clubs.'

const report = '## Findings\n\nThe quay is safe.\n\n## Recommendations\n\nThe quay should stay.'

describe('what an author says around a list', () => {
  it.each([
    ['Decisions', '## Present\n\n- Ann Lee\n- Bob Stone', ['1', '2']],
    ['Risks', report, ['!', '!']],
    ['Recommendations', '## Findings\n\nThe quay is safe.', ['1', '2']],
    ['Findings', '## Recommendations\n\nThe quay should stay.', ['', '']]
  ])('stands around its cards under %s', (heading, other, marks) => {
    const items = ['The east gate stays open until nine', 'The pond is not drained']
    const section = `## ${heading}\n\n${before}\n\n- ${items.join('\n- ')}\n\n${behind}\n`
    const words = wordsOn(heading, `# Minutes of the garden committee\n\n${other}\n\n${section}`)
    const [first = '', second = ''] = items
    const expected = [before, marks[0], first, marks[1], second, behind]
    expect(words.map((one) => one.replace(/\.$/, ''))).toEqual(
      expected.filter((one) => one !== '').map((one) => one?.replace(/\.$/, ''))
    )
  })

  it('takes no number of a summary', () => {
    const summary = `${before}\n\nWhat matters:\n\n- The east gate stays open until nine\n- The pond is not drained`
    const words = wordsOn('Summary', `# Pool\n\n## Summary\n\n${summary}\n\n${report}`)
    expect(words.filter((one) => /^\d$/.test(one))).toEqual(['1', '2'])
  })

  it('stands under the table of actions', () => {
    const actions = '- Ann Lee repairs the gate by 3 May\n- Bob Stone asks the council by 5 June'
    const markdown = `# Minutes of the garden committee\n\n## Present\n\n- Ann Lee\n- Bob Stone\n\n## Actions\n\n${actions}\n\n${behind}\n`
    expect(wordsOn('Actions', markdown)).toEqual([behind.replace('.', '')])
  })

  it('is condensed where it is more than the slide holds', () => {
    const long = Array.from(
      {length: 12},
      (_, at) => `Gate ${at} was talked about for more than an hour by all.`
    )
    const words = wordsOn(
      'Risks',
      `# Pool\n\n${report}\n\n## Risks\n\n${long.join(' ')}\n\n- Frost\n- Rain\n`
    )
    expect(words).toContain('Frost')
    expect(words.join(' ').length).toBeLessThan(400)
  })
})
