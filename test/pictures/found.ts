import type {FoundFile} from '../../src/host.ts'

/** Bytes, or text, as a file that an article names. */
export function found(content: Uint8Array | string): FoundFile {
  const bytes = Buffer.from(content)
  return {type: 'file', key: 'a', size: bytes.length, head: bytes.subarray(0, 1024), all: () => bytes}
}
