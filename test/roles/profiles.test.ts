import {describe, expect, it} from 'vitest'
import {profilesFor} from '../../src/roles/index.ts'
import {builtInProfiles, profileNames} from '../../src/roles/profiles/index.ts'
import {templates} from '../../src/templates/index.ts'

const all = builtInProfiles.map((one) => [`${one.profile} (${one.lang})`, one] as const)
const known: readonly string[] = templates.map(({name}) => name)

describe('the built-in profiles', () => {
  it('are named in the order in which they are listed', () => {
    expect(profileNames).toEqual(['news', 'report', 'decision', 'minutes', 'research'])
  })

  it.each(all)('%s has roles with labels, headings and templates that exist', (_, {about, roles}) => {
    const bad = roles.filter((one) => !one.label || !one.headings.length || !known.includes(one.template))
    expect([about !== '', bad.map(({role}) => role)]).toEqual([true, []])
  })

  it.each(all)('%s claims no heading twice', (_, {roles}) => {
    const headings = roles.flatMap((one) => one.headings)
    expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([])
  })

  it.each(all)('%s has each role once, in its language', (_, {roles, lang}) => {
    expect(new Set(roles.map(({role}) => role)).size).toBe(roles.length)
    expect(roles.filter((one) => one.lang !== lang)).toEqual([])
  })

  it.each(['de', 'fr', 'es'])('have words for each of their roles in %s', (lang) => {
    const short = profileNames.filter((name) => {
      const [own, english] = [lang, 'en'].map((one) =>
        builtInProfiles
          .find((profile) => profile.profile === name && profile.lang === one)
          ?.roles.map(({role}) => role)
      )
      return english?.some((role) => role !== 'timeline' && !own?.includes(role))
    })
    expect(short).toEqual([])
  })

  it('come to every language at least with their English headings', () => {
    expect(profilesFor('cy').map(({profile}) => profile)).toEqual(profileNames)
  })
})
