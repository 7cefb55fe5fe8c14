import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {fail, type MessageId} from '../messages.ts'
import {isClosed} from '../node/is-closed.ts'
import {reasonOf} from '../node/reason-of.ts'
import {foreignFormat} from './foreign-format.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/**
 * The text of a file that a person named; a file of the session from then on.
 *
 * @param missing
 *   What to say when there is no such file.
 */
export function openFile(session: Session, path: string, missing: Missing = 'input-missing'): VFile {
  const {file, bytes} = openBytes(session, path, missing)
  file.value = decode(file, bytes)
  return file
}

type Missing = Extract<MessageId, 'input-missing' | 'config-missing' | 'brand-missing'>

/** A file that a person named and its bytes, whatever they are; a file of the session from then on. */
export function openBytes(
  {files, surroundings}: Session,
  path: string,
  missing: Missing = 'input-missing'
): {readonly file: VFile; readonly bytes: Uint8Array} {
  const file = new VFile({path, cwd: surroundings.cwd})
  files.push(file)
  const at = resolve(surroundings.cwd, path)
  const stats = statsOf(at)
  if (!stats && !isClosed(at)) fail(file, missing, undefined, {path})
  if (stats?.isDirectory()) fail(file, 'input-folder', undefined, {path: path.replace(/\/+$/, '')})
  return {file, bytes: bytesOf(file, at)}
}

/** The text of standard input; a file of the session without a path. */
export async function openInput({files, surroundings}: Session): Promise<VFile> {
  const file = new VFile({cwd: surroundings.cwd})
  files.push(file)
  file.value = decode(file, await surroundings.readInput())
  return file
}

function bytesOf(file: VFile, at: string): Uint8Array {
  try {
    return readFileSync(at)
  } catch (error) {
    return fail(file, 'input-unreadable', undefined, {path: file.path, reason: reasonOf(error)})
  }
}

function decode(file: VFile, bytes: Uint8Array): string {
  const path = file.path ?? 'standard input'
  const foreign = foreignFormat(bytes, path)
  if (foreign) return fail(file, 'input-format', undefined, {path, ...foreign})
  const text = utf8(bytes)
  if (text !== undefined) return text
  const line = brokenLine(bytes)
  return fail(file, 'input-encoding', {line, column: 1}, undefined)
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // The decoder says by throwing that bytes are not UTF-8.
    return undefined
  }
}

/** The first line that is not UTF-8, from 1; UTF-16 breaks in the first. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (utf8(bytes.subarray(start, end)) === undefined) return line
    start = end
  }
  return 1
}
