import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {cueKeys} from '../../src/roles/read-cues.ts'
import {readProfile} from '../../src/roles/read-profile.ts'
import {type FieldSet, profileFields, profileRoleFields} from '../../src/roles/role-fields.ts'
import {featureNames} from '../../src/roles/types.ts'

interface Schema {
  readonly properties: Readonly<
    Record<string, {readonly description?: string; readonly enum?: readonly string[]}>
  >
  readonly additionalProperties: boolean
  readonly required?: readonly string[]
}

const schema: Schema & {readonly $defs: Readonly<Record<'role' | 'cue', Schema>>} = JSON.parse(
  readFileSync('schemas/profile.schema.json', 'utf8')
)
const {role, cue} = schema.$defs

it.each([
  ['a profile', schema, profileFields, []],
  ['a role', role, profileRoleFields, ['cues']]
] as const)(
  'lists exactly the keys that %s may have, and those it must',
  (_, written, set: FieldSet, more) => {
    expect(Object.keys(written.properties).sort()).toEqual([...Object.keys(set.fields), ...more].sort())
    expect(written.required).toEqual(set.needed)
  }
)

it('lists the keys and the features of a cue', () => {
  expect(Object.keys(cue.properties).sort()).toEqual([...cueKeys].sort())
  expect(cue.properties.feature?.enum).toEqual(featureNames)
})

it('says of every key what it is for, and takes no other', () => {
  for (const {properties, additionalProperties} of [schema, role, cue]) {
    expect(additionalProperties).toBe(false)
    expect(Object.values(properties).filter(({description}) => !description)).toEqual([])
  }
})

it('allows what the documentation shows', () => {
  const [, example = ''] =
    /```yaml\n(# incident\.yaml\n[\s\S]*?)```/.exec(readFileSync('docs/customize.md', 'utf8')) ?? []
  expect(
    readProfile(new VFile({path: 'incident.yaml', value: example})).roles.map((one) => one.role)
  ).toContain('impact')
})
