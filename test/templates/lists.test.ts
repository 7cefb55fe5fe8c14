import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** The paragraphs in the body of a slide: the bullet or number of each, and its words. */
function listOn(title: string, markdown: string) {
  const {layout} = layOutMarkdown(markdown)
  const frame = layout.frames.find((one) => one.title === title)
  const boxes = (frame?.boxes ?? []).filter(
    (box) => box.type === 'text' && box.name !== 'Label' && (box.placeholder?.type ?? 'body') === 'body'
  )
  return boxes.flatMap((box) =>
    box.type === 'text'
      ? box.paragraphs.map(({bullet, runs}) => [
          bullet?.type === 'number' ? bullet.start : bullet?.type,
          runs.map(({text}) => text).join('')
        ])
      : []
  )
}

describe('a short list of the author’s', () => {
  it.each(['Opening hours', 'Background', 'Outlook', 'Findings'])(
    'stays a bullet list under %s',
    (heading) => {
      expect(listOn(heading, `# Hall\n\n## ${heading}\n\n- The hall is old\n- The roof leaks\n`)).toEqual([
        ['disc', 'The hall is old'],
        ['disc', 'The roof leaks']
      ])
    }
  )

  it.each(['How to book', 'Background', 'Outlook', 'Findings'])('keeps its numbers under %s', (heading) => {
    expect(listOn(heading, `# Hall\n\n## ${heading}\n\n4. Choose a room\n5. Pay for 12 days\n`)).toEqual([
      [4, 'Choose a room'],
      [5, 'Pay for 12 days']
    ])
  })

  it('stays a list where dates or figures in it would make another kind of slide', () => {
    const items = ['The hall was built in 1911', 'It closed in 1944 and in 2002', 'The roof is to be mended']
    expect(listOn('Hall', `## Hall\n\n- ${items.join('\n- ')}\n`)).toEqual(items.map((one) => ['disc', one]))
  })

  it('loses no item to a kind of slide that its heading asks for', () => {
    const items = ['The hall was built in 1911', 'It closed in 1944', 'The roof is to be mended']
    const shown = listOn('Timeline', `## Timeline\n\n- ${items.join('\n- ')}\n`).map(([, text]) => text)
    expect(shown).toEqual(items)
  })

  it('is a slide of another kind where its author asks for that', () => {
    const markdown = '## Hall {template=timeline}\n\n- It was built in 1911\n- It closed in 1944\n'
    expect(listOn('Hall', markdown).map(([sign]) => sign)).not.toContain('disc')
  })
})
