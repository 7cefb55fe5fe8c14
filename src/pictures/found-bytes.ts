import {createHash} from 'node:crypto'
import type {FoundFile} from '../host.ts'

/** Bytes that stand in a document itself, as a file that was found. */
export function foundBytes(bytes: Uint8Array): FoundFile {
  return {
    type: 'file',
    key: `inside:${createHash('sha256').update(bytes).digest('hex')}`,
    size: bytes.length,
    head: bytes.subarray(0, 1024),
    all: () => bytes
  }
}
