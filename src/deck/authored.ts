import type {Beat} from '../brief/types.ts'

/** Whether the author of a beat says how its slides are made: by a template, or by what is shown and how. */
export function isAsked({template, options}: Beat): boolean {
  return template !== undefined || options !== undefined
}

/**
 * Whether a beat is its author's own: it has a heading, or is shown as its author asks.
 *
 * Any other was made of text without headings, and gives way to what says the same: the bottom line, a divider, a timeline.
 */
export function isAuthored(beat: Beat): boolean {
  return beat.heading !== undefined || isAsked(beat)
}
