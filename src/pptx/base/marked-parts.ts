import type {BrandPart} from '../../brand/types.ts'
import type {MarkedLayout} from '../../layout/types.ts'
import {type EditedPart, editPart} from '../brand/edit-part.ts'
import type {TextStyles} from '../look/text-styles.ts'
import {type NotesStrips, notesMarks} from '../notes/notes-marks.ts'
import {freeName, nextLink} from '../part-names.ts'
import {element} from '../xml.ts'
import {freeText} from './free-text.ts'

/** The parts of a brand with handling marks on its layouts, and which part a copy of a layout is. */
export interface MarkedParts {
  readonly parts: readonly BrandPart[]
  /** Name of the part; that of the layout itself where it has no such copy. */
  nameOf(layout: string, copy: string | undefined): string
}

/**
 * Put handling marks on the layouts of a brand.
 *
 * Each gains the boxes of its mark, over all else, and nothing about it changes. A copy with another mark is named by its
 * master behind all layouts that it has: programs take the first of a type.
 *
 * @param masterIds
 *   The list of masters of the presentation, as markup.
 */
export function markParts(
  parts: readonly BrandPart[],
  marked: readonly MarkedLayout[],
  masterIds: string,
  styles: TextStyles
): MarkedParts {
  const originals = new Map(parts.map((part) => [part.name, part]))
  const found = new Map(originals)
  const copies = new Map<string, string>()
  const ids = marked.some(({copy}) => copy !== undefined) ? idsOf(parts, masterIds) : new Set<number>()
  for (const {part, copy, boxes} of marked) {
    const original = originals.get(part)
    if (!original) throw new Error(`No part ${part} to mark`)
    const edited = withBoxes(editPart(original.content), boxes, styles)
    if (copy === undefined) {
      found.set(part, {...original, content: edited.bytes})
      continue
    }
    const name = freeName((number) => `ppt/slideLayouts/slideLayout${number}.xml`, found)
    copies.set(`${part} ${copy}`, name)
    found.set(name, {...original, name, content: edited.rename(copy).bytes})
    const link = original.relationships.find(({type}) => type === 'slideMaster')
    const master = found.get(link?.target ?? '')
    if (!master) throw new Error(`${part} has no master`)
    found.set(master.name, withLayout(master, name, ids))
  }
  return {
    parts: [...found.values()],
    nameOf: (layout, copy) => copies.get(`${layout} ${copy}`) ?? layout
  }
}

function withBoxes(part: EditedPart, boxes: MarkedLayout['boxes'], styles: TextStyles): EditedPart {
  const ids = freeIds(part, boxes.length)
  return part.append(
    shapes,
    boxes.map((box, index) => freeText(box, ids[index] ?? 0, styles))
  )
}

const shapes = 'cSld/spTree'

/** The notes master of a brand with the handling mark of new notes, which its pages show. */
export function markNotes(part: BrandPart, marking: string, strips: NotesStrips, lang: string): BrandPart {
  const edited = editPart(part.content)
  const marks = notesMarks(marking, strips, freeIds(edited, 2), lang)
  return {...part, content: edited.append(shapes, marks).bytes}
}

function freeIds(part: EditedPart, count: number): number[] {
  const taken = new Set([...part.values('cNvPr', 'id')].map(Number))
  return Array.from({length: count}, () => freeNumber(2, taken))
}

/** A master that names one layout more. */
function withLayout(master: BrandPart, layout: string, ids: Set<number>): BrandPart {
  const id = `rId${nextLink(master.relationships)}`
  // From 2^31 on, unlike all of masters and layouts (ECMA-376, 19.3.1.41).
  const entry = element('p:sldLayoutId', {id: freeNumber(2 ** 31, ids), 'r:id': id})
  return {
    ...master,
    content: editPart(master.content).append('sldLayoutIdLst', [entry]).bytes,
    relationships: [...master.relationships, {id, type: 'slideLayout', target: layout}]
  }
}

/** The ids of all masters and layouts. */
function idsOf(parts: readonly BrandPart[], masterIds: string): Set<number> {
  const masters = parts.filter(({type}) => type?.endsWith('slideMaster+xml'))
  return new Set([
    ...masters.flatMap(({content}) => [...editPart(content).values('sldLayoutId', 'id')].map(Number)),
    ...[...masterIds.matchAll(/\sid="(\d+)"/g)].map(([, id]) => Number(id))
  ])
}

/** The first number that is free from one on; it is taken then. */
function freeNumber(from: number, taken: Set<number>): number {
  let number = from
  while (taken.has(number)) number++
  taken.add(number)
  return number
}
