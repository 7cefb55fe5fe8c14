import type {RoleData} from './types.ts'
import {wordLetters} from './word-letters.ts'

/** A heading that speaks for a role, and the words of it that do. */
export interface HeadingMatch {
  readonly role: RoleData
  /** In lower case, without punctuation. */
  readonly phrase: string
  /** Whether the phrase is the whole heading. */
  readonly whole: boolean
  /** Whether it stands in the midst of other words, as "results" does in "Update search results page". */
  readonly amid: boolean
}

/**
 * The role that the words of a heading speak for; undefined when none does.
 *
 * Whole words count, case and punctuation do not; of several phrases the longest wins, of equally long ones the role
 * that comes first in the list.
 */
export function matchHeading(heading: string, roles: readonly RoleData[]): HeadingMatch | undefined {
  const text = ` ${plain(heading.replace(ordinal, ''))} `
  const bare = ` ${plain(heading.replace(ordinal, '').replace(remark, ''))} `
  let best: HeadingMatch | undefined
  for (const role of roles) {
    for (const {phrase, words} of phrasesOf(role)) {
      if (phrase.length <= (best?.phrase.length ?? 0) || !speaksIn(text, words)) continue
      best = {
        role,
        phrase,
        whole: text === words || bare === words,
        amid: !text.startsWith(words) && !text.endsWith(words)
      }
    }
  }
  return best
}

/** What an author numbers a heading with: "2. ", "3.1 ", "IV. ", "b) ". */
const ordinal = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVXLC]{1,6}[.):]|\p{L}[.)])\s+(?=\p{L})/u

/** "Timeline (all times UTC)", "Results (n = 40)" */
const remark = /\s+\([^()]*\)\s*$/

/** A word in the middle of more words is not what they are about: "Is there help for people on low incomes?" */
const long = 5

/** Whether a heading holds a phrase, both between spaces; a long one a single word only where it begins or ends. */
function speaksIn(text: string, words: string): boolean {
  if (!text.includes(words)) return false
  return (
    words.trim().includes(' ') ||
    text.trim().split(' ').length < long ||
    text.startsWith(words) ||
    text.endsWith(words)
  )
}

/** Whether a text holds one of some phrases as whole words. */
export function speaks(text: string, phrases: readonly string[]): boolean {
  const words = ` ${plain(text)} `
  return phrases.some((phrase) => words.includes(` ${plain(phrase)} `))
}

interface Phrase {
  readonly phrase: string
  /** Between spaces, as whole words stand in a text. */
  readonly words: string
}

/** Every heading is held against every phrase of every profile: worked out once a role. */
const known = new WeakMap<RoleData, readonly Phrase[]>()

function phrasesOf(role: RoleData): readonly Phrase[] {
  const phrases =
    known.get(role) ??
    role.headings.map((heading) => {
      const phrase = plain(heading)
      return {phrase, words: ` ${phrase} `}
    })
  known.set(role, phrases)
  return phrases
}

function plain(text: string): string {
  // Most phrases are plain as they are written; that is found at a tenth of the cost of making them so.
  if (isPlain.test(text)) return text
  return (text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").match(words) ?? []).join(' ')
}

const isPlain = /^[a-z]+(?: [a-z]+)*$/

const words = new RegExp(`[${wordLetters}]+(?:'[${wordLetters}]+)*`, 'g')
