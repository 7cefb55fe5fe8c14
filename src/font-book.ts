import type {VFile} from 'vfile'
import {familiesOf} from './brand/families-of.ts'
import type {Brand} from './brand/types.ts'
import {findFonts} from './find-fonts.ts'
import {measuredFamilies} from './fonts/measured-families.ts'
import {readEmbedded} from './fonts/read-embedded.ts'
import type {FontFace, FontFault} from './fonts/types.ts'
import type {Found} from './host.ts'
import {makeMetrics} from './text/make-metrics.ts'
import type {Metrics} from './text/types.ts'
import type {Theme} from './themes/types.ts'

/** Knows how wide text is in the fonts of themes and brands; reads each file once. */
export interface FontBook {
  /** Widths of text in the fonts of the package, of a theme's files, and of those that a brand embeds. */
  metricsFor(theme: Theme, file: VFile | undefined, brand?: Brand): Metrics
  /** Fonts of a brand whose widths nobody knows, and why where the brand's file has them. */
  unknown(
    theme: Theme,
    file: VFile | undefined,
    brand: Brand
  ): {readonly font: string; readonly why?: string}[]
}

/**
 * A book of fonts.
 *
 * Fonts of the system are not looked at: what is installed differs between machines, and the same input has to give the
 * same deck.
 *
 * @param table
 *   Widths of the package's own fonts.
 * @param find
 *   Finds a file that a theme file names.
 */
export function fontBook(table: unknown, find: (path: string, from: VFile) => Found): FontBook {
  const plain = makeMetrics(table)
  const named = new WeakMap<Theme['fonts'], readonly FontFace[]>()
  const embedded = new WeakMap<Brand['package'], readonly Embedded[]>()
  const made = new Map<readonly FontFace[], Map<readonly Embedded[], Metrics>>()

  const namedBy = (theme: Theme, file: VFile | undefined): readonly FontFace[] => {
    if (!file || !theme.fonts.files?.length) return none
    const faces = named.get(theme.fonts) ?? findFonts(theme, file, find)
    named.set(theme.fonts, faces)
    return faces
  }

  /** Those of the fonts in use of which nothing is known without them. */
  const embeddedIn = (brand: Brand | undefined): readonly Embedded[] => {
    if (!brand || brand.fonts.length === 0) return none
    const wanted = familiesOf(brand).filter((family) => !plain.knows(family))
    const fonts =
      embedded.get(brand.package) ??
      brand.fonts
        .filter(({family}) => wanted.includes(family))
        .map((one) => ({family: one.family, read: readEmbedded(one)}))
    embedded.set(brand.package, fonts)
    return fonts
  }

  const metricsFor: FontBook['metricsFor'] = (theme, file, brand) => {
    const [own, inside] = [namedBy(theme, file), embeddedIn(brand)]
    if (own.length === 0 && inside.length === 0) return plain
    const byEmbedded = made.get(own) ?? new Map<readonly Embedded[], Metrics>()
    const read = inside.flatMap((one) => (one.read.type === 'face' ? [one.read] : []))
    const metrics = byEmbedded.get(inside) ?? makeMetrics(table, measuredFamilies([...read, ...own]))
    made.set(own, byEmbedded.set(inside, metrics))
    return metrics
  }

  return {
    metricsFor,
    unknown(theme, file, brand) {
      const metrics = metricsFor(theme, file, brand)
      return familiesOf(brand).flatMap((font) => {
        if (metrics.knows(font)) return []
        const fault = embeddedIn(brand).find(({family, read}) => family === font && read.type === 'fault')
        return [fault?.read.type === 'fault' ? {font, why: fault.read.reason} : {font}]
      })
    }
  }
}

interface Embedded {
  readonly family: string
  readonly read: FontFace | FontFault
}

const none: readonly never[] = []
