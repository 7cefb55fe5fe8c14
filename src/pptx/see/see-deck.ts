import {backgroundColor} from '../brand/read-grounds.ts'
import {inkColors} from '../brand/read-layout.ts'
import {childOf, childrenOf, descendantsOf} from '../read/by-name.ts'
import {openDeck} from '../read/open-deck.ts'
import {reading, type Unreadable} from '../read/unreadable.ts'
import {sizeOf} from '../size-of.ts'
import {child, type Element} from '../xml.ts'
import {layoutReader, type SeenLayout} from './layouts.ts'
import {type Seeing, seeShapes} from './shapes.ts'
import type {SeenDeck, SeenSection} from './types.ts'

/** What readers meet on the slides of a `.pptx` file, whichever program saved it; or why it cannot be read. */
export function seeDeck(bytes: Uint8Array): SeenDeck | Unreadable {
  return reading(() => {
    const {opened, presentation, slides} = openDeck(bytes)
    const layoutOf = layoutReader(opened, presentation)
    return {
      size: sizeOf(presentation),
      sections: sectionsOf(presentation),
      slides: slides.map(({part, tree, number, isHidden}) => ({
        number,
        isHidden,
        shapes: seeShapes(child(child(tree, 'p:cSld'), 'p:spTree'), seeingOn(tree, layoutOf(part)))
      }))
    }
  })
}

/** The sections of a deck, an extension of PowerPoint's ([MS-PPTX], sectionLst). */
function sectionsOf(presentation: Element): SeenSection[] {
  const order = childrenOf(childOf(presentation, 'sldIdLst'), 'sldId').map(({attributes}) => attributes.id)
  let next = 1
  return descendantsOf(presentation, ['section']).map((section) => {
    const ids = descendantsOf(section, ['sldId']).map(
      ({attributes}) => order.indexOf(attributes.id ?? '') + 1
    )
    const first = ids.find((number) => number > 0) ?? Math.min(next, order.length)
    next = Math.max(next, ...ids.map((number) => number + 1))
    return {name: (section.attributes.name ?? '').trim(), slide: first}
  })
}

/** What a slide is seen with: all that its layout shows, and its own colour map and background in place of that one's. */
function seeingOn(slide: Element, layout: SeenLayout): Seeing {
  const {grounds} = layout.layout
  const map = child(child(slide, 'p:clrMapOvr'), 'a:overrideClrMapping')?.attributes
  const seen = map
    ? {...layout, scheme: {...layout.scheme, ...inkColors({colors: layout.scheme}, map)}}
    : layout
  const own = child(child(slide, 'p:cSld'), 'p:bg')
  if (!own) return {seen, grounds}
  const color = backgroundColor(own, seen.theme, seen.scheme)
  const [whole, ...others] = grounds
  return {seen, grounds: [...(whole ? [{rect: whole.rect, ...(color && {color})}] : []), ...others]}
}
