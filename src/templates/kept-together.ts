import type {Statement} from '../brief/statement-types.ts'
import {isItem} from './blocks/is-item.ts'
import {isPart} from './introductions.ts'
import {linesIn} from './lines-in.ts'

/**
 * Statements in runs that no slide ends within: what introduces a list with its first item, and an item with those under it, of
 * many at least the first.
 */
export function keptTogether(list: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: (readonly Statement[])[] = []
  for (let at = 0; at < list.length; at += runs.at(-1)?.length ?? 1)
    runs.push(list.slice(at, endOfRun(list, at)))
  return runs
}

/** The lines of an item with those under it that still stand together: a good half of a slide. */
const most = 9

function endOfRun(list: readonly Statement[], from: number): number {
  let end = from + 1
  while (end < list.length && holds(list, end - 1)) end++
  const top = depthOf(list.slice(from, end).find(isItem))
  let all = end
  while (all < list.length && depthOf(list[all]) > top) all++
  const lines = list.slice(from, all).reduce((sum, one) => sum + linesIn(one), 0)
  return top >= 0 && lines <= most ? all : end
}

/** Whether a statement says nothing, or something else, without the next. */
function holds(list: readonly Statement[], at: number): boolean {
  const [one, next, behind] = list.slice(at, at + 3)
  if (!one || !next) return false
  if (isItem(next)) return depthOf(next) > depthOf(one)
  return !isItem(one) && behind !== undefined && isItem(behind) && isPart(next.text)
}

/** The level of an item of a list, from 0; -1 for anything else. */
function depthOf(one: Statement | undefined): number {
  return one?.type === 'point' ? (one.depth ?? -1) : -1
}
