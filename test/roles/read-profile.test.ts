import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readProfile} from '../../src/roles/read-profile.ts'

const yaml = (value: string) => new VFile({path: 'incident.yaml', value})

describe('a profile file', () => {
  it('has roles in its order, with what they leave unsaid', () => {
    const {roles, ...rest} = readProfile(
      yaml('profile: incident\nroles:\n  - {role: impact, headings: [impact, damage], template: findings}\n')
    )
    expect(rest).toEqual({profile: 'incident', lang: 'en', about: '', titles: []})
    expect(roles).toEqual([
      {
        role: 'impact',
        lang: 'en',
        label: 'Impact',
        template: 'findings',
        order: 10,
        headings: ['impact', 'damage'],
        cues: [],
        threshold: 1.5,
        tells: 1
      }
    ])
  })

  it('takes a built-in role by its name, changed where it says so', () => {
    const {roles} = readProfile(
      yaml(
        'profile: incident\nlang: de\nroles:\n  - role: timeline\n    label: Ablauf\n  - {role: context, tells: 0.5}\n'
      )
    )
    expect(roles.map(({role, label, template, tells}) => [role, label, template, tells])).toEqual([
      ['timeline', 'Ablauf', 'timeline', undefined],
      ['context', 'Kontext', 'context', 0.5]
    ])
    expect(roles[0]?.headings).toContain('chronologie')
  })

  it('is told all its errors at their own lines, with the nearest name', () => {
    const file = yaml('profile: incident\ntitle: [incident]\nroles:\n  - {role: impact, heading: [impact]}\n')
    expect(() => readProfile(file)).toThrow()
    expect(file.messages.map(({ruleId, line, reason}) => [ruleId, line, reason])).toEqual([
      ['profile-key', 2, 'Unknown key `title` in profile; did you mean `titles`?'],
      ['role-key', 4, 'Unknown key `roles.1.heading` in role; did you mean `headings`?']
    ])
  })
})
