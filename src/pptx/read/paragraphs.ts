import {noteBaseline} from '../look/note-baseline.ts'
import type {Element} from '../xml.ts'
import {charactersOf, childrenOf, descendantsOf, nameOf} from './by-name.ts'

/** The text of each paragraph inside an element, empty ones left out; a line feed stands for a soft break. */
export function paragraphsOf(body: Element | undefined): string[] {
  return descendantsOf(body, ['p'])
    .map(textOf)
    .filter((text) => text.trim() !== '')
}

/** Runs are put together as they come: a program may part them anywhere, within a word too. */
function textOf(paragraph: Element): string {
  return childrenOf(paragraph).map(pieceOf).join('')
}

function pieceOf(piece: Element): string {
  const name = nameOf(piece)
  if (name === 'br') return '\n'
  // What PowerPoint fills in by itself is nobody's statement.
  if (name === 'fld' && /^(?:slidenum|datetime)/.test(piece.attributes.type ?? '')) return ''
  if (name === 'r' && isNoteNumber(piece)) return ''
  if (name === 'pPr' || name === 'endParaRPr') return ''
  return descendantsOf(piece, ['t']).map(charactersOf).join('')
}

/** The number of a footnote is no word of the text that it stands in. */
function isNoteNumber(piece: Element): boolean {
  return childrenOf(piece, 'rPr')[0]?.attributes.baseline === `${noteBaseline}`
}
