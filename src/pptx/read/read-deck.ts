import {charactersOf, childOf, descendantsOf} from './by-name.ts'
import {openDeck} from './open-deck.ts'
import type {OpenedPackage} from './open-package.ts'
import {shapesOf} from './shapes.ts'
import type {FinishedDeck} from './types.ts'
import {reading, type Unreadable} from './unreadable.ts'

/** The texts of a `.pptx` file, whichever program saved it; or why it cannot be read. Never trusts what the file says of itself. */
export function readDeck(bytes: Uint8Array): FinishedDeck | Unreadable {
  return reading(() => {
    const {opened, root, slides} = openDeck(bytes)
    const created = createdOn(opened, root.find(({type}) => type === 'core-properties')?.target)
    return {
      slides: slides.map(({part, tree, number, isHidden}) => ({
        number,
        isHidden,
        shapes: shapesOf(childOf(tree, 'cSld', 'spTree'), opened, part),
        notes: notesOf(opened, part)
      })),
      ...(created !== undefined && {created})
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
