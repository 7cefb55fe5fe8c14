import {existsSync, type Stats, statSync} from 'node:fs'

/** What stands at a path; undefined for nothing, also where a part of the path is a file. */
export function statsOf(path: string): Stats | undefined {
  // `statSync` throws for a path through a file even when told not to.
  return existsSync(path) ? statSync(path, {throwIfNoEntry: false}) : undefined
}
