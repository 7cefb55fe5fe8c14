import {closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync} from 'node:fs'
import {isAbsolute, join, relative, sep} from 'node:path'
import type {Found, FoundFile} from '../host.ts'
import {isClosed} from './is-closed.ts'
import {reasonOf} from './reason-of.ts'

/**
 * What stands at a relative path in the first of some folders that has it.
 *
 * Nothing outside the folders is opened, whether the path itself or a symbolic link leads there; nor anything that is no
 * plain file, since reading a pipe or a device may never end.
 */
export function findFile(path: string, folders: readonly string[]): Found {
  const found = folders.filter((folder) => existsSync(folder)).map((folder) => findIn(path, folder))
  const ranked = ['file', 'unreadable', 'linked-out', 'missing', 'outside'] as const
  const best = ranked.flatMap((type) => found.filter((one) => one.type === type))[0]
  return best ?? {type: 'missing'}
}

function findIn(path: string, folder: string): Found {
  const at = join(folder, path)
  if (!isInside(at, folder)) return {type: 'outside'}
  // This says no to a link that leads nowhere or in a circle, and to a path through a file.
  if (!existsSync(at))
    return isClosed(at) ? {type: 'unreadable', reason: 'permission denied'} : {type: 'missing'}
  const real = realpathSync(at)
  if (!isInside(real, realpathSync(folder))) return {type: 'linked-out'}
  const stats = statSync(real)
  return stats.isFile() ? opened(real, stats.size) : {type: 'missing'}
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function opened(path: string, size: number): FoundFile | Extract<Found, {type: 'unreadable'}> {
  try {
    return {type: 'file', key: path, size, head: firstBytes(path), all: () => readFileSync(path)}
  } catch (error) {
    return {type: 'unreadable', reason: reasonOf(error)}
  }
}

function firstBytes(path: string): Uint8Array {
  const opened = openSync(path, 'r')
  try {
    const head = Buffer.alloc(1024)
    return head.subarray(0, readSync(opened, head))
  } finally {
    closeSync(opened)
  }
}
