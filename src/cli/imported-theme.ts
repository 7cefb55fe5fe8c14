import {stringify} from 'yaml'
import type {Placement} from '../brand/placement.ts'
import type {BrandLogo} from '../pptx/brand/read-logo.ts'
import type {Theme} from '../themes/types.ts'

/** What was taken from a brand's file. */
export interface Imported {
  readonly theme: Theme
  readonly placed: readonly TemplatePlaced[]
  readonly logo: BrandLogo | undefined
  /** Of the logo's file beside the theme file; undefined where none is written. */
  readonly logoName: string | undefined
  /** The path of the brand's file, seen from the theme file. */
  readonly seen: string
}

/** Where a template stands. */
export interface TemplatePlaced extends Placement {
  readonly template: string
}

/** A theme taken from a brand: as a file that a person can edit, or as JSON. */
export function importedTheme(imported: Imported, isJson: boolean): string {
  return isJson ? jsonOf(imported) : fileOf(imported)
}

function jsonOf({theme, placed, logo}: Imported): string {
  const layouts = placed.map(({template, layout: {name}, confidence}) => ({
    template,
    layout: name,
    confidence
  }))
  const shown = logo ? {alt: logo.alt, height: logo.height, confidence: logo.confidence} : null
  return `${JSON.stringify({theme, layouts, logo: shown}, null, 2)}\n`
}

function fileOf({theme, placed, logo, logoName, seen: path}: Imported): string {
  const {name, scheme, colors, tones, fonts, type} = theme
  const said = {
    name,
    description: `Taken from ${path}`,
    scheme,
    colors,
    tones: Object.fromEntries(
      Object.entries(tones).map(([tone, {ink, transparency}]) => [
        tone,
        transparency ? {ink, transparency} : ink
      ])
    ),
    fonts,
    type
  }
  const shown = logo && logoName && stringify({logo: {path: logoName, alt: logo.alt, height: logo.height}})
  if (placed.length === 0) return [stringify(said), ...(shown ? [shown] : [])].join('\n')
  return [
    '# Slides stand on the layouts of this file, in its colours and fonts. Without the line, they stand on layouts of',
    '# briefdeck in the colours and fonts that follow.',
    stringify({'reference-doc': path}),
    '# On which layout each template stands: write the name of another beside it.',
    stringify({layouts: Object.fromEntries(placed.map(({template, layout}) => [template, layout.name]))}),
    stringify(said),
    ...(shown
      ? ['# The layouts of the file show it by themselves; those of briefdeck show this.', shown]
      : [])
  ].join('\n')
}
