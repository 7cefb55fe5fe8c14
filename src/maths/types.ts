/** How letters are set: slanted as variables are, upright as numbers and names of functions, or as words between the signs. */
export type LetterStyle = 'italic' | 'upright' | 'words'

/** What stands in a formula, as Office's own markup of mathematics tells it apart. */
export type Maths =
  | Row
  | Letters
  | {readonly type: 'fraction'; readonly over: Maths; readonly under: Maths; readonly isBarred: boolean}
  | {readonly type: 'root'; readonly of: Maths; readonly degree?: Maths}
  | {readonly type: 'scripts'; readonly of: Maths; readonly sub?: Maths; readonly sup?: Maths}
  /** A large sign such as that of a sum, its bounds, and what it is taken over. */
  | {
      readonly type: 'sum'
      readonly sign: string
      readonly sub?: Maths
      readonly sup?: Maths
      readonly of: Maths
      /** Whether the bounds stand over and under the sign rather than behind it. */
      readonly isStacked: boolean
    }
  /** What stands right under or over something, such as where a limit is taken. */
  | {readonly type: 'limit'; readonly of: Maths; readonly at: Maths; readonly side: Side}
  /** Parts between brackets as high as they are; an empty bracket is none. */
  | {
      readonly type: 'fence'
      readonly open: string
      readonly close: string
      readonly mid: string
      readonly parts: readonly Maths[]
    }
  /** A combining sign over something. */
  | {readonly type: 'accent'; readonly sign: string; readonly of: Maths}
  | {readonly type: 'bar'; readonly of: Maths; readonly side: Side}
  | {readonly type: 'brace'; readonly sign: string; readonly of: Maths; readonly side: Side}
  | {
      readonly type: 'matrix'
      readonly rows: readonly (readonly Maths[])[]
      readonly aligned: readonly ('left' | 'center' | 'right')[]
      /** Whether its columns are parts of one line, which meet without space. */
      readonly isTight: boolean
    }
  | {readonly type: 'box'; readonly of: Maths}
  /** With a stroke through it. */
  | {readonly type: 'struck'; readonly of: Maths}
  /** Room for something that is not seen. */
  | {readonly type: 'phantom'; readonly of: Maths}
  | {readonly type: 'space'; readonly em: number}

/** Parts of a formula beside each other. */
export interface Row {
  readonly type: 'row'
  readonly of: readonly Maths[]
}

/** A name, a number or a sign. */
export interface Letters {
  readonly type: 'letters'
  readonly text: string
  readonly style: LetterStyle
  /** Of a sign: whether it stands between two things, which then keep off from it. */
  readonly isBetween?: true
  /** Whether it is a sign rather than what signs stand between. */
  readonly isSign?: true
}

/** Where something stands at what it belongs to. */
export type Side = 'over' | 'under'

/** Where a formula stands: by itself, or in a line of words, where bounds stand behind their signs and fractions are small. */
export type Setting = 'displayed' | 'inline'

/** A formula of the author's. */
export interface Equation {
  /** As its author wrote it, in TeX. */
  readonly source: string
  /** The same in one line of plain characters: "E = mc²". */
  readonly text: string
  readonly maths: Maths
}

/** A formula in one line. */
export interface Linear {
  readonly text: string
  /** Where its slanted letters stand, in order. */
  readonly italics: readonly (readonly [start: number, end: number])[]
}

/** A formula in a line of words, and where its slanted letters stand in its text. */
export type InlineEquation = Equation & Pick<Linear, 'italics'>

/** What is wrong with a formula: `why` is one of the reasons that messages have words for. */
export interface Unread {
  readonly unread: string
}
