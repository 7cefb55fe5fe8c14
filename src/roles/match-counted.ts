import {matchHeading} from './match-heading.ts'
import type {RoleData} from './types.ts'

/**
 * The role of which a heading opens one of several, "Option 2: A new hall", "Finding 3 – Costs"; undefined where it counts
 * something else.
 */
export function matchCounted(heading: string, roles: readonly RoleData[]): RoleData | undefined {
  const label = counted.exec(heading)?.[1]
  if (label === undefined) return undefined
  for (const form of formsOf(label)) {
    const match = matchHeading(form, roles)
    // A figure or a picture with a number is one of its author's.
    if (match?.whole && match.role.template !== 'key-figures') return match.role
  }
  return undefined
}

const counted = /^\s*(\p{L}{4,20})\s+(?:\d{1,2}|[A-Z]|[IVX]{2,4})(?:\s*[:.)–—]|\s+-\s|\s*$)/u

/** A word, and what may be more of it in English, German, French and Spanish: headings over all of them are plural. */
function formsOf(word: string): readonly string[] {
  return [word, `${word}s`, `${word}n`, `${word}en`, word.replace(/ón$/, 'ones')]
}
