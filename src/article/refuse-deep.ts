import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {fail} from '../messages.ts'

/**
 * Stop the run where blocks or marks stand in each other by the hundred: whoever walks such a tree exhausts the stack.
 *
 * @throws VFileMessage at the first that is too deep.
 */
export function refuseDeep(tree: Root, file: VFile): void {
  // Level by level, and no recursion: this is what the tree has to be safe for.
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) fail(file, 'nested-too-deep', level[0]?.position, {most})
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}

/** A list in a list adds two. Nothing that a person reads comes near; the stack holds several times as many. */
export const most = 500
