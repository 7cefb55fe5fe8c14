import {expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const summaryOf = (markdown: string) => briefOf(markdown).brief.summary.map(({text}) => text)

const met =
  'The ministers of transport of Norland and Sudland met in Rye on 4 May 2024 at the invitation of the mayor of Rye.'
const by = [
  'The meeting was opened by the mayor of Rye in the hall of the harbour.',
  'The ministers recalled that the ferry of Rye was an important link between the two countries, on which their governments agreed in 2019.',
  'The two countries share a border in the hills, where the ferry of Rye is the only link between them.'
]
const acts = [
  'The ministers condemned the closure of the strait.',
  'The ministers decided to pay for a second ferry of Rye in equal parts.'
]
const end = 'The ministers agreed to hold the next meeting in Oldport.'

it('tells of a communiqué what was agreed and condemned rather than that people met', () => {
  const [first, ...others] = summaryOf(`# Joint communiqué\n\n${[met, ...by, ...acts, end].join('\n\n')}\n`)
  expect(first).toContain('met in Rye')
  expect([...others].sort()).toEqual(acts.map((text) => text.slice(0, -1)))
})

it('tells of a statement what was decided, and not what its author is committed to', () => {
  const summary = summaryOf(
    `# Board of Rye issues statement\n\nFerries have carried more people at a fair pace. Prices have eased over the year.\n\nThe board seeks fair prices and full ferries. It judges that prices have fallen.\n\nThe board decided to keep the price of a ticket at 4 euros. The board is strongly committed to fair prices of ferries.\n`
  )
  expect(summary).toContain('The board decided to keep the price of a ticket at 4 euros')
})

it('does not lead with what somebody is committed to where news stands behind it', () => {
  const [first] = summaryOf(
    `# Council signs order on ferries\n\nThe council of Rye is committed to keeping its people safe and its harbour open.\n\nThe mayor today signed an order on ferries that closes the old quay to lorries. The quay was built in 1887. A firm checks it now. Lorries take the road around the bay.\n`
  )
  expect(first).toContain('signed an order')
})

it('never takes a line for a statement: a name with an office, or a figure with its label', () => {
  const summary = summaryOf(
    `# Mission to Oldport\n\nThe mayor of Rye today named a mission to Oldport. The deputy mayor will lead the mission.\n\nThe Honourable Ann Lee, Member of the Council of Rye (A), Ward 12\n\nThe Honourable Bo Stone, Member of the Council of Rye (B), Ward 7\n\n- Members of the mission: 12\n- Days: 3\n\nThe mission speaks with the harbour board. It comes back in June.\n`
  )
  expect(summary.filter((text) => /Honourable|Members of/.test(text))).toEqual([])
})

it('never takes a name of a list of members for a statement', () => {
  const summary = summaryOf(
    '# Mission to Oldport\n\nThe mayor of Rye today named a mission to Oldport. The deputy mayor will lead the mission.\n\nMembers of the mission:\n\n- The Honourable Ann Lee, Member of the Council of Rye\n- The Honourable Bo Stone, Member of the Council of Rye\n\nThe mission speaks with the harbour board. It comes back in June.\n'
  )
  expect(summary.filter((text) => text.includes('Honourable'))).toEqual([])
})
