import type {VFile} from 'vfile'
import {isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import {fail, type MessageId, wording} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {readCues} from './read-cues.ts'
import {fields} from './role-fields.ts'
import type {Complain, RoleProblem} from './role-problem.ts'
import type {RoleData} from './types.ts'

type Place = Parameters<typeof fail>[2]

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
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, prettyErrors: false})
  const broken = document.errors[0]
  if (broken) {
    const reason = broken.message.split('\n')[0] ?? broken.message
    fail(file, 'role-broken', positionOf(lines, broken.pos), {reason})
  }
  if (!isMap(document.contents)) {
    fail(file, 'role-broken', undefined, {reason: 'expected `key: value` lines, at least `role: NAME`'})
  }
  const map: YAMLMap = document.contents
  const errors: {readonly id: MessageId; readonly reason: string; readonly place: Place}[] = []
  const complain: Complain = (node, problem) => {
    errors.push({id: problem.id, reason: reasonOf(problem), place: placeOf(lines, node)})
  }
  const role = readFields(map, complain)
  for (const [at, {id, reason, place}] of errors.entries()) {
    const options = place ? {place, ruleId: id, source: 'briefdeck'} : {ruleId: id, source: 'briefdeck'}
    if (at === errors.length - 1) file.fail(reason, options)
    file.message(reason, options).fatal = true
  }
  return role
}

function readFields(map: YAMLMap, complain: Complain): RoleData {
  const said = new Map<string, unknown>()
  for (const {key, value} of map.items) {
    const name = isScalar(key) ? String(key.value) : String(key)
    if (name === 'cues') {
      said.set(name, readCues(value, complain))
      continue
    }
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) {
      complain(key, {id: 'role-key', key: name, known: [...Object.keys(fields), 'cues']})
      continue
    }
    const read = field.read(isNode(value) ? value.toJSON() : value)
    if (read === undefined) complain(value ?? key, {id: 'role-value', key: name, expected: field.expected})
    said.set(name, read)
  }
  if (!said.has('role')) complain(map, {id: 'role-value', key: 'role', expected: fields.role.expected})
  const role = typeof said.get('role') === 'string' ? String(said.get('role')) : ''
  const defaults: RoleData = {
    role,
    lang: 'en',
    label: role.replace(/-/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    template: 'points',
    order: 55,
    headings: [],
    cues: [],
    threshold: 1.5
  }
  return {...defaults, ...Object.fromEntries([...said].filter(([, value]) => value !== undefined))}
}

function reasonOf(problem: RoleProblem): string {
  if (problem.id === 'role-value') return wording('role-value', problem)
  const near = nearest(problem.key.split('.').at(-1) ?? problem.key, problem.known)
  return wording('role-key', near ? {key: problem.key, nearest: near} : {key: problem.key})
}

function placeOf(lines: LineCounter, node: unknown): Place {
  const range = isNode(node) ? (node as Node).range : undefined
  return range ? positionOf(lines, [range[0], range[1]]) : undefined
}

function positionOf(lines: LineCounter, [start, end]: readonly [number, number]) {
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  return {start: point(start), end: point(end)}
}
