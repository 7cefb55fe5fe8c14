import type {VFile} from 'vfile'
import type {BrandPart} from '../../brand/types.ts'
import {strictest} from '../../markings/strictest.ts'
import {decodePart} from '../part-text.ts'
import {paragraphsOf} from '../read/paragraphs.ts'
import {child} from '../xml.ts'
import {editPart} from './edit-part.ts'
import {tieOf} from './read-places.ts'
import {readTree} from './read-tree.ts'
import {shownShapes} from './shown-shapes.ts'

/** The parts of a brand's file without handling marks of ours. */
export interface Unmarked {
  readonly parts: ReadonlyMap<string, BrandPart>
  /** The mark that they had, the strictest of several. */
  readonly marking?: string
}

/**
 * Take off the handling marks that an earlier deck of ours left on masters and layouts, and the copies of layouts that it made
 * for slides with another mark. All else stays, byte for byte, and all of a file without such marks.
 */
export function takeMarks(parts: ReadonlyMap<string, BrandPart>, file: VFile): Unmarked {
  const showing = [...parts.values()].filter((part) => kindOf(part))
  if (!showing.some(({content}) => decodePart(content).includes('Marking'))) return {parts}
  const read = showing.map((part) => readShown(part, file))
  const copies = copiesAmong(read)
  const marking = strictest(read.flatMap((one) => (copies.has(one.part.name) ? [] : one.marks)))
  if (marking === undefined) return {parts}
  const bare = new Map(parts)
  for (const {part, marks} of read) {
    const plain = marks.length > 0 ? withoutMarks(part) : part
    bare.set(part.name, kindOf(part) === 'slideMaster' ? withoutLayouts(plain, copies) : plain)
  }
  for (const name of copies) bare.delete(name)
  return {parts: bare, marking}
}

/** A master or a layout, what it is called and what marks it has. */
interface Shown {
  readonly part: BrandPart
  readonly name: string
  readonly marks: readonly string[]
}

function readShown(part: BrandPart, file: VFile): Shown {
  const tree = readTree(part.content, part.name, file)
  const marks = shownShapes(tree).flatMap(({shape}) => {
    const {name} = child(child(shape, 'p:nvSpPr'), 'p:cNvPr')?.attributes ?? {}
    if (!isMark(name, tieOf(shape) !== undefined, kindOf(part))) return []
    return [paragraphsOf(child(shape, 'p:txBody')).join('')]
  })
  return {part, name: child(tree, 'p:cSld')?.attributes.name ?? '', marks}
}

/** Which of the parts that show something to slides or notes it is. */
function kindOf({type}: BrandPart): string | undefined {
  return /\.(slideMaster|slideLayout|notesMaster)\+xml$/.exec(type ?? '')?.[1]
}

/** Names of parts that are copies of layouts: called after these and after their mark. */
function copiesAmong(read: readonly Shown[]): ReadonlySet<string> {
  const layouts = read.filter(({part}) => kindOf(part) === 'slideLayout')
  const names = new Set(layouts.map(({name}) => name))
  const copies = layouts.filter(({name, marks: [mark = 'unmarked']}) => {
    const original = name.endsWith(`, ${mark}`) ? name.slice(0, -`, ${mark}`.length) : ''
    // Of ours, the plain layout may be the only one: "Context" for "Context (label)".
    return names.has(original) || names.has(original.replace(/ \([^)]*\)$/, ''))
  })
  return new Set(copies.map(({part}) => part.name))
}

/** Only on the notes master of our own is a mark a placeholder: its header and its footer. */
function isMark(name: string | undefined, isPlaceholder: boolean, kind: string | undefined): boolean {
  return /^Marking [12]$/.test(name ?? '') && (!isPlaceholder || kind === 'notesMaster')
}

function withoutMarks(part: BrandPart): BrandPart {
  const edited = editPart(part.content).remove('cSld/spTree/sp', (_, inside) => {
    const about = inside.find(({name}) => name === 'cNvPr')
    const isPlaceholder = inside.some(({name}) => name === 'ph')
    return isMark(about?.attributes.name, isPlaceholder, kindOf(part))
  })
  return {...part, content: edited.bytes}
}

/** A master that names some layouts no more. */
function withoutLayouts(master: BrandPart, layouts: ReadonlySet<string>): BrandPart {
  const gone = new Set(master.relationships.filter(({target}) => layouts.has(target)).map(({id}) => id))
  if (gone.size === 0) return master
  const edited = editPart(master.content).remove('sldLayoutIdLst/sldLayoutId', ({attributes}) =>
    Object.values(attributes).some((value) => gone.has(value))
  )
  return {
    ...master,
    content: edited.bytes,
    relationships: master.relationships.filter(({id}) => !gone.has(id))
  }
}
