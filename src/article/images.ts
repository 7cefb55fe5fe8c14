import type {Image, ImageReference} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {info, warn} from '../messages.ts'
import {ownPlace} from '../own-place.ts'
import {shortAddress} from './picture-address.ts'
import type {PictureReader} from './picture-reader.ts'
import type {Definitions} from './plain-text.ts'
import {inOneLine, sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

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
  readonly pictureOf: PictureReader
}

/**
 * A reader of the pictures of one article: each as an aside with its description and address, for the notes, and with the
 * picture itself where a slide can show it. Says why where none can.
 */
export function imageReader({file, definitions, pictureOf}: Settings): ImageReader {
  return ({node, position, beside = '', isInTable}) => {
    const {file: own} = ownPlace(file, position)
    const definition = node.type === 'image' ? node : definitions.get(node.identifier)
    const url = definition?.url ?? ''
    const written = inOneLine(node.alt ?? '')
    const title = inOneLine(definition?.title ?? '')
    const address = shortAddress(sanitise(url))
    const target = address || written
    if (isInTable) warn(file, 'image-in-notes', position, {target})
    const drawn = isInTable ? undefined : pictureOf(url, target, position)
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
          path: sanitise(url),
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

/** As much of a paragraph as is heard at one go. */
function opening(text: string): string {
  if (text.length <= 200) return text
  const cut = text.lastIndexOf(' ', 199)
  return `${text.slice(0, cut > 0 ? cut : 199)} …`
}
