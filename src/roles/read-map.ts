import type {VFile} from 'vfile'
import {isMap, isNode, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import {type Complaint, fail, failAll, wording} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {yamlFault} from '../yaml-fault.ts'
import type {Complain, RoleProblem} from './role-problem.ts'

/** How a file that cannot be read at all is spoken of. */
export interface Kind {
  readonly broken: 'role-broken' | 'profile-broken'
  /** The line that it must have at least. */
  readonly least: string
}

/**
 * Read a file of `key: value` lines. All errors are left on it before the run stops.
 *
 * @param read
 *   Makes the value of the map, and complains where it cannot.
 * @throws VFileMessage for a broken file, and for whatever was complained of.
 */
export function readMap<Value>(
  file: VFile,
  {broken, least}: Kind,
  read: (map: YAMLMap, complain: Complain) => Value
): Value {
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, prettyErrors: false})
  const [error] = document.errors
  if (error) fail(file, broken, positionOf(lines, error.pos), {reason: yamlFault(error)})
  if (!isMap(document.contents)) {
    fail(file, broken, undefined, {reason: `expected \`key: value\` lines, at least \`${least}\``})
  }
  const complaints: Complaint[] = []
  const value = read(document.contents, (node, problem) => {
    complaints.push({id: problem.id, reason: reasonOf(problem), place: placeOf(lines, node)})
  })
  failAll(file, complaints)
  return value
}

function reasonOf(problem: RoleProblem): string {
  if ('expected' in problem) return wording(problem.id, problem)
  const near = nearest(problem.key.split('.').at(-1) ?? problem.key, problem.known)
  return wording(problem.id, near ? {key: problem.key, nearest: near} : {key: problem.key})
}

function placeOf(lines: LineCounter, node: unknown): Complaint['place'] {
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
