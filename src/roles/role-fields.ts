/** What a field of a role file may say. */
export interface Field {
  readonly expected: string
  /** Gives the value when it is right, else undefined. */
  read(value: unknown): unknown
}

const name: Field = {
  expected: 'a name in small letters with hyphens, such as `sanctions`',
  read: (value) =>
    typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value) ? value : undefined
}

/** The fields of a role file but its cues, by key. */
export const fields = {
  role: name,
  lang: {
    expected: 'a language such as `en`',
    read: (value) => (typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : undefined)
  },
  label: {expected: 'a text', read: text},
  template: name,
  order: {expected: 'a number, 0 or more', read: number},
  headings: {
    expected: 'a list of words or phrases',
    read: (value) => (Array.isArray(value) && value.every((one) => text(one)) ? value : undefined)
  },
  threshold: {expected: 'a number, 0 or more', read: number}
} satisfies Readonly<Record<string, Field>> as Readonly<Record<string, Field>> & {readonly role: Field}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
}
