import {isNode, isScalar, type YAMLMap} from 'yaml'
import {readCues} from './read-cues.ts'
import type {FieldSet} from './role-fields.ts'
import type {Complain} from './role-problem.ts'

/** What a map says, by field; complains of keys that are no fields, of bad values, and of what must be there and is not. */
export function readFields(
  map: YAMLMap,
  {kind, fields, needed}: FieldSet,
  complain: Complain
): Readonly<Record<string, unknown>> {
  const said = new Map<string, unknown>()
  const known = [...Object.keys(fields), ...(kind === 'role' ? ['cues'] : [])]
  for (const {key, value} of map.items) {
    const name = isScalar(key) ? String(key.value) : String(key)
    if (!known.includes(name)) {
      complain(key, {id: `${kind}-key`, key: name, known})
      continue
    }
    const field = fields[name]
    const read = field ? field.read(isNode(value) ? value.toJSON() : value) : readCues(value, complain)
    if (field && read === undefined)
      complain(value ?? key, {id: `${kind}-value`, key: name, expected: field.expected})
    said.set(name, read)
  }
  for (const name of needed) {
    if (!said.has(name))
      complain(map, {id: `${kind}-value`, key: name, expected: fields[name]?.expected ?? 'there'})
  }
  return Object.fromEntries([...said].filter(([, value]) => value !== undefined))
}
