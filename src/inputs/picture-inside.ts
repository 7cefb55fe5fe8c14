import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {FoundFile} from '../host.ts'
import type {} from './types.ts'

/** A picture that stands in a file itself, as in one of Word's. */
export function pictureInside(file: VFile, path: string): FoundFile | undefined {
  const bytes = file.data.pictures?.get(path)
  if (!bytes) return undefined
  return {
    type: 'file',
    key: `inside:${createHash('sha256').update(bytes).digest('hex')}`,
    size: bytes.length,
    head: bytes.subarray(0, 1024),
    all: () => bytes
  }
}
