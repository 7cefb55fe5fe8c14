import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readRole} from '../../src/roles/read-role.ts'

const yaml = (value: string) => new VFile({path: 'sanctions.yaml', value})

const messagesOf = (value: string) => {
  const file = yaml(value)
  expect(() => readRole(file)).toThrow()
  return file.messages.map(({ruleId, line, reason}) => [ruleId, line, reason])
}

describe('a role file', () => {
  it('needs no more than a name', () => {
    expect(readRole(yaml('role: arms-sales'))).toEqual({
      role: 'arms-sales',
      lang: 'en',
      label: 'Arms sales',
      template: 'points',
      order: 55,
      headings: [],
      cues: [],
      threshold: 1.5
    })
  })

  it('says everything a built-in role says', () => {
    const text = `role: sanctions
lang: en
label: Sanctions in force
template: points
order: 35
headings: [sanctions, embargo]
threshold: 1.2
cues:
  - {id: measures, phrases: [sanction*, froze assets], weight: 1.5}
  - {feature: state-voice, weight: 0.5}
`
    expect(readRole(yaml(text))).toEqual({
      role: 'sanctions',
      lang: 'en',
      label: 'Sanctions in force',
      template: 'points',
      order: 35,
      headings: ['sanctions', 'embargo'],
      threshold: 1.2,
      cues: [
        {id: 'measures', phrases: ['sanction*', 'froze assets'], weight: 1.5},
        {id: 'state-voice', feature: 'state-voice', weight: 0.5}
      ]
    })
  })

  it('may be JSON', () => {
    expect(readRole(yaml('{"role": "sanctions", "headings": ["embargo"]}')).headings).toEqual(['embargo'])
  })

  it('is told all its errors at their own lines, with the nearest name', () => {
    expect(
      messagesOf('role: sanctions\nheading: [embargo]\norder: first\ncues:\n  - {phrase: [ban]}\n')
    ).toEqual([
      ['role-key', 2, 'Unknown key `heading` in role; did you mean `headings`?'],
      ['role-value', 3, 'Role value `order` must be a number, 0 or more'],
      ['role-key', 5, 'Unknown key `cues.1.phrase` in role; did you mean `phrases`?'],
      ['role-value', 5, 'Role value `cues.1.phrases` must be a list of words or phrases']
    ])
  })

  it.each([
    ['without a name', 'label: Sanctions', 'role-value'],
    ['with a name that is none', 'role: My Sanctions', 'role-value'],
    ['with an unknown feature', 'role: a\ncues:\n  - {feature: voices}', 'role-value'],
    ['that is no map', '- role: a', 'role-broken'],
    ['that is empty', '', 'role-broken'],
    ['that is no YAML', 'role: [a', 'role-broken']
  ])('is refused %s', (_, text, id) => {
    expect(messagesOf(text).map(([ruleId]) => ruleId)).toEqual([id])
  })
})
