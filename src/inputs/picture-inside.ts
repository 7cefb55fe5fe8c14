import type {VFile} from 'vfile'
import type {FoundFile} from '../host.ts'
import {foundBytes} from '../pictures/found-bytes.ts'
import type {} from './types.ts'

/** A picture that stands in a file itself, as in one of Word's. */
export function pictureInside(file: VFile, path: string): FoundFile | undefined {
  const bytes = file.data.pictures?.get(path)
  return bytes && foundBytes(bytes)
}
