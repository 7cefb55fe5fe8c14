import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Found} from '../host.ts'
import {warn} from '../messages.ts'
import {faultWords} from '../pictures/fault-words.ts'
import {foundBytes} from '../pictures/found-bytes.ts'
import {readPicture} from '../pictures/read-picture.ts'
import type {Fault, PictureFile} from '../pictures/types.ts'
import {pictureAddress} from './picture-address.ts'

/** Finds what stands at a relative path that the article names, at a place in it. */
export type FindFile = (path: string, at?: Position) => Found

/**
 * Reads the picture at an address, each file once; says why where there is none to show.
 *
 * `target` is what messages call it.
 */
export type PictureReader = (url: string, target: string, position: Position) => PictureFile | undefined

/** More is no deck any more, and memory is not endless. */
const mostBytes = 256 * 2 ** 20

/** A reader of the picture files of one article. */
export function pictureReader(file: VFile, find: FindFile | undefined): PictureReader {
  const known = new Map<string, PictureFile | Fault>()
  let bytes = 0

  return (url, target, position) => {
    const address = pictureAddress(url)
    if (address.type !== 'path' && address.type !== 'written') {
      warn(file, refusals[address.type], position, {target})
      return undefined
    }
    const found =
      address.type === 'written'
        ? foundBytes(address.bytes)
        : (find?.(address.path, position) ?? {type: 'missing' as const})
    if (found.type === 'unreadable') {
      warn(file, 'image-broken', position, {target, what: `the file cannot be read (${found.reason})`})
      return undefined
    }
    if (found.type !== 'file') {
      warn(file, `image-${found.type}`, position, {target})
      return undefined
    }
    const isNew = !known.has(found.key)
    if (isNew) bytes += found.size
    const read = known.get(found.key) ?? (bytes > mostBytes ? tooMuch : readPicture(found))
    known.set(found.key, read)
    if (!('fault' in read)) {
      if (read.lacksLetters && isNew) warn(file, 'image-letters', position, {target})
      return read
    }
    const {fault} = read
    const id =
      fault === 'format' || fault === 'oversized' || fault === 'unsafe'
        ? (`image-${fault}` as const)
        : 'image-broken'
    warn(file, id, position, {target, what: faultWords(read)})
    return undefined
  }
}

const refusals = {
  remote: 'image-remote',
  data: 'image-data',
  scheme: 'image-address',
  absolute: 'image-absolute',
  none: 'image-address'
} as const

const tooMuch: Fault = {type: 'fault', fault: 'oversized', what: 'with those before it more than 256 MB'}
