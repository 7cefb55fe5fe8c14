import type {Node} from 'yaml'

/** A single value: `read` gives it as it is used, or undefined when it is not what was expected. */
export interface Value<T> {
  readonly type: 'value'
  /** What is expected, to stand after "must be". */
  readonly expected: string
  /** The value that YAML made of it, and its source text: `1E2340` is a number to YAML, a colour to us. */
  read(value: unknown, source: string): T | undefined
}

/** A map with known keys. */
export interface Group {
  readonly type: 'group'
  readonly keys: Readonly<Record<string, Shape>>
}

/** A map with any keys and one kind of value. */
export interface Listing {
  readonly type: 'listing'
  readonly value: Value<unknown>
}

/** A list of one kind of value. */
export interface List {
  readonly type: 'list'
  readonly value: Value<unknown>
}

/** Several ways to write one thing: a single value, or a map. */
export interface Either {
  readonly type: 'either'
  readonly value: Value<unknown>
  readonly group: Group
}

/** What a YAML file may say. */
export type Shape = Value<unknown> | Group | Listing | List | Either

/** Where a value stands, as offsets into the text. */
export type Span = readonly [number, number]

/** One thing wrong with a file. */
export interface Problem {
  readonly kind: 'key' | 'value'
  /** Path with dots: `colors.accent1`. */
  readonly path: string
  readonly expected: string
  /** Keys that are known at this level, of an unknown key. */
  readonly known: readonly string[]
  readonly span: Span
}

/** A map with these keys, none of which has to be there. */
export function group(keys: Readonly<Record<string, Shape>>): Group {
  return {type: 'group', keys}
}

/** A map with one kind of value under each of the names. */
export function groupOf(names: readonly string[], shape: Shape): Group {
  return group(Object.fromEntries(names.map((name) => [name, shape])))
}

/** Words in one line. */
export const text: Value<string> = {
  type: 'value',
  expected: 'text in one line',
  read: (value) =>
    typeof value === 'string' && value.trim() && !value.includes('\n') ? value.trim() : undefined
}

/** Yes or no. */
export const flag: Value<boolean> = {
  type: 'value',
  expected: '`true` or `false`',
  read: (value) => (typeof value === 'boolean' ? value : undefined)
}

/** A number from `least` to `most`. */
export function number(least: number, most: number, unit = 'points'): Value<number> {
  return {
    type: 'value',
    expected: `a number from ${least} to ${most}${unit && ` ${unit}`}`,
    read: (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined)
  }
}

/** One of a few words. */
export function choice<T extends string>(words: readonly T[]): Value<T> {
  const listed = words.map((word) => `\`${word}\``)
  return {
    type: 'value',
    expected: `${listed.length > 2 ? 'one of ' : ''}${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`,
    read: (value) => words.find((word) => word === value)
  }
}

/** The span of a node, empty where the parser kept none. */
export function spanOf(node: Node | null | undefined): Span {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0]
}
