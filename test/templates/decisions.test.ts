import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const minutes = `# Minutes of the council

## Present

- Ann Lee (chair)
- Bob Stone

## Decisions

- The budget of £42,000 was approved by 7 votes to 2.
- A motion to close Mill Lane was defeated by 5 votes to 4.
- The amendment by Ms. Lee fell for want of a seconder.
- It was resolved that the pump be replaced.

## Actions

- Ann Lee to order the pump by 12 May
`

it('what was turned down is crossed and not counted, and is not in the bottom line', () => {
  const {deck, layout} = layOutMarkdown(minutes)
  const at = deck.slides.findIndex(({template}) => template === 'decisions')
  const marks = layout.frames[at]?.boxes.flatMap((box) =>
    box.type === 'text' && box.name.startsWith('Mark')
      ? box.paragraphs.map(({runs}) => runs.map(({text}) => text).join(''))
      : []
  )
  expect(marks).toEqual(['1', '×', '×', '2'])
  const bottom = deck.slides.find(({template}) => template === 'bottom-line')
  expect(bottom?.slots.statements?.map(({text}) => text)).toEqual([
    'The budget of £42,000 was approved by 7 votes to 2',
    'It was resolved that the pump be replaced'
  ])
})

it('a meeting that carried nothing tells what it turned down', () => {
  const {deck} = layOutMarkdown(
    minutes.replace('was approved', 'was rejected').replace('resolved', 'not agreed')
  )
  const bottom = deck.slides.find(({template}) => template === 'bottom-line')
  expect(bottom?.slots.statements?.length).toBeGreaterThan(1)
})
