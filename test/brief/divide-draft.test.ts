import {expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

// Each paragraph tells one fact that stands by itself and some that lean on it.
const facts = [
  'The ferry carries timber',
  'The quay needs new stones',
  'The crane lifts forty crates',
  'The pilots live on the island',
  'The shed stores old ropes',
  'The board meets on Mondays',
  'The office sells day tickets'
]
const leaning = 'This pleases the town. It was expected. Such things take time. They will see.'
const article = facts.map((one) => `${one}. ${leaning}`).join('\n\n')

it('gives no slide to fewer than three facts that stand by themselves', () => {
  const {brief} = briefOf(`---\nlang: en\n---\n\n${article}\n`)
  const standing = brief.beats.map(({readings}) => readings.filter(({dangling}) => !dangling).length)
  expect(standing.length).toBeGreaterThan(1)
  expect(Math.min(...standing)).toBeGreaterThanOrEqual(3)
})

it('keeps the items of a list together', () => {
  const items = facts.slice(0, 5).map((one, at) => `- 08:1${at} ${one}.`)
  const {brief} = briefOf(
    `---\nlang: en\n---\n\n${article}\n\n${items.join('\n')}\n\nThe mayor opens the quay. ${leaning}`
  )
  const withItems = brief.beats.filter(({readings}) =>
    readings.some(({paragraph}) => paragraph.kind === 'item')
  )
  expect(withItems).toHaveLength(1)
})
