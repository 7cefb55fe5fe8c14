import type {Paragraph, RootContent} from 'mdast'
import type {Mark} from '../article/types.ts'
import {noteHead} from '../deck/note-head.ts'
import type {Note} from '../deck/types.ts'
import {markedNodes} from './marked-nodes.ts'

/** What the author set apart in a sentence. */
export type MarksOf = (id: string) => readonly Mark[]

/** Notes between fences, a paragraph each; a sentence after its id. */
export function notesNodes(notes: readonly Note[], marksOf: MarksOf): RootContent[] {
  if (notes.length === 0) return []
  return [
    {type: 'raw', value: '::: notes'},
    ...notes.map((note) => noteNode(note, marksOf)),
    {type: 'raw', value: ':::'}
  ]
}

/** A note as a paragraph. */
export function noteNode({text, ...note}: Note, marksOf: MarksOf): Paragraph {
  const {id} = note
  if (id === undefined)
    return {type: 'paragraph', children: [{type: note.isSource ? 'inlineCode' : 'text', value: text}]}
  return {
    type: 'paragraph',
    children: [{type: 'raw', value: noteHead(note)}, ...markedNodes(text, marksOf(id))]
  }
}
