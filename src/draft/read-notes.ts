import type {BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import {type Footnotes, plainText} from '../article/plain-text.ts'
import {placeOf, type Source} from '../article/positions.ts'
import {readTaskSign} from '../deck/task-sign.ts'
import type {Note} from '../deck/types.ts'
import {wordsOf} from './words.ts'

/** A note with its place. */
export interface PlacedNote extends Note {
  readonly position: Position
}

/** What stands between the fences of notes: a note a paragraph, of a sentence where an id stands before it. */
export function readNotes(
  nodes: readonly RootContent[],
  source: Source,
  footnotes?: Footnotes
): PlacedNote[] {
  return nodes.flatMap((node) => notesIn(node, source, footnotes))
}

function notesIn(
  node: RootContent | BlockContent | DefinitionContent,
  source: Source,
  footnotes: Footnotes | undefined
): PlacedNote[] {
  const position = placeOf(node, source)
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = wordsOf(node.children, source, Number.POSITIVE_INFINITY)
    const id = node.type === 'paragraph' ? idOf(node, source) : undefined
    if (id === undefined) {
      const [only, more] = node.children
      const isSource = only?.type === 'inlineCode' && !more
      return text.trim() === '' ? [] : [{text, ...(isSource && {isSource}), position}]
    }
    return [sentenceNote(id, node.children, {source, position, footnotes})]
  }
  if (node.type === 'code')
    return node.value.split('\n').flatMap((text) => (text.trim() === '' ? [] : [{text, position}]))
  if (node.type === 'table') {
    const rows = node.children.map((row) =>
      row.children.map((cell) => wordsOf(cell.children, source, Number.POSITIVE_INFINITY)).join(' | ')
    )
    return rows.map((text) => ({text, position}))
  }
  if ('children' in node)
    return node.children.flatMap((child) => notesIn(child as RootContent, source, footnotes))
  return []
}

/** The words of a sentence after its id, read as those of an article are, with what is set apart in them. */
function sentenceNote(
  id: string,
  nodes: readonly PhrasingContent[],
  {source, position, footnotes}: {source: Source; position: Position; footnotes: Footnotes | undefined}
): PlacedNote {
  const plain = plainText(nodes, source, undefined, footnotes)
  const {text, checked} = readTaskSign(plain.text.slice(Math.min(id.length + 3, plain.text.length)))
  const start = plain.text.length - text.length
  const marks = plain.marks(start, plain.text.length)
  return {id, text, ...(checked !== undefined && {checked}), ...(marks.length > 0 && {marks}), position}
}

/** The id that a note begins with; one with a backslash before it is of the text. */
function idOf(node: Paragraph, source: Source): string | undefined {
  const from = node.children[0]?.position?.start.offset ?? 0
  return /^\[(p\d+s\d+)\](?=\s|$)/.exec(source.text.slice(from, from + 40))?.[1]
}
