import type {VFile} from 'vfile'
import {familiesOf} from '../brand/families-of.ts'
import type {Brand} from '../brand/types.ts'
import {findFamily} from '../fonts/find-family.ts'
import {measuredFamilies} from '../fonts/measured-families.ts'
import {readEmbedded} from '../fonts/read-embedded.ts'
import type {FontFace, FontFault} from '../fonts/types.ts'
import type {FontFile, Found} from '../host.ts'
import {makeMetrics} from '../text/make-metrics.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {findFonts} from './find-fonts.ts'

/** How the widths of a family are known: not at all, and why where the brand's file has it, or from this machine's own fonts. */
export type FontSource =
  | {readonly type: 'unknown'; readonly font: string; readonly why?: string}
  | {readonly type: 'installed'; readonly font: string}

/** Knows how wide text is in the fonts of themes and brands; reads each file once. */
export interface FontBook {
  /**
   * Widths of text in the fonts of the package, of a theme's files, of those that a brand embeds, and for what is none of
   * these of those that the machine has.
   */
  metricsFor(theme: Theme, file: VFile | undefined, brand?: Brand): Metrics
  /** Of the families in use, those whose widths are not the same everywhere. */
  sources(theme: Theme, file: VFile | undefined, brand?: Brand): FontSource[]
}

/** Where fonts are found. */
export interface FontShelves {
  /** Finds a file that a theme file names. */
  readonly find: (path: string, from: VFile) => Found
  /** The fonts of the machine; asked for once, and only where a family is found nowhere else. */
  readonly installed: () => readonly FontFile[]
}

/**
 * A book of fonts.
 *
 * What is installed differs between machines, so that it counts only for families of which nothing else is known: for them
 * the same input may give another deck elsewhere, and `sources` says so.
 *
 * @param table
 *   Widths of the package's own fonts.
 */
export function fontBook(table: unknown, {find, installed}: FontShelves): FontBook {
  const plain = makeMetrics(table)
  const named = new WeakMap<Theme['fonts'], readonly FontFace[]>()
  const embedded = new WeakMap<Brand['package'], readonly Embedded[]>()
  const onMachine = new Map<string, readonly FontFace[]>()
  const known = new WeakMap<Theme['fonts'], Map<Brand['package'] | undefined, Measured>>()
  let shelf: readonly FontFile[] | undefined

  const namedBy = (theme: Theme, file: VFile | undefined): readonly FontFace[] => {
    if (!file || !theme.fonts.files?.length) return []
    const faces = named.get(theme.fonts) ?? findFonts(theme, file, find)
    named.set(theme.fonts, faces)
    return faces
  }

  /** Those of the fonts in use of which nothing is known without them. */
  const embeddedIn = (brand: Brand | undefined): readonly Embedded[] => {
    if (!brand || brand.fonts.length === 0) return []
    const wanted = familiesOf(brand).filter((family) => !plain.knows(family))
    const fonts =
      embedded.get(brand.package) ??
      brand.fonts
        .filter(({family}) => wanted.includes(family))
        .map((one) => ({family: one.family, read: readEmbedded(one)}))
    embedded.set(brand.package, fonts)
    return fonts
  }

  const installedFaces = (family: string): readonly FontFace[] => {
    shelf ??= installed()
    const found = onMachine.get(family) ?? findFamily(family, shelf)
    onMachine.set(family, found)
    return found
  }

  const measure = (theme: Theme, file: VFile | undefined, brand: Brand | undefined): Measured => {
    const inside = embeddedIn(brand).flatMap(({read}) => (read.type === 'face' ? [read] : []))
    const brought = [...inside, ...namedBy(theme, file)]
    const certain = brought.length > 0 ? makeMetrics(table, measuredFamilies(brought)) : plain
    const others = inUse(theme, brand).filter((family) => !certain.knows(family))
    const found = others.flatMap(installedFaces)
    if (found.length === 0) return {metrics: certain, installed: []}
    const metrics = makeMetrics(table, measuredFamilies([...found, ...brought]))
    return {metrics, installed: found.map(({family}) => family)}
  }

  const measured = (theme: Theme, file: VFile | undefined, brand: Brand | undefined): Measured => {
    const byBrand = known.get(theme.fonts) ?? new Map<Brand['package'] | undefined, Measured>()
    const found = byBrand.get(brand?.package) ?? measure(theme, file, brand)
    known.set(theme.fonts, byBrand.set(brand?.package, found))
    return found
  }

  return {
    metricsFor: (theme, file, brand) => measured(theme, file, brand).metrics,
    sources(theme, file, brand) {
      const {metrics, installed} = measured(theme, file, brand)
      return inUse(theme, brand).flatMap((font): FontSource[] => {
        if (installed.includes(font)) return [{type: 'installed', font}]
        if (metrics.knows(font)) return []
        const fault = embeddedIn(brand).find(({family, read}) => family === font && read.type === 'fault')
        const why = fault?.read.type === 'fault' ? {why: fault.read.reason} : {}
        return [{type: 'unknown', font, ...why}]
      })
    }
  }
}

/** The families that slides are set in: those of the brand, else of the theme. */
function inUse({fonts: {major, minor, mono}}: Theme, brand: Brand | undefined): string[] {
  return brand ? familiesOf(brand) : [...new Set([major, minor, mono])]
}

/** Widths, and which families have theirs from this machine. */
interface Measured {
  readonly metrics: Metrics
  readonly installed: readonly string[]
}

interface Embedded {
  readonly family: string
  readonly read: FontFace | FontFault
}
