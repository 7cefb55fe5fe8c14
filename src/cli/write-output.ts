import {mkdirSync, readFileSync, realpathSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {fail, type MessageId} from '../messages.ts'
import {reasonOf} from './reason-of.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/**
 * Write a file whole or not at all: beside its place first, then renamed into it. Missing folders are made.
 *
 * @param mayReplace
 *   Whether a file with these bytes may be overwritten.
 * @param refusal
 *   What to say when it may not.
 */
export function writeOutput(
  {files, surroundings}: Session,
  path: string,
  bytes: string | Uint8Array,
  mayReplace: (bytes: Uint8Array) => boolean,
  refusal: Extract<
    MessageId,
    'output-foreign' | 'trace-foreign' | 'draft-exists' | 'theme-exists'
  > = 'output-foreign'
): void {
  const file = new VFile({path, cwd: surroundings.cwd})
  files.push(file)
  const named = resolve(surroundings.cwd, path)
  let temporary: string | undefined
  try {
    makeFolder(dirname(named))
    const old = statsOf(named)
    // A link stays a link: what it leads to is replaced.
    const place = old ? realpathSync(named) : named
    if (old?.isFile() && !mayReplace(readFileSync(place))) fail(file, refusal, undefined, {path})
    // A pipe or a device is written to; renaming would put a file in its place.
    if (old && !old.isFile()) {
      writeFileSync(place, bytes)
      return
    }
    temporary = join(dirname(place), `.${basename(place).slice(0, 200)}.${process.pid}.part`)
    writeFileSync(temporary, bytes, {flag: 'wx', ...modeOf(old)})
    renameSync(temporary, place)
  } catch (error) {
    if (temporary) rmSync(temporary, {force: true})
    // What was said above is said already.
    if (file.messages.length > 0) throw error
    fail(file, 'output-unwritable', undefined, {path, reason: reasonOf(error)})
  }
}

/** Make a folder and those above it. Node's own `recursive` never comes back where a file system refuses, as under `/proc`. */
function makeFolder(path: string): void {
  if (statsOf(path)?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}

function modeOf(old: Stats | undefined) {
  return old && {mode: old.mode}
}
