import type {Heading, RootContent} from 'mdast'
import {placeOf} from '../article/positions.ts'
import type {Statement} from '../brief/statement-types.ts'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import type {Slots, Template} from '../templates/types.ts'
import {drawnSlot, readDrawn} from './read-drawn.ts'
import {type PlacedNote, readNotes} from './read-notes.ts'
import {readRows} from './read-rows.ts'
import type {Reader} from './read-statement.ts'
import {readStatements} from './read-statements.ts'
import {mainSlot} from './slots.ts'
import {wordsOf} from './words.ts'

/** What stands under the heading of a slide. */
export interface Body {
  readonly message?: Statement
  readonly slots: Slots
  /** What is not drawn. */
  readonly notes: readonly PlacedNote[]
}

/** The message, the slots and what is left over under the heading of a slide, slot by slot under their headings. */
export function readSlots(
  nodes: readonly RootContent[],
  template: Template | undefined,
  reader: Reader
): Body {
  const slots: Record<string, Statement[]> = {}
  const notes: PlacedNote[] = []
  let message: Statement | undefined
  let slot = mainSlot(template)
  let block: RootContent[] = []
  const add = (name: string, more: readonly Statement[]) => {
    slots[name] = [...(slots[name] ?? []), ...more]
  }
  const end = () => {
    const read = readStatements(block, reader)
    if (read.length > 0) add(slot, read)
    block = []
  }
  for (const node of nodes) {
    const mixed = template?.slots[slot]?.mixed ? readDrawn(node, reader) : []
    const own = drawnSlot(node, template)
    const isFirst = !message && block.length === 0 && Object.keys(slots).length === 0
    if (mixed.length > 0) {
      end()
      add(slot, mixed)
    } else if (node.type === 'heading') {
      end()
      slot = slotOf(node, template, reader)
      slots[slot] ??= []
    } else if (node.type === 'blockquote' && isFirst) message = readStatements(node.children, reader)[0]
    else if (node.type === 'table' && template && 'rows' in template.slots)
      Object.assign(slots, readRows(node, reader))
    else if (own) add(own, readDrawn(node, reader))
    else if (isStatement(node)) block.push(node)
    else notes.push(...leftOver(node, reader))
  }
  end()
  return {...(message && {message}), slots, notes}
}

function isStatement(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote'
}

/** The slot that a heading names, or the nearest there is. */
function slotOf(node: Heading, template: Template | undefined, reader: Reader): string {
  const name = wordsOf(node.children, reader.source, Number.POSITIVE_INFINITY).trim()
  const names = Object.keys(template?.slots ?? {})
  if (names.includes(name) || !template) return name
  const used = nearest(name, names) ?? mainSlot(template)
  const details = {name, template: template.name, used, slots: names.map((one) => `\`${one}\``).join(', ')}
  warn(reader.file, 'draft-slot', node.position, details)
  return used
}

/** The words of what a slide does not draw, for its notes. */
function leftOver(node: RootContent, {file, source}: Reader): PlacedNote[] {
  const notes = node.type === 'html' ? [] : readNotes([node], source)
  if (notes.length > 0) warn(file, 'block-in-notes', placeOf(node, source), {kind: node.type})
  return notes
}
