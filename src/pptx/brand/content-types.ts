import type {VFile} from 'vfile'
import {extensionTypes} from '../part.ts'
import {extensionOf} from '../part-names.ts'
import {elements} from '../xml.ts'
import {readTree} from './read-tree.ts'

/** The content types of a file. */
export interface ContentTypes {
  /** Of a part. */
  of(name: string): string | undefined
  /** The same, but undefined where our own packages say it by the extension. */
  beyondExtension(name: string): string | undefined
}

/** Read which part has which content type. */
export function readContentTypes(bytes: Uint8Array | undefined, file: VFile): ContentTypes {
  const tree = readTree(bytes, '[Content_Types].xml', file)
  const own = new Map(
    elements(tree, 'Override').map(({attributes}) => [attributes.PartName?.slice(1), attributes.ContentType])
  )
  const byExtension = new Map(
    elements(tree, 'Default').map(({attributes}) => [
      attributes.Extension?.toLowerCase(),
      attributes.ContentType
    ])
  )
  const of = (name: string) => own.get(name) ?? byExtension.get(extensionOf(name))
  return {
    of,
    beyondExtension(name) {
      const type = of(name)
      return type === extensionTypes[extensionOf(name)] ? undefined : type
    }
  }
}
