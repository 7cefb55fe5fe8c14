import type {Image, ImageReference} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Found} from '../host.ts'
import {info, warn} from '../messages.ts'
import {ownPlace} from '../own-place.ts'
import {faultWords} from '../pictures/fault-words.ts'
import {readPicture} from '../pictures/read-picture.ts'
import type {Fault, PictureFile} from '../pictures/types.ts'
import {pictureAddress} from './picture-address.ts'
import type {Definitions} from './plain-text.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/** Finds what stands at a relative path that the article names, at a place in it. */
export type FindFile = (path: string, at?: Position) => Found

/** A picture where it stands. */
export interface Placed {
  readonly node: Image | ImageReference
  readonly position: Position
  /** The words of its paragraph; empty where pictures stand alone in it. */
  readonly beside?: string
  /** A cell shows words alone. */
  readonly isInTable?: true
}

/** Reads the pictures of one article. */
export type ImageReader = (placed: Placed) => Aside

/** What reading pictures leans on. */
interface Settings {
  readonly file: VFile
  readonly definitions: Definitions
  readonly find: FindFile | undefined
}

/** More is no deck any more, and memory is not endless. */
const mostBytes = 256 * 2 ** 20

/**
 * A reader of the pictures of one article: each as an aside with its description and address, for the notes, and with the
 * picture itself where a slide can show it. Says why where none can.
 */
export function imageReader({file, definitions, find}: Settings): ImageReader {
  const known = new Map<string, PictureFile | Fault>()
  let bytes = 0

  function picture(url: string, target: string, position: Position): PictureFile | undefined {
    const address = pictureAddress(url)
    if (address.type !== 'path') {
      warn(file, refusals[address.type], position, {target})
      return undefined
    }
    const found = find?.(address.path, position) ?? {type: 'missing' as const}
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

  return ({node, position, beside = '', isInTable}) => {
    const {file: own} = ownPlace(file, position)
    const definition = node.type === 'image' ? node : definitions.get(node.identifier)
    const url = definition?.url ?? ''
    const written = words(node.alt)
    const title = words(definition?.title)
    const address = shortened(sanitise(url))
    const target = address || written
    if (isInTable) warn(file, 'image-in-notes', position, {target})
    const drawn = isInTable ? undefined : picture(url, target, position)
    if (drawn && !written) warn(file, 'image-undescribed', position, {target: address})
    const said = title || (beside ? '' : written)
    const caption = said.length <= mostInCaption ? said : ''
    if (drawn && said !== caption)
      info(file, 'caption-too-long', position, {target: address, letters: said.length})
    const wish = Object.keys(node.data?.wish ?? {}).length > 0 ? node.data?.wish : undefined
    const alt = written || title || opening(beside.trim())
    const noted = [written, title === written ? '' : title].filter(Boolean).join('. ')
    return {
      type: 'aside',
      kind: 'image',
      text: noted && address ? `${noted} (${address})` : noted || address,
      ...(drawn && {
        picture: {
          path: address,
          ...(own !== file && own.path && {of: own.path}),
          alt,
          ...(caption && {caption}),
          ...(wish && {wish}),
          file: drawn
        }
      }),
      position
    }
  }
}

/** More letters leave a picture no room. */
const mostInCaption = 300

const refusals = {
  remote: 'image-remote',
  data: 'image-data',
  scheme: 'image-address',
  absolute: 'image-absolute',
  none: 'image-address'
} as const

const tooMuch: Fault = {type: 'fault', fault: 'oversized', what: 'with those before it more than 256 MB'}

function words(text: string | null | undefined): string {
  return sanitise(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** As much of a paragraph as is heard at one go. */
function opening(text: string): string {
  if (text.length <= 200) return text
  const cut = text.lastIndexOf(' ', 199)
  return `${text.slice(0, cut > 0 ? cut : 199)} …`
}

/** A picture written into its own address says nothing to a reader. */
function shortened(url: string): string {
  return /^\s*data:/i.test(url) ? `${url.trim().slice(0, 24)}…` : url
}
