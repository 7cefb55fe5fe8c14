import {builtInRoles} from './built-in.ts'
import type {RoleData} from './types.ts'

/**
 * The built-in roles for a language, in their order.
 *
 * After the language's own come the English ones for their headings alone: many write "Outlook" over a text in another
 * language. A language without roles of its own has only those, with English labels and no cues.
 *
 * @param lang
 *   BCP 47 tag; only its primary subtag counts.
 */
export function rolesFor(lang: string): readonly RoleData[] {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const english = builtInRoles.en ?? []
  if (primary === 'en') return english
  const own = Object.hasOwn(builtInRoles, primary) ? (builtInRoles[primary] ?? []) : []
  const labels = new Map(own.map((one) => [one.role, one.label]))
  return [
    ...own,
    ...english.map((one) => ({...one, lang: primary, label: labels.get(one.role) ?? one.label, cues: []}))
  ]
}
