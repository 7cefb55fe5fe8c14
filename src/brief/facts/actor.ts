import {type Line, surface} from './line.ts'

/** Somebody who can speak, read from a noun phrase. */
export interface Actor {
  readonly text: string
  readonly countries: readonly string[]
}

/** The phrase as the source has it, with a capital at its start. */
export function articled(line: Line, from: number, to: number): string {
  return surface(line, from, to).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
