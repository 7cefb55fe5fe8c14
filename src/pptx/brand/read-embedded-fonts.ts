import type {BrandFont, BrandLink, BrandPart} from '../../brand/types.ts'
import {child, type Element, elements} from '../xml.ts'

/** The fonts that a presentation embeds, as its file has them. */
export function readEmbeddedFonts(
  presentation: Element,
  links: readonly BrandLink[],
  parts: ReadonlyMap<string, BrandPart>
): BrandFont[] {
  const found = elements(child(presentation, 'p:embeddedFontLst'), 'p:embeddedFont').flatMap((font) => {
    const family = child(font, 'p:font')?.attributes.typeface
    return faces.flatMap((face) => {
      const id = child(font, `p:${face}`)?.attributes['r:id']
      const content = parts.get(links.find((one) => one.id === id)?.target ?? '')?.content
      return family && content ? [{family, face, content}] : []
    })
  })
  // A list that names one font again and again has it read once.
  return [...new Map(found.map((one) => [`${one.face} ${one.family}`, one])).values()]
}

const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const
