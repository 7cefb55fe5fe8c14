import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const matter = '---\ntitle: The ferry\nlang: en\n---\n\n'

it('goes where it is said whose it is, and not behind whoever was named before', () => {
  const {brief, deck} = layOutMarkdown(
    `${matter}${[
      'The night ferry between Rye and Lund was cancelled on Friday after a fire in its engine room. Nobody was hurt.',
      'The fire started at about two in the morning and was put out by the crew. Rye has had no other ferry since 2019.',
      'The council asked for a report about the fire. A member of its board was very shocked by the news.',
      '“It is our harbour, it is no toy. It is everybody’s harbour. Those who run ferries have a duty to tell us what went wrong,” said Senator Ann Hall of Rye.'
    ].join('\n\n')}\n`
  )
  const roles = brief.readings.filter(({sentence}) => sentence.id.startsWith('p4')).map(({role}) => role)
  expect(new Set(roles)).toEqual(new Set(['international-response']))
  const facts = deck.slides.filter(({template}) => template !== 'international-response')
  expect(JSON.stringify(facts.map(({slots}) => slots))).not.toContain('our harbour, it is no toy”')
})
