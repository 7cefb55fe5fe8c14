import type {Position} from 'unist'
import {type PictureAddress, pictureAddress} from './picture-address.ts'
import type {FindFile} from './picture-reader.ts'

/** Why a file of numbers is not read. */
export interface FileFault {
  readonly why:
    | Exclude<PictureAddress['type'], 'path' | 'written'>
    | 'missing'
    | 'outside'
    | 'linked-out'
    | 'unreadable'
    | 'large'
    | 'encoding'
}

/** A chart has hundreds of numbers; more is no use. */
const mostBytes = 2 ** 20

/** The text of a file of numbers, which is found by the rules for pictures; or why it is not read. */
export function chartFile(url: string, at: Position, find: FindFile | undefined): string | FileFault {
  const address = pictureAddress(url)
  if (address.type === 'written') return {why: 'data'}
  if (address.type !== 'path') return {why: address.type}
  const found = find?.(address.path, at) ?? {type: 'missing' as const}
  if (found.type !== 'file') return {why: found.type}
  if (found.size > mostBytes) return {why: 'large'}
  const bytes = found.all()
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // The decoder throws for nothing else.
    return {why: 'encoding'}
  }
}
