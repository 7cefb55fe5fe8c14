import type {Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {dropApposition} from './drop-apposition.ts'
import {dropDashed} from './drop-dashed.ts'
import {dropDay} from './drop-day.ts'
import {dropLastDay} from './drop-last-day.ts'
import {dropOpening} from './drop-opening.ts'
import {dropRelative} from './drop-relative.ts'
import {dropTail} from './drop-tail.ts'
import {surnameOf} from './facts/surname-of.ts'
import type {Facts} from './facts/types.ts'
import {handyWords} from './handy-words.ts'
import {readTokens} from './tokens.ts'

/**
 * A long sentence without what it says by the way, one thing after the other, until it is read at a glance or nothing more
 * can go; the sentence as it is when it is a claim, of which any part may be the point.
 *
 * @param sentence
 *   The whole of it. Whom it names first is not parted from what it says of them.
 */
export function shorten(
  text: string,
  {claim, parties}: Pick<Facts, 'claim' | 'parties'>,
  clauses: Clauses,
  sentence: Sentence
): string {
  if (claim) return text
  const known = parties
    .filter(({kind, from: [first]}) => kind === 'person' && first !== sentence)
    .map(({name}) => surnameOf(name))
  return shortened(text, clauses, known)
}

function shortened(text: string, clauses: Clauses, known: readonly string[]): string {
  if (isHandy(text)) return text
  for (const drop of [
    dropDashed,
    dropRelative,
    dropTail,
    dropApposition,
    dropOpening,
    dropDay,
    dropLastDay
  ]) {
    const shorter = drop(text, clauses, known)
    if (shorter !== text) return shortened(shorter, clauses, known)
  }
  return text
}

/** Whether a text has no more words than are read at a glance. */
export function isHandy(text: string): boolean {
  return readTokens(text).length <= handyWords
}
