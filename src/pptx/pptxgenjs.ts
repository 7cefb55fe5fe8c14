/** What we use of a slide of pptxgenjs. Positions in inches; it changes the objects it is given, so each call gets new ones. */
export interface LibrarySlide {
  addText(runs: LibraryRun[], options: Position & {shape: string; margin: number}): unknown
  addShape(shape: string, options: Position): unknown
  addImage(options: Position & {data: string}): unknown
  addTable(rows: {text: LibraryRun[]}[][], options: Position & {colW: number[]; rowH: number[]}): unknown
}

/** A run of text as the library takes it. */
export interface LibraryRun {
  readonly text: string
  readonly options: {breakLine: boolean; softBreakBefore?: boolean; objectName: string}
}

/** Where a shape stands, in inches, and what it is called. */
export interface Position {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly objectName: string
}

/** What we use of a presentation of pptxgenjs. */
export interface LibraryDeck {
  addSlide(): LibrarySlide
  write(settings: {outputType: 'nodebuffer'}): Promise<unknown>
}

/**
 * Load pptxgenjs, which takes longer than most decks, and make empty presentations with it.
 *
 * This file alone knows the library.
 */
export async function loadLibrary(): Promise<() => LibraryDeck> {
  const module: unknown = await import('pptxgenjs')
  // The types say CommonJS, where the default would be the module; Node gives the class itself.
  const {default: Deck} = module as {default: new () => LibraryDeck}
  return () => new Deck()
}
