import type {VFile} from 'vfile'
import type {YAMLMap} from 'yaml'
import {readFields} from './read-fields.ts'
import {readMap} from './read-map.ts'
import {roleFields} from './role-fields.ts'
import type {Complain} from './role-problem.ts'
import type {RoleData} from './types.ts'

/**
 * Read a role of the user's own.
 *
 * Only `role` must be there. Otherwise: `lang` English, `label` the role's name as words, `template` `points`, `order` 55 (after
 * the built-in ones), `threshold` 1.5, no headings, no cues. All errors of the file are left on it before the run stops.
 *
 * @param file
 *   YAML, or JSON, which is YAML too.
 * @throws VFileMessage for a broken file, an unknown key, a bad value.
 * @example
 *   readRole(new VFile('role: sanctions\nheadings: [sanctions, embargo]')).label // 'Sanctions'
 */
export function readRole(file: VFile): RoleData {
  return readMap(file, {broken: 'role-broken', least: 'role: NAME'}, roleOf)
}

function roleOf(map: YAMLMap, complain: Complain): RoleData {
  const said = readFields(map, roleFields, complain)
  const role = typeof said.role === 'string' ? said.role : ''
  const defaults: RoleData = {
    role,
    lang: 'en',
    label: labelOf(role),
    template: 'points',
    order: 55,
    headings: [],
    cues: [],
    threshold: 1.5
  }
  return {...defaults, ...said}
}

/** The name of a role as words, where nothing else is said. */
export function labelOf(role: string): string {
  return role.replace(/-/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
