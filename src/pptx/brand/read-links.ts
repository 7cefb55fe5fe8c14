import {posix} from 'node:path'
import type {VFile} from 'vfile'
import type {BrandLink} from '../../brand/types.ts'
import {fail} from '../../messages.ts'
import {namespaces} from '../namespaces.ts'
import {linksName} from '../part-names.ts'
import {elements} from '../xml.ts'
import {readTree} from './read-tree.ts'

const office = `${namespaces.relationships}/`

/**
 * The links of a part; none where it has no part for them.
 *
 * @param part
 *   Its name; empty for the package itself.
 * @param bytes
 *   The part with the links.
 */
export function readLinks(part: string, bytes: Uint8Array | undefined, file: VFile): BrandLink[] {
  if (bytes === undefined) return []
  const name = linksName(part)
  return elements(readTree(bytes, name, file), 'Relationship').map(({attributes}) => {
    const {Id: id = '', Type: uri = '', Target: target = '', TargetMode} = attributes
    const type = uri.startsWith(office) ? uri.slice(office.length) : uri
    if (TargetMode === 'External') return {id, type, target, external: true}
    const resolved = posix.normalize(
      target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target)
    )
    if (/^\.\.|^\/|\\/.test(resolved))
      fail(file, 'brand-refused', undefined, {reason: `${name} leads out of the file, to ${target}`})
    return {id, type, target: resolved}
  })
}
