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

describe('numbered items that open with a line of their own', () => {
  const long = 'The tender closed on 1 October, and three firms made a bid for the work of the year.'

  it('are headings with what stands under them; a line with a colon under one is none', () => {
    const agenda = `Board meeting\n\n1. Dredging\n${long}\nThe board agreed.\n2. Lighting\n${long}\n3. Plans:\n   Two plans were discussed in the hall:\n   - The mill is old, and its roof leaks.\n   - The barn is not to be sold.\n`
    expect(outline(articleFrom(agenda).article)).toEqual([
      '(1)',
      '## 1. Dredging (1)',
      '## 2. Lighting (1)',
      '## 3. Plans (3)'
    ])
  })

  it.each([
    ['they are steps in few words', '1. Stop\nThe service ends.\n2. Start\nThe service begins.'],
    [
      'a line only goes on in the next one',
      `1. The old tender\nof the year. ${long}\n2. The new one\nis open. ${long}`
    ],
    ['there is one alone', `1. Dredging\n${long}\n2. Buy lamps.\n3. Buy paint.`],
    ['others are headings', `## Plans\n\n1. Dredging\n${long}\n2. Lighting\n${long}`]
  ])('are items where %s', (_, list) => {
    const {paragraphs} = articleFrom(`# Board\n\n${list}\n`)
    expect(paragraphs.filter(({kind}) => kind === 'item').length).toBeGreaterThan(1)
  })
})
