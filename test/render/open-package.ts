import {posix} from 'node:path'
import {unzipSync} from 'fflate'
import type {Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {descendants} from './elements.ts'

export interface Relation {
  readonly id: string
  /** The last step of its type: `slideLayout`. */
  readonly type: string
  /** Name of the part, or the address when it lies outside. */
  readonly target: string
  readonly written: string
  readonly external: boolean
}

/** A `.pptx` as its parts and the relations between them. */
export interface Package {
  /** Entries of the archive in its order; a name that stands twice comes twice. */
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** A part as text. */
  text(name: string): string
  /** A part as a tree, to be read and never changed. */
  xml(name: string): Root
  relations(source: string): readonly Relation[]
  /** Parts of the slides in the order in which they are shown. */
  readonly slides: readonly string[]
}

/** Open a package. Each part is read once, when it is first asked for. */
export function openPackage(bytes: Uint8Array): Package {
  const names: string[] = []
  const entries = unzipSync(bytes, {filter: ({name}) => names.push(name) > 0})
  const parts = new Map(Object.entries(entries))
  const trees = new Map<string, Root>()

  function text(name: string): string {
    return new TextDecoder().decode(parts.get(name) ?? missing(name))
  }

  function xml(name: string): Root {
    const tree = trees.get(name) ?? fromXml(text(name))
    trees.set(name, tree)
    return tree
  }

  function relations(source: string): readonly Relation[] {
    const name = relationsOf(source)
    return parts.has(name)
      ? descendants(xml(name), 'Relationship').map((one) => relation(source, one.attributes))
      : []
  }

  const presentation = 'ppt/presentation.xml'
  const shown = new Map(relations(presentation).map(({id, target}) => [id, target]))
  const slides = descendants(xml(presentation), 'p:sldId').map(
    (one) => shown.get(one.attributes['r:id'] ?? '') ?? ''
  )
  return {names, parts, text, xml, relations, slides}
}

/** The part of that type to which a part points first. */
export function related(deck: Package, source: string | undefined, type: string): string | undefined {
  return source === undefined ? undefined : deck.relations(source).find((one) => one.type === type)?.target
}

/** Name of the part with the relations of a part. */
function relationsOf(source: string): string {
  return posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`)
}

function relation(source: string, attributes: Readonly<Record<string, string | null | undefined>>): Relation {
  const written = attributes.Target ?? ''
  const external = attributes.TargetMode === 'External'
  const absolute = written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(source), written)
  return {
    id: attributes.Id ?? '',
    type: posix.basename(attributes.Type ?? ''),
    target: external ? written : absolute,
    written,
    external
  }
}

function missing(name: string): never {
  throw new Error(`No part ${name} in the package`)
}
