import type {RoleData} from './types.ts'
import {wordLetters} from './word-letters.ts'

/** A heading that speaks for a role, and the words of it that do. */
export interface HeadingMatch {
  readonly role: RoleData
  /** In lower case, without punctuation. */
  readonly phrase: string
  /** Whether the phrase is the whole heading. */
  readonly whole: boolean
}

/**
 * The role that the words of a heading speak for; undefined when none does.
 *
 * Whole words count, case and punctuation do not; of several phrases the longest wins, of equally long ones the role
 * that comes first in the list.
 */
export function matchHeading(heading: string, roles: readonly RoleData[]): HeadingMatch | undefined {
  const text = ` ${plain(heading)} `
  let best: HeadingMatch | undefined
  for (const role of roles) {
    for (const heading of role.headings) {
      const phrase = plain(heading)
      if (phrase.length <= (best?.phrase.length ?? 0) || !text.includes(` ${phrase} `)) continue
      best = {role, phrase, whole: text.length === phrase.length + 2}
    }
  }
  return best
}

/** Whether a text holds one of some phrases as whole words. */
export function speaks(text: string, phrases: readonly string[]): boolean {
  const words = ` ${plain(text)} `
  return phrases.some((phrase) => words.includes(` ${plain(phrase)} `))
}

function plain(text: string): string {
  return (text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").match(words) ?? []).join(' ')
}

const words = new RegExp(`[${wordLetters}]+(?:'[${wordLetters}]+)*`, 'g')
