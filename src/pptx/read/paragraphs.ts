import {fromMathml} from '../../maths/from-mathml.ts'
import {mathmlOfOffice} from '../../maths/from-office.ts'
import {linear} from '../../maths/linear.ts'
import {type MathmlElement, mostDeep} from '../../maths/mathml.ts'
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
  if (name === 'm') return formulaOf(piece)
  return descendantsOf(piece, ['t']).map(charactersOf).join('')
}

/** A formula in one line of text, as it stands for programs that know none. */
function formulaOf(piece: Element): string {
  return childrenOf(piece)
    .map((one) => {
      if (depthOf(one) > mostDeep) return descendantsOf(one, ['t']).map(charactersOf).join('')
      const maths = fromMathml(mathmlOfOffice(plainTree(one)))
      return 'unread' in maths ? '' : linear(maths).text
    })
    .join(' ')
}

/** How deep an element is nested, as far as that is nested deeper than formulas are. */
function depthOf(one: Element): number {
  let level = [one]
  let depth = 0
  while (level.length > 0 && depth <= mostDeep) {
    level = level.flatMap((inner) => childrenOf(inner))
    depth++
  }
  return depth
}

function plainTree(one: Element): MathmlElement {
  const {name, attributes} = one
  return {name, attributes, children: childrenOf(one).map(plainTree), text: charactersOf(one)}
}

/** The number of a footnote is no word of the text that it stands in. */
function isNoteNumber(piece: Element): boolean {
  return childrenOf(piece, 'rPr')[0]?.attributes.baseline === `${noteBaseline}`
}
