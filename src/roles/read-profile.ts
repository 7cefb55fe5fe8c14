import type {VFile} from 'vfile'
import {isMap, isSeq, type YAMLMap} from 'yaml'
import {defineProfile, type ProfileRole} from './define-profile.ts'
import {profilesFor} from './index.ts'
import {readFields} from './read-fields.ts'
import {readMap} from './read-map.ts'
import {labelOf} from './read-role.ts'
import {profileFields, profileRoleFields} from './role-fields.ts'
import type {Complain} from './role-problem.ts'
import type {ProfileData, RoleData} from './types.ts'

/**
 * Read a profile of the user's own.
 *
 * `profile` and `roles` must be there; `lang` is English otherwise, `titles` none. A role with the name of a built-in one of the
 * language begins as that, so that its name alone is enough; the heading of any other speaks for the profile with 1 unless
 * `tells` says how much. All errors of the file are left on it before the run stops.
 *
 * @throws VFileMessage for a broken file, an unknown key, a bad value.
 * @example
 *   readProfile(new VFile('profile: incident\nroles: [{role: impact, headings: [impact]}, {role: timeline}]'))
 */
export function readProfile(file: VFile): ProfileData {
  return readMap(file, {broken: 'profile-broken', least: 'profile: NAME'}, (map, complain) => {
    const said = readFields(map, profileFields, complain)
    const lang = typeof said.lang === 'string' ? said.lang : 'en'
    // The first of a name counts, which is news's own in the language.
    const builtIn = profilesFor(lang).flatMap(({roles}) => roles)
    const known = new Map(builtIn.reverse().map((one) => [one.role, one] as const))
    const nodes = map.get('roles', true)
    const roles = (isSeq(nodes) ? nodes.items : []).flatMap((node, index) =>
      isMap(node) ? [roleOf(node, known, within(`roles.${index + 1}`, complain))] : []
    )
    const draft = {profile: '', about: '', titles: [], ...said, lang, roles}
    return defineProfile(draft)
  })
}

function roleOf(map: YAMLMap, known: ReadonlyMap<string, RoleData>, complain: Complain): ProfileRole {
  const said = readFields(map, profileRoleFields, complain)
  const role = typeof said.role === 'string' ? said.role : ''
  const begins = known.get(role) ?? {label: labelOf(role), headings: [], tells: 1}
  return {...begins, ...said, role}
}

/** Complains of a field as one of a part of the file. */
function within(path: string, complain: Complain): Complain {
  return (node, problem) => complain(node, {...problem, key: `${path}.${problem.key}`})
}
