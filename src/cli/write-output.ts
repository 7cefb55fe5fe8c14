import {mkdirSync, readFileSync, realpathSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {fail, type MessageId} from '../messages.ts'
import {reasonOf} from '../node/reason-of.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/** A file that is written beside its place. */
export interface StagedOutput {
  /** Put it there. */
  put(): void
  /** Leave no trace of it. */
  drop(): void
}

type Refusal = Extract<MessageId, 'output-foreign' | 'trace-foreign' | 'draft-exists' | 'theme-exists'>

/**
 * Write a file whole or not at all: beside its place first, then renamed into it. Missing folders are made.
 *
 * @param mayReplace
 *   Whether a file with these bytes may be overwritten.
 * @param refusal
 *   What to say when it may not.
 */
export function writeOutput(
  session: Session,
  path: string,
  bytes: string | Uint8Array,
  mayReplace: (bytes: Uint8Array) => boolean,
  refusal: Refusal = 'output-foreign'
): void {
  stageOutput(session, path, bytes, mayReplace, refusal).put()
}

/** The same in two steps, for a file that goes with another: what forbids it is said before either is in its place. */
export function stageOutput(
  {files, surroundings}: Session,
  path: string,
  bytes: string | Uint8Array,
  mayReplace: (bytes: Uint8Array) => boolean,
  refusal: Refusal
): StagedOutput {
  const file = new VFile({path, cwd: surroundings.cwd})
  files.push(file)
  const named = resolve(surroundings.cwd, path)
  let temporary: string | undefined
  const drop = () => {
    try {
      if (temporary) rmSync(temporary, {force: true})
    } catch {
      // Where nothing may be looked up, nothing was written.
    }
  }
  const attempt = <Result>(step: () => Result): Result => {
    try {
      return step()
    } catch (error) {
      drop()
      // What was said above is said already.
      if (file.messages.length > 0) throw error
      const option = refusal === 'trace-foreign' ? '--trace' : '-o'
      return fail(file, 'output-unwritable', undefined, {path, reason: reasonOf(error), option})
    }
  }
  return attempt(() => {
    makeFolder(dirname(named))
    const old = statsOf(named)
    // A link stays a link: what it leads to is replaced.
    const place = old ? realpathSync(named) : named
    if (old?.isFile() && !mayReplace(readFileSync(place))) fail(file, refusal, undefined, {path})
    // A pipe or a device is written to; renaming would put a file in its place.
    if (old && !old.isFile()) return {put: () => attempt(() => writeFileSync(place, bytes)), drop}
    const beside = join(
      dirname(place),
      `.${basename(place).slice(0, 200)}.${process.pid}-${files.length}.part`
    )
    temporary = beside
    writeFileSync(beside, bytes, {flag: 'wx', ...modeOf(old)})
    return {put: () => attempt(() => renameSync(beside, place)), drop}
  })
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
