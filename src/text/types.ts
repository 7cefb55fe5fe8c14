import type {Pt} from '../units.ts'

/** A font family by the name that goes into the file, with weight and slant. */
export interface Face {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
}

/** What fitting asks of a font. Real ones read a table of advance widths; tests use a fixed pitch. */
export interface Metrics {
  /** Sum of the advances, in em. No kerning and no ligatures: PowerPoint applies none by default. */
  width(text: string, face: Face): number
  /** Whether the family, or a metric-compatible twin, has a table. */
  knows(family: string): boolean
}

/** A run as fitting sees it: `scale` is its size relative to the size being tried. */
export interface MeasuredRun {
  readonly text: string
  readonly face: Face
  readonly scale: number
  /** Extra space after each character, in points at any size. */
  readonly tracking?: Pt
  /** The room, in em, that a formula takes which it stands for. */
  readonly formula?: {readonly w: number; readonly h: number}
}

/** A paragraph that is to be measured. */
export interface MeasuredParagraph {
  readonly runs: readonly MeasuredRun[]
  /** Left margin in points, taken from every line. */
  readonly indent: Pt
  /** Whether the first line has the whole width all the same. */
  readonly hangs?: true
  /** In points; ignored before the first paragraph. */
  readonly spaceBefore: Pt
  /** Per cent of the single line, which is 1.2 × the size. */
  readonly lineSpacing: number
}

/** One broken line. */
export interface Line {
  readonly text: string
  readonly width: Pt
}

/** How text comes out at a size. */
export interface Measured {
  /** Lines of each paragraph, at least one each. */
  readonly lines: readonly (readonly Line[])[]
  readonly height: Pt
  /** Whether a word had to be cut because it is longer than a line. */
  readonly cutsWord: boolean
}
