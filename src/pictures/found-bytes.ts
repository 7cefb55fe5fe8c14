import type {FoundFile} from '../host.ts'
import {digestOf} from './digest-of.ts'

/** Bytes that stand in a document itself, as a file that was found. */
export function foundBytes(bytes: Uint8Array): FoundFile {
  return {
    type: 'file',
    key: `inside:${digestOf(bytes)}`,
    size: bytes.length,
    head: bytes.subarray(0, 1024),
    all: () => bytes
  }
}
