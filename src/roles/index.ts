import {otherHeadings} from './other-headings.ts'
import {builtInProfiles} from './profiles/index.ts'
import type {ProfileData, RoleData} from './types.ts'

/**
 * The built-in profiles for a language, `news` first.
 *
 * After the language's own roles come the English ones for their headings alone: many write "Outlook" over a text in another
 * language. A language without a profile of its own has only those, with what headings are called in it where that is known, and
 * no cues.
 *
 * @param lang
 *   BCP 47 tag; only its primary subtag counts.
 */
export function profilesFor(lang: string): readonly ProfileData[] {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const english = builtInProfiles.filter((one) => one.lang === 'en')
  if (primary === 'en') return english
  return english.map((one) => {
    const own = builtInProfiles.find(({profile, lang}) => profile === one.profile && lang === primary)
    return own ? joined(own, one) : {...one, lang: primary, roles: foreign(one.roles, primary, [])}
  })
}

function joined(own: ProfileData, english: ProfileData): ProfileData {
  const roles = [...own.roles, ...foreign(english.roles, own.lang, own.roles)]
  return {...own, titles: [...own.titles, ...english.titles], roles}
}

/** Roles for their headings alone, under the labels of the language's own. */
function foreign(roles: readonly RoleData[], lang: string, own: readonly RoleData[]): readonly RoleData[] {
  const labels = new Map(own.map((one) => [one.role, one.label]))
  return roles.map((one) => {
    const named = otherHeadings(lang, one.role)
    const [first] = named
    const label =
      labels.get(one.role) ?? (first && first.charAt(0).toUpperCase() + first.slice(1)) ?? one.label
    return {...one, lang, label, headings: [...named, ...one.headings], cues: []}
  })
}
