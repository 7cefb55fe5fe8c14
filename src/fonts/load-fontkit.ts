import {createRequire} from 'node:module'

/** What we use of a font of fontkit's. */
export interface LibraryFont {
  readonly familyName: string | null
  readonly unitsPerEm: number
  readonly head: {readonly macStyle: {readonly bold: boolean; readonly italic: boolean}}
  readonly hmtx: {readonly metrics: {readonly length: number; get(index: number): {readonly advance: number}}}
  hasGlyphForCodePoint(point: number): boolean
  glyphForCodePoint(point: number): {readonly id: number}
}

interface Library {
  create(bytes: Uint8Array): LibraryFont | LibraryCollection
}

interface LibraryCollection {
  readonly fonts: readonly LibraryFont[]
}

/**
 * Load fontkit.
 *
 * It is required and not imported, so that a deck in fonts of which the widths are known does without it; this file alone
 * knows the library.
 */
export function loadFontkit(): Library {
  return createRequire(import.meta.url)('fontkit') as Library
}
