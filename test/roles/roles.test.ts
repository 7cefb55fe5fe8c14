import {describe, expect, it} from 'vitest'
import {builtInRoles} from '../../src/roles/built-in.ts'
import {profilesFor} from '../../src/roles/index.ts'
import {matchHeading} from '../../src/roles/match-heading.ts'
import type {RoleData} from '../../src/roles/types.ts'

const names = [
  'context',
  'timeline',
  'key-figures',
  'delegation',
  'allegations',
  'international-response',
  'quotation',
  'outlook',
  'points'
]

function rolesOfNews(lang: string): readonly RoleData[] {
  return profilesFor(lang)[0]?.roles ?? []
}

describe('the built-in roles', () => {
  it.each(Object.keys(builtInRoles))('are complete in %s, each with a template of its own name', (lang) => {
    const roles = builtInRoles[lang] ?? []
    expect(roles.map((role) => role.role)).toEqual(names)
    expect(roles.map((role) => role.template)).toEqual(names)
    expect(roles.filter((role) => role.lang !== lang || !role.label || !role.headings.length)).toEqual([])
  })

  it.each(Object.keys(builtInRoles))('never claim one heading twice in %s', (lang) => {
    const headings = (builtInRoles[lang] ?? []).flatMap((role) => role.headings)
    expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([])
  })

  it('come with the English headings in other languages, under their own labels', () => {
    const roles = rolesOfNews('fr-CA')
    expect(matchHeading('Key figures', roles)?.role.label).toBe('Chiffres clés')
  })
})

describe('a heading', () => {
  it.each([
    ['International response', 'international-response'],
    ['REACTIONS', 'international-response'],
    ['3. Background', 'context'],
    ['What’s next?', 'outlook'],
    ['Who’s who', 'delegation'],
    ['Who is involved', 'delegation'],
    ['What we don’t know', 'outlook'],
    ['Claims & denials', 'allegations'],
    ['The crisis by the numbers', 'key-figures'],
    ['How it unfolded', 'timeline'],
    ['Background to the long dispute', 'context'],
    ['In her own words', 'quotation'],
    ['Recommendations', 'points'],
    ['Public health response', 'points']
  ])('“%s” speaks for %s', (heading, role) => {
    expect(matchHeading(heading, rolesOfNews('en'))?.role.role).toBe(role)
  })

  it.each([
    ['fr', 'Conclusion'],
    ['es', 'Conclusiones']
  ])('sums up rather than looks ahead (%s): %s', (lang, heading) => {
    expect(matchHeading(heading, rolesOfNews(lang))?.role.role).not.toBe('outlook')
  })

  it.each([
    'Contextual advertising',
    'Teamwork',
    'Acclaims',
    'Soup',
    'Is there help for people on low incomes?'
  ])('“%s” speaks for none', (heading) => {
    expect(matchHeading(heading, rolesOfNews('en'))).toBeUndefined()
  })
})
