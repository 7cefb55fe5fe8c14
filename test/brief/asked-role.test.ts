import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const rolesIn = (markdown: string) => {
  const {brief, file} = briefOf(markdown)
  const said = file.messages.filter(({fatal}) => fatal === false).map(String)
  return {roles: brief.readings.map(({sentence: {id}, role}) => `${id} ${role}`), said}
}

const beatsIn = (markdown: string) =>
  briefOf(markdown).brief.beats.map(({heading, role, template, readings}) => [
    heading?.text,
    role,
    template,
    readings.map(({sentence}) => sentence.id).join(' ')
  ])

describe('a role that the author asks for', () => {
  it.each([
    ['on a heading', '## Context {role=outlook}\n\nThe ferry sails at noon.'],
    ['in a comment', '<!-- briefdeck: role=outlook -->\n\nThe ferry sails at noon.'],
    ['as a template', '## Context {template=outlook}\n\nThe ferry sails at noon.'],
    [
      'in the front matter',
      '---\nroles:\n  Context: outlook\n---\n\n## The context\n\nThe ferry sails at noon.'
    ]
  ])('%s wins over what is found', (_, markdown) => {
    expect(rolesIn(markdown)).toEqual({roles: ['p1s1 outlook'], said: []})
  })

  it.each([
    ['## Ropes {role=outlok}\n\nThe ferry sails.', '1:1-1:23'],
    ['<!-- briefdeck: role=outlok -->\n\nThe ferry sails.', '3:1-3:17'],
    ['---\nroles:\n  Ropes: outlok\n---\n\nThe ferry sails.', '3:10-3:16']
  ])('that does not exist is said with its place: %j', (markdown, place) => {
    expect(rolesIn(markdown).said).toEqual([
      `visit-to-belgrade.md:${place}: No role \`outlok\`; did you mean \`outlook\`?`
    ])
  })

  it.each([
    ['Rope', 'No heading has the words “Rope”; did you mean “Ropes”?'],
    ['Cables', 'No heading has the words “Cables”; write them as a heading does, or drop the line']
  ])('for a heading that does not exist is said with its place: %s', (words, said) => {
    const markdown = `---\nroles:\n  ${words}: outlook\n---\n\n## Ropes\n\nThe ferry sails.`
    expect(rolesIn(markdown).said).toEqual([expect.stringMatching(/^visit-to-belgrade.md:3:/)])
    expect(rolesIn(markdown).said[0]).toContain(said)
  })

  it('for one paragraph of a section makes a beat behind that of the section', () => {
    const markdown =
      '## Ferry\n\nThe ferry is old.\n\n<!-- briefdeck: role=outlook -->\nA new one comes.\n\nIt has two decks.\n\n## Quay\n\nThe quay is new.'
    expect(beatsIn(markdown)).toEqual([
      ['Ferry', 'points', undefined, 'p1s1 p3s1'],
      [undefined, 'outlook', undefined, 'p2s1'],
      ['Quay', 'points', undefined, 'p4s1']
    ])
  })

  it('for the only paragraph of a section is that of the section', () => {
    const markdown = '## Ferry\n\n<!-- briefdeck: template=timeline -->\n\nThe ferry is old.'
    expect(beatsIn(markdown)).toEqual([['Ferry', 'timeline', 'timeline', 'p1s1']])
  })
})

describe('a template that the author asks for', () => {
  it('makes a beat of its own of a paragraph without headings', () => {
    const markdown =
      'The ferry is old.\n\n<!-- briefdeck: template=points -->\n\nIt opened in 1962. It closed in 1999.\n\nIt is red.'
    expect(beatsIn(markdown)).toContainEqual([undefined, 'points', 'points', 'p2s1 p2s2'])
  })
})

describe('a skipped paragraph', () => {
  it('is neither title nor summary, and keeps its sentences', () => {
    const {brief} = briefOf(
      '<!-- briefdeck: skip -->\n\nThe ferry sank on Monday in the harbour of Dunmore.\n\nThe mayor ordered an inquiry. Divers found the ferry. The line is closed. The crew is safe. Nobody was hurt.'
    )
    const cited = [...(brief.titleFrom ?? []), ...brief.summary.flatMap(({from}) => from)].map(({id}) => id)
    expect([cited.includes('p1s1'), brief.readings.map(({skip}) => skip === true)]).toEqual([
      false,
      [true, false, false, false, false, false]
    ])
  })
})
