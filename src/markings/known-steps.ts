import {type Step, schemes} from './schemes.ts'

/** A step of a scheme that a mark names, and how high it stands there. */
export interface Known extends Step {
  readonly scheme: number
  readonly rank: number
}

/**
 * The steps that a handling mark names, one a scheme; none for words of the author's own.
 *
 * What else is said after a step changes nothing about it: "TLP:AMBER, until 3 May", "SECRET//NOFORN".
 */
export function knownSteps(mark: string): Known[] {
  const written = mark.toUpperCase()
  return schemes.flatMap((steps, scheme) => {
    const found = steps
      .map((step, rank) => ({...step, scheme, rank}))
      .filter(({words}) => written.startsWith(words) && ends(written.slice(words.length), words))
      .sort((a, b) => b.words.length - a.words.length)
    return found.slice(0, 1)
  })
}

/** A label of the Traffic Light Protocol ends at a space; other words may go on to mean something else. */
function ends(rest: string, words: string): boolean {
  return rest === '' || /^\s*(?:\/\/|[,;·–—(])/.test(rest) || (words.startsWith('TLP:') && /^\s/.test(rest))
}
