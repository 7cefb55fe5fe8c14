import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'

/** Say which of some attributes or classes of a draft it does not know, and what each may have been meant to be. */
export function reportStrange(
  names: Iterable<string>,
  known: readonly string[],
  place: Position | undefined,
  file: VFile
): void {
  for (const name of names) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    warn(file, 'draft-attribute', place, near ? {name, nearest: near} : {name})
  }
}
