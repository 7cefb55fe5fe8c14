import type {FontName, Ink, Paint} from '../frame/types.ts'
import type {Pt} from '../units.ts'

/** The twelve slots of an Office colour scheme, in its order. */
export const slotNames = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink'
] as const

/** A slot of an Office colour scheme. */
export type SlotName = (typeof slotNames)[number]

/** What colours are for; each names a slot, never a colour. */
export const toneNames = [
  'page',
  'ink',
  'muted',
  'wash',
  'rule',
  'cover',
  'cover-ink',
  'cover-muted',
  'cover-accent',
  'on-accent',
  'bottom-line',
  'context',
  'delegation',
  'allegations',
  'denials',
  'international-response',
  'outlook',
  'timeline',
  'key-figures',
  'quotation',
  'points',
  'section',
  'sources'
] as const

/** What a colour is for. */
export type ToneName = (typeof toneNames)[number]

/** What text is for; each has a size, a least size and a face. */
export const styleNames = [
  'cover-title',
  'cover-subtitle',
  'title',
  'message',
  'label',
  'statement',
  'lead',
  'body',
  'small',
  'caption',
  'numeral',
  'quote',
  'chrome'
] as const

/** What a text is for. */
export type StyleName = (typeof styleNames)[number]

/** How a text of a style is set. */
export interface TextStyle {
  readonly size: Pt
  /** Text that does not fit at this size goes to another slide. */
  readonly min: Pt
  readonly font: 'major' | 'minor'
  readonly bold: boolean
  /** Per cent of the single line. */
  readonly lineSpacing: number
}

/** What fonts are for: headings, everything else, code. */
export const fontNames = ['major', 'minor', 'mono'] as const satisfies readonly FontName[]

/** How a deck looks. */
export interface Theme {
  readonly name: string
  readonly description: string
  /** Which way the colour map goes: `dark` sets light text on the dark slots. */
  readonly scheme: 'light' | 'dark'
  /** Six hex digits, upper case, no `#`. */
  readonly colors: Readonly<Record<SlotName, string>>
  readonly tones: Readonly<Record<ToneName, Paint>>
  readonly fonts: Readonly<Record<FontName, string>> & {
    /** Font files whose widths are measured, seen from the theme file. */
    readonly files?: readonly string[]
  }
  readonly type: Readonly<Record<StyleName, TextStyle>>
  readonly page: {
    readonly margin: Pt
    readonly gutter: Pt
    readonly radius: Pt
  }
  readonly chrome: {
    readonly rule: boolean
    readonly sources: boolean
    readonly number: boolean
    readonly footer?: string
  }
  /** A picture at the top right of every slide. */
  readonly logo?: {
    /** Seen from the theme file. */
    readonly path: string
    /** What it shows, for who cannot see it. */
    readonly alt: string
    /** Another for the ground of the cover. */
    readonly cover?: string
    readonly height?: Pt
  }
  /** Whether a deck without a handling mark is an error. */
  readonly 'require-marking'?: boolean
  /** A brand's PowerPoint file whose layouts take the place of ours, seen from the theme file. */
  readonly 'reference-doc'?: string
  /** Its layouts for templates: by name of the template, name of the layout. */
  readonly layouts?: Readonly<Record<string, string>>
  /** Left margins of list levels, in points; a level without one is set in by the size of its text. */
  readonly indents?: readonly (Pt | undefined)[]
}

/** The colour map: which slot of the scheme an ink stands for. */
export function slotOf(ink: Ink, scheme: Theme['scheme']): SlotName {
  const map = scheme === 'light' ? light : dark
  return ink === 'tx1' || ink === 'bg1' || ink === 'tx2' || ink === 'bg2' ? map[ink] : ink
}

const light = {tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2'} as const
const dark = {tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2'} as const
