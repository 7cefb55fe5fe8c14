import type {Element} from '../xml.ts'
import {charactersOf, childOf, childrenOf, descendantsOf} from './by-name.ts'
import {type OpenedPackage, openPackage} from './open-package.ts'
import {shapesOf} from './shapes.ts'
import type {FinishedDeck, FinishedSlide} from './types.ts'
import {ReadingStopped, type Unreadable} from './unreadable.ts'

/** The texts of a `.pptx` file, whichever program saved it; or why it cannot be read. Never trusts what the file says of itself. */
export function readDeck(bytes: Uint8Array): FinishedDeck | Unreadable {
  try {
    return deckOf(bytes)
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error
    const {obstacle, part} = error
    return {type: 'unreadable', obstacle, ...(part !== undefined && {part})}
  }
}

function deckOf(bytes: Uint8Array): FinishedDeck {
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
  const created = createdOn(opened, root.find(({type}) => type === 'core-properties')?.target)
  return {slides: slidesOf(opened, main, presentation), ...(created !== undefined && {created})}
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function slidesOf(opened: OpenedPackage, main: string, presentation: Element): FinishedSlide[] {
  const targets = new Map(opened.links(main).map(({id, target}) => [id, target]))
  return childrenOf(childOf(presentation, 'sldIdLst'), 'sldId').map(({attributes}, index) => {
    const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    const part = targets.get(link)
    if (part === undefined) throw new ReadingStopped('broken', main)
    const slide = opened.tree(part)
    if (!slide) throw new ReadingStopped('broken', part)
    return {
      number: index + 1,
      isHidden: /^(?:0|false)$/.test(slide.attributes.show ?? ''),
      shapes: shapesOf(childOf(slide, 'cSld', 'spTree'), opened, part),
      notes: notesOf(opened, part)
    }
  })
}

function notesOf(opened: OpenedPackage, slide: string): string[] {
  const part = opened.links(slide).find(({type}) => type === 'notesSlide')?.target
  const tree = part === undefined ? undefined : opened.tree(part)
  if (part === undefined || !tree) return []
  return shapesOf(childOf(tree, 'cSld', 'spTree'), opened, part)
    .filter(({role}) => role !== 'chrome')
    .flatMap(({paragraphs, rows}) => [...paragraphs, ...(rows ?? []).flat()])
}

function createdOn(opened: OpenedPackage, part: string | undefined): string | undefined {
  const [created] = part === undefined ? [] : descendantsOf(opened.tree(part), ['created'])
  return created && /^\d{4}-\d\d-\d\d/.exec(charactersOf(created))?.[0]
}
