import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const entries = [
  ['14:02 UTC', 'The deploy of version 8 begins.'],
  ['14:09 UTC', 'Error rates rise to 40 per cent. The alarm is muted.'],
  ['16:04 UTC', 'All regions are healthy again.']
] as const

/** The events of the line of time that a section becomes; undefined where it becomes none. */
function events(section: string) {
  const {deck} = layOutMarkdown(
    `# Outage\n\nThe service was down for two hours on 4 March 2024.\n\n## Incident log\n\n${section}\n\n## Cause\n\nThe migration locked the orders. Nobody saw the lock.\n`
  )
  const {slots} = deck.slides.find(({template}) => template === 'timeline') ?? {}
  return slots?.events?.map((one) => [one.type === 'point' ? one.label : '', one.text])
}

it.each([
  ['paragraphs', entries.map(([time, text]) => `${time}: ${text}`).join('\n\n')],
  ['paragraphs with dashes', entries.map(([time, text]) => `**${time}** – ${text}`).join('\n\n')],
  ['a list', entries.map(([time, text]) => `- ${time}: ${text}`).join('\n')],
  [
    'paragraphs under a sentence',
    `All times are of the servers.\n\n${entries.map(([time, text]) => `${time}: ${text}`).join('\n\n')}`
  ]
])('a log is a line of time, as %s', (_, section) => {
  expect(events(section)).toEqual(entries.map(([time, text]) => [time, text]))
})

it.each([
  [
    'paragraphs of which one has no time',
    '14:02: It begins.\n\n14:09: It rises.\n\nNobody looked.\n\n16:04: It ends.'
  ],
  ['versions', '1.12: The gate was added.\n\n1.13: The lamp was added.\n\n1.14: The lock was added.']
])('there is no line of time in %s', (_, section) => {
  expect(events(section)).toBeUndefined()
})
