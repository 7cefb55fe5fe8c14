import {expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const rolesOf = (items: readonly string[]) =>
  briefOf(
    `# The ferry of Rye\n\nThe council of Rye runs a ferry to Oldport. It carries 400 cars a day.\n\nThese rules hold on it:\n\n${items.map((one) => `- ${one}`).join('\n')}\n`
  )
    .brief.readings.filter(({paragraph}) => paragraph.kind === 'item')
    .map(({role}) => role)

it('keeps the items of a list together where one of them would be told elsewhere by its words', () => {
  expect(
    rolesOf([
      'Anybody who lives in Rye travels free of charge',
      'The ferry will serve all harbours as far as possible from next year',
      'Norway welcomed the rules',
      'Dogs travel on the lower deck'
    ])
  ).toEqual(['context', 'context', 'context', 'context'])
})

it('tells a list elsewhere where most of its items belong there', () => {
  expect(
    rolesOf(['Norway welcomed the rules', 'France condemned the rules', 'Dogs travel on the lower deck'])
  ).toEqual(['international-response', 'international-response', 'international-response'])
})
