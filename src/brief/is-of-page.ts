import type {Clauses} from '../lexicons/clauses.ts'
import {readTokens} from './tokens.ts'

/**
 * Whether a sentence came with the page rather than with the article: "Copyright 2022 Rye Press", "Follow us on Twitter", "Slideshow (6
 * images)", and what stands wholly in brackets and is no sentence: "(Ann Lee/Harbour Desk)", "[The bridge in five pictures]".
 */
export function isOfPage(text: string, clauses: Clauses | undefined): boolean {
  if (text.length > longest) return false
  return (
    copyrights.test(text) ||
    counts.test(text) ||
    bracketed.test(text) ||
    (clauses !== undefined && invites(text, clauses))
  )
}

const longest = 200

const copyrights = /^(?:©|\(c\)\s|copyright\b\s*(?:©|\(c\)|\d{4}))/iu

/** "Slideshow ( 6 images )", "Comments (12)". */
const counts = /^\p{Lu}\p{L}+ \(\s?\d+(?: \p{Ll}+)?\s?\)$/u

/** In one pair of brackets, perhaps with others in it, and with no end of a sentence before the last. */
const bracketed = /^(?:\((?:[^()]|\([^()]*\))*[^().!?…"”]\)|\[[^[\]]*[^[\].!?…"”]\])\.?$/u

/** "Follow Ann Lee on Twitter @annlee", "Find Rye.com on Facebook". */
function invites(text: string, {inviting}: Clauses): boolean {
  const words = readTokens(text).map(({word}) => word)
  return (
    inviting.has(words[0] ?? '') &&
    words.length <= mostInviting &&
    (words.some((word) => networks.has(word)) || handle.test(text))
  )
}

const mostInviting = 14

// Names, which no language translates.
const networks: ReadonlySet<string> = new Set(
  'twitter facebook instagram linkedin youtube tiktok whatsapp telegram bluesky mastodon google'.split(' ')
)

const handle = /(?:^|\s)@\w{2,}/u
