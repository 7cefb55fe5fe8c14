import {zipSync} from 'fflate'
import type {Element} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {type Bounds, boundsOf, points} from './bounds.ts'
import {descendants, elementAt, elementsOf, identityOf, wordsOf} from './elements.ts'
import type {Package} from './open-package.ts'

export interface PaintedShape {
  readonly name: string
  readonly kind: 'text' | 'table'
  readonly bounds: Bounds
  readonly words: string
  /** Its colour as one number, unique on its slide. */
  readonly color: number
}

export interface PaintedSlide {
  readonly number: number
  readonly shapes: readonly PaintedShape[]
  /** Equations among them: their letters are drawn by a program of its own, which may be missing. */
  readonly pictures: readonly {readonly name: string; readonly bounds: Bounds}[]
  /** Names of objects with text of which nobody knows where it has to stay. */
  readonly unplaced: readonly string[]
}

/** A copy of a deck in which every shape writes in a colour of its own, so that each glyph on a page tells its shape. */
export interface PaintedDeck {
  readonly bytes: Uint8Array
  /** Width and height of a slide in points. */
  readonly size: readonly [number, number]
  /** Those that are shown. */
  readonly slides: readonly PaintedSlide[]
}

/** Paint a deck. Colour moves nothing, so the copy is laid out as the deck is. */
export function paint(deck: Package): PaintedDeck {
  const parts = new Map(deck.parts)
  const slides: PaintedSlide[] = []
  for (const [index, part] of deck.slides.entries()) {
    const tree = fromXml(deck.text(part))
    if (['0', 'false'].includes(elementAt(tree, 'p:sld')?.attributes.show ?? '')) continue
    slides.push(paintSlide(deck, part, index + 1, descendants(tree, 'p:spTree')[0]))
    parts.set(part, Buffer.from(toXml(tree)))
  }
  for (const [name, bytes] of parts) if (drawn.test(name)) parts.set(name, withoutAutofit(bytes))
  const size = descendants(deck.xml('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes
  // Level 0 stores: the copy is read once and thrown away.
  const bytes = zipSync(Object.fromEntries(parts), {level: 0})
  return {bytes, size: [points(size?.cx), points(size?.cy)], slides}
}

const drawn = /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/

function paintSlide(deck: Package, part: string, number: number, tree: Element | undefined): PaintedSlide {
  const shapes: PaintedShape[] = []
  const unplaced: string[] = []
  const objects = tree ? elementsOf(tree).map(shown) : []
  for (const object of objects) {
    const name = identityOf(object).name ?? ''
    const words = wordsOf(object)
    if (words.trim() === '') continue
    const bounds = boundsOf(deck, part, object)
    if (!bounds || !['p:sp', 'p:graphicFrame'].includes(object.name)) {
      unplaced.push(name)
      continue
    }
    const color = colorOf(shapes.length)
    for (const paragraph of descendants(object, 'a:p')) paintParagraph(paragraph, color)
    shapes.push({name, kind: object.name === 'p:sp' ? 'text' : 'table', bounds, words, color})
  }
  const pictures = objects.flatMap((object) => {
    const isDrawn = object.name === 'p:pic' || descendants(object, 'a14:m').length > 0
    const bounds = isDrawn ? boundsOf(deck, part, object) : undefined
    return bounds ? [{name: identityOf(object).name ?? '', bounds}] : []
  })
  return {number, shapes, pictures, unplaced}
}

/** The shape that LibreOffice shows of two alternatives: it knows equations by this prefix, and none among words. */
function shown(object: Element): Element {
  const choice = elementAt(object, 'mc:Choice')
  if (!choice) return object
  const taken = choice.attributes.Requires === 'a14' ? choice : elementAt(object, 'mc:Fallback')
  return (taken && elementsOf(taken)[0]) ?? object
}

/** Colours far from those of themes: middling red and green, and a blue that stays. */
function colorOf(index: number): number {
  return ((40 + (index % 200)) << 16) | ((41 + Math.floor(index / 200)) << 8) | 123
}

function paintParagraph(paragraph: Element, color: number): void {
  const fill = () =>
    x('a:solidFill', [x('a:srgbClr', {val: color.toString(16).padStart(6, '0').toUpperCase()})])
  const look = firstChild(paragraph, 'a:pPr')
  look.children = elementsOf(look).filter(({name}) => name !== 'a:buClr' && name !== 'a:buClrTx')
  const spacing = elementsOf(look).filter(({name}) => /^a:(lnSpc|spcBef|spcAft)$/.test(name)).length
  look.children.splice(spacing, 0, x('a:buClr', fill().children))
  for (const run of elementsOf(paragraph)) {
    if (!['a:r', 'a:fld', 'a:br'].includes(run.name)) continue
    const style = firstChild(run, 'a:rPr')
    // Fills and effects go, and links, whose colour the theme decides.
    style.children = elementsOf(style).filter(({name}) => !/Fill$|^a:effect|^a:hlink/.test(name))
    style.children.splice(elementAt(style, 'a:ln') ? 1 : 0, 0, fill())
  }
}

/** The child of that name, put first where there is none. */
function firstChild(parent: Element, name: string): Element {
  const found = elementAt(parent, name)
  if (found) return found
  const made = x(name)
  parent.children.unshift(made)
  return made
}

/** Without a stored scale PowerPoint shrinks and grows nothing until somebody types; LibreOffice does at once. */
function withoutAutofit(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return Buffer.from(
    text.replace(
      /<a:(?:normAutofit|spAutoFit)\s*(?:\/>|>\s*<\/a:(?:normAutofit|spAutoFit)>)/g,
      '<a:noAutofit/>'
    )
  )
}
