import type {Image, ImageReference} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {warn} from '../messages.ts'
import type {Definitions} from './plain-text.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/** A picture as an aside: its description and its address. Says that it is not drawn, and not fetched. */
export function imageAside(
  file: VFile,
  image: Image | ImageReference,
  definitions: Definitions,
  position: Position
): Aside {
  const url = image.type === 'image' ? image.url : (definitions.get(image.identifier)?.url ?? '')
  const alt = sanitise(image.alt ?? '').trim()
  const address = shortened(sanitise(url))
  const remote = /^(?:https?:|ftp:)?\/\//i.test(url)
  warn(file, remote ? 'image-remote' : 'image-in-notes', position, {target: address || alt})
  return {
    type: 'aside',
    kind: 'image',
    text: alt && address ? `${alt} (${address})` : alt || address,
    position
  }
}

/** A picture written into its own address says nothing to a reader. */
function shortened(url: string): string {
  return /^data:/i.test(url) ? `${url.slice(0, 24)}…` : url
}
