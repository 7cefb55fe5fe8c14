import {type Document, isAlias, isMap, isScalar, isSeq, type Node} from 'yaml'
import {
  type Either,
  type Group,
  groupOf,
  type List,
  type Listing,
  type Problem,
  type Shape,
  type Span,
  spanOf,
  type Value
} from './shape.ts'

/** What a file said, and everything that is wrong with it. */
export interface Read {
  /** Plain values of the known keys that are right; a level that says nothing is absent. */
  readonly value: Readonly<Record<string, unknown>>
  /** Where each value stands, by its path with dots. */
  readonly spans: ReadonlyMap<string, Span>
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/**
 * Read a YAML (or JSON) document by the shape it should have; nothing is thrown, all problems come back together.
 *
 * @param part
 *   The node of the document to read; all of it by default.
 */
export function readShape(
  document: Document.Parsed,
  shape: Group,
  part: Node | null = document.contents
): Read {
  const spans = new Map<string, Span>()
  const problems: Problem[] = []
  const value = part === null ? {} : readNode(part, shape, '', [0, 0])
  return {value: isRecord(value) ? value : {}, spans, problems}

  function readNode(written: Node | null, expected: Shape, path: string, key: Span): unknown {
    const node = isAlias(written) ? (written.resolve(document) ?? null) : written
    const [start, end] = spanOf(written)
    // A key without a value has a value of no width, which nobody can point at: `dk1:` is said at the key.
    const span: Span = start === end ? key : [start, end]
    spans.set(path, span)
    if (expected.type === 'value') return readValue(node, expected, path, span)
    if (expected.type === 'list') return readList(node, expected, path, span)
    if (expected.type === 'either' && !isMap(node)) return readValue(node, expected.value, path, span)
    return readGroup(node, groupFor(node, expected), path, span)
  }

  function readValue(node: Node | null, {read, expected}: Value<unknown>, path: string, span: Span) {
    const value = isScalar(node) ? read(node.value, node.source ?? String(node.value)) : undefined
    if (value === undefined) problems.push({kind: 'value', path, expected, known: [], span})
    return value
  }

  function readList(node: Node | null, {value}: List, path: string, span: Span) {
    if (isSeq(node)) return node.items.map((item, at) => readNode(item as Node, value, `${path}.${at}`, span))
    problems.push({kind: 'value', path, expected: `a list, each ${value.expected}`, known: [], span})
    return undefined
  }

  function readGroup(node: Node | null, {keys}: Group, path: string, span: Span) {
    if (!isMap(node)) {
      const expected = `a map of ${path ? `\`${path}\`` : 'keys'}, one \`key: value\` a line`
      problems.push({kind: 'value', path: path || 'file', expected, known: [], span})
      return undefined
    }
    const pairs = node.items.flatMap((pair) => {
      // The parser makes nodes of everything it reads; only documents made by hand hold plain values.
      const key = pair.key as Node
      const name = isScalar(key) ? String(key.value) : String(key)
      const inner = path ? `${path}.${name}` : name
      const known = Object.hasOwn(keys, name) ? keys[name] : undefined
      if (!known) {
        problems.push({kind: 'key', path: inner, expected: '', known: Object.keys(keys), span: spanOf(key)})
        return []
      }
      const value = readNode(pair.value as Node | null, known, inner, spanOf(key))
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(pairs)
  }
}

/** The keys that a map may have: of a listing those that it has. */
function groupFor(node: Node | null, expected: Group | Listing | Either): Group {
  if (expected.type === 'either') return expected.group
  if (expected.type === 'group') return expected
  const names = isMap(node)
    ? node.items.map(({key}) => (isScalar(key) ? String(key.value) : String(key)))
    : []
  return groupOf(names, expected.value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
