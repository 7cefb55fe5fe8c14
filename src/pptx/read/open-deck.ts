import {isOn} from '../is-on.ts'
import type {Element} from '../xml.ts'
import {childOf, childrenOf} from './by-name.ts'
import {type Link, type OpenedPackage, openPackage} from './open-package.ts'
import {ReadingStopped} from './unreadable.ts'

/** A finished deck, opened: its parts, and its slides in the order in which they are shown. */
export interface OpenedDeck {
  readonly opened: OpenedPackage
  /** The links of the package itself. */
  readonly root: readonly Link[]
  readonly presentation: Element
  readonly slides: readonly OpenedSlide[]
}

interface OpenedSlide {
  readonly part: string
  readonly tree: Element
  /** From 1. */
  readonly number: number
  readonly isHidden: boolean
}

/**
 * Open the bytes of a `.pptx` file.
 *
 * @throws ReadingStopped for a file that is none.
 */
export function openDeck(bytes: Uint8Array): OpenedDeck {
  // What Office wrote before 2007, and what it writes with a password, is a compound file ([MS-CFB], 2.2).
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ReadingStopped('old-or-encrypted')
  if (!startsWith(bytes, [0x50, 0x4b])) throw new ReadingStopped('not-a-package')
  const opened = openPackage(bytes)
  const root = opened.links('')
  if (root.length === 0 && opened.tree('META-INF/manifest.xml')) throw new ReadingStopped('open-document')
  const main = root.find(({type}) => type === 'officeDocument')?.target
  const presentation = main === undefined ? undefined : opened.tree(main)
  if (main === undefined || !presentation || !/(?:^|:)presentation$/.test(presentation.name))
    throw new ReadingStopped('no-presentation')
  return {opened, root, presentation, slides: slidesOf(opened, main, presentation)}
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function slidesOf(opened: OpenedPackage, main: string, presentation: Element): OpenedSlide[] {
  const targets = new Map(opened.links(main).map(({id, target}) => [id, target]))
  return childrenOf(childOf(presentation, 'sldIdLst'), 'sldId').map(({attributes}, index) => {
    const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    const part = targets.get(link)
    if (part === undefined) throw new ReadingStopped('broken', main)
    const tree = opened.tree(part)
    if (!tree) throw new ReadingStopped('broken', part)
    return {part, tree, number: index + 1, isHidden: !isOn(tree.attributes.show ?? '1')}
  })
}
