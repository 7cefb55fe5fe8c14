// The package brings no types of its own.
declare module 'linebreak' {
  /** Where lines may break, by the Unicode line breaking algorithm (UAX #14). */
  // biome-ignore lint/style/noDefaultExport: the package exports its class so.
  export default class LineBreaker {
    constructor(text: string)
    /** The next place, as an offset into the text; the last is its end. */
    nextBreak(): {readonly position: number; readonly required: boolean} | null
  }
}
