import {describe, expect, it} from 'vitest'
import {articleFrom, outline} from './article-from.ts'

const depot = (...lines: string[]) => {
  const [what = '', next = ''] = lines
  return `# Depot\n\n${what}\n\nThe roof leaks. Two lifts stand still.\n\n${next}\n\n- The council decides in May.\n`
}

describe('lines between paragraphs', () => {
  it.each([
    ['with a colon', 'Findings:', 'Next steps:', ['Findings', 'Next steps']],
    ['with a number', '1. Findings', '2. Next steps', ['1. Findings', '2. Next steps']],
    ['with a Roman one', 'II. Findings', 'III. Next steps', ['II. Findings', 'III. Next steps']]
  ])('are headings where each has something under it, %s', (_, what, next, headings) => {
    expect(outline(articleFrom(depot(what, next)).article)).toEqual(headings.map((one) => `## ${one} (1)`))
  })

  it.each([
    ['in capitals', 'THE DEPOT', 'FINDINGS'],
    ['in words', 'The depot', 'What was found']
  ])('are headings without any mark behind the first line, %s', (_, title, heading) => {
    const markdown = `${title}\n\n${heading}\n\nThe roof leaks.\n\nNext steps\n\nThe council decides.\n\nCosts\n\nNobody knows.`
    expect(outline(articleFrom(markdown).article)).toEqual([
      '(1)',
      `## ${heading} (1)`,
      '## Next steps (1)',
      '## Costs (1)'
    ])
  })

  it.each([
    ['the name of who wrote it', 'Ann Bell'],
    ['who wrote it', 'By Ann Bell'],
    ['a day', '12 May 2026']
  ])('are none over the first paragraph where they are %s', (_, line) => {
    const markdown = `# Depot\n\n${line}\n\nThe roof leaks.\n\nNext steps\n\nThe council decides.\n\nCosts\n\nNobody knows.`
    expect(outline(articleFrom(markdown).article)).toEqual(['(2)', '## Next steps (1)', '## Costs (1)'])
  })

  const filler = Array.from({length: 20}, (_, at) => `Bus ${at + 1} was late.`).join('\n\n')
  it.each([
    ['there is one alone', `The roof leaks.\n\nNext steps\n\nThe council decides.`],
    [
      'they come again',
      `The roof leaks.\n\nAdvertisement\n\nIt is old.\n\nAdvertisement\n\nThe council decides.`
    ],
    [
      'they name another page',
      `It leaks.\n\nVideo: The roof\n\nIt is old.\n\nVideo: The lifts\n\nThey stand.`
    ],
    ['they are few among paragraphs', `It leaks.\n\nThe roof\n\n${filler}\n\nThe lifts\n\n${filler}`],
    ['nothing stands under them', 'It leaks.\n\nThe roof\n\nThe lifts\n\nThe doors'],
    ['others are headings', '## State\n\nIt leaks.\n\nThe roof\n\nIt is old.\n\nThe lifts\n\nThey stand.']
  ])('are none where %s', (_, markdown) => {
    expect(articleFrom(`# Depot\n\n${markdown}`).article.sections).toHaveLength(1)
  })
})
