/** What a field of a role or profile file may say. */
export interface Field {
  readonly expected: string
  /** Gives the value when it is right, else undefined. */
  read(value: unknown): unknown
}

/** The fields of one kind of map, and those that must be there. */
export interface FieldSet {
  readonly kind: 'role' | 'profile'
  readonly fields: Readonly<Record<string, Field>>
  readonly needed: readonly string[]
}

const name: Field = {
  expected: 'a name in small letters with hyphens, such as `sanctions`',
  read: (value) =>
    typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value) ? value : undefined
}

const language: Field = {
  expected: 'a language such as `en`',
  read: (value) => (typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : undefined)
}

const texts: Field = {
  expected: 'a list of words or phrases',
  read: (value) => (Array.isArray(value) && value.every((one) => text(one)) ? value : undefined)
}

const line: Field = {expected: 'a text', read: text}
const amount: Field = {expected: 'a number, 0 or more', read: number}

const said = {role: name, label: line, template: name, headings: texts, threshold: amount}

/** A role in a file of its own. */
export const roleFields: FieldSet = {
  kind: 'role',
  fields: {...said, lang: language, order: amount},
  needed: ['role']
}

/** A role in a profile, where its place is its order. */
export const profileRoleFields: FieldSet = {
  kind: 'role',
  fields: {...said, tells: amount},
  needed: ['role']
}

/** A profile. */
export const profileFields: FieldSet = {
  kind: 'profile',
  fields: {
    profile: name,
    lang: language,
    about: line,
    titles: texts,
    roles: {
      expected: 'a list of roles, each at least `role: NAME`',
      read: (value) => (Array.isArray(value) && value.length > 0 && value.every(isMap) ? value : undefined)
    }
  },
  needed: ['profile', 'roles']
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
}
