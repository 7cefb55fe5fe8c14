import {type UnzipFileInfo, unzipSync} from 'fflate'
import {parseXml} from '../parse-xml.ts'
import {linksName} from '../part-names.ts'
import {decodePart} from '../part-text.ts'
import {type Element, elements} from '../xml.ts'
import {ReadingStopped} from './unreadable.ts'

/** A link of a part to another part of the package. */
export interface Link {
  readonly id: string
  /** Last word of the type: "slide". */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

/** The parts of a package that hold markup. */
export interface OpenedPackage {
  /** The tree of a part; undefined where the package has no such part. */
  tree(part: string): Element | undefined
  /** The links of a part, those that lead out of the package left out; of the package itself for ''. */
  links(part: string): readonly Link[]
}

// A part of 64 MB would be a slide with a million words; 400 MB are read in some seconds and a gigabyte of memory.
const largestPart = 64_000_000
const largestPackage = 400_000_000

/**
 * Unpack the markup of a package; media stays packed.
 *
 * @throws ReadingStopped for a file that is none, or that would take too much room.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const parts = unpack(bytes)
  const tree = (part: string) => {
    const content = parts.get(part.toLowerCase())
    if (content === undefined) return undefined
    try {
      return parseXml(textOf(content))
    } catch {
      throw new ReadingStopped('broken', part)
    }
  }
  return {tree, links: (part) => linksOf(part, tree(linksName(part)))}
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0
  const filter = ({name, originalSize}: UnzipFileInfo): boolean => {
    if (!/\.(?:xml|rels)$/i.test(name)) return false
    total += originalSize
    if (originalSize > largestPart || total > largestPackage) throw new ReadingStopped('too-large', name)
    return true
  }
  try {
    // Each part is unpacked into as much room as the directory names, so that no part can grow beyond it.
    const found = unzipSync(bytes, {filter})
    return new Map(Object.entries(found).map(([name, content]) => [name.toLowerCase(), content]))
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    throw new ReadingStopped('not-a-package')
  }
}

function textOf(content: Uint8Array): string {
  return decodePart(content).replace(/^\uFEFF/, '')
}

function linksOf(part: string, tree: Element | undefined): Link[] {
  return elements(tree)
    .filter(({attributes}) => attributes.TargetMode !== 'External' && attributes.Target !== undefined)
    .map(({attributes}) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').slice((attributes.Type ?? '').lastIndexOf('/') + 1),
      target: resolved(part, attributes.Target ?? '')
    }))
}

/** The name of a part that another one points to: "../slideLayouts/slideLayout1.xml" seen from a slide. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
