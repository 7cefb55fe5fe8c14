import {type Line, surface} from './line.ts'

/** Somebody who can speak, read from a noun phrase. */
export interface Actor {
  readonly text: string
  readonly countries: readonly string[]
}

/** A noun phrase as places among the words of a line. */
export interface NounPhrase {
  readonly from: number
  /** After its determiner or possessive; equal to `from` where it has none. */
  readonly start: number
  /** After its last word. */
  readonly end: number
}

/** The phrase as the source has it, with a capital at its start. */
export function articled(line: Line, from: number, to: number): string {
  return surface(line, from, to).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
