import type {Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {closeQuotation} from './close-quotation.ts'
import {balanced} from './commas.ts'
import {dropConversions} from './drop-conversions.ts'
import {dropLoose} from './drop-loose.ts'
import {dropReferences} from './drop-references.ts'
import {dropTie} from './drop-tie.ts'
import type {Facts} from './facts/types.ts'
import {isHedge, isNegation, isNumber} from './guards.ts'
import {isQuoted} from './is-quoted.ts'
import {isHandy, shorten} from './shorten.ts'
import {splitConcession} from './split-concession.ts'
import {splitCoordination} from './split-coordination.ts'
import {statement} from './statement.ts'
import type {Point} from './statement-types.ts'
import {readTokens} from './tokens.ts'

/**
 * The sentence as points: its words in their order, some left out; two where a concession or two main clauses were split.
 *
 * Only what can go without a trace goes: a dateline or a connective at the start, “But” at that of a paragraph, an acronym in
 * brackets, brackets that only say where else to look, and of a long sentence what it says by the way. Anything in doubt leaves the sentence whole, and so does a language
 * without clause words. At least one point.
 *
 * @param opens
 *   Whether the sentence opens its paragraph.
 */
export function condense(
  sentence: Sentence,
  facts: Facts,
  lexicon: Lexicon,
  opens = false
): readonly Point[] {
  const {clauses} = lexicon
  const whole = point(
    closeQuotation(statement(sentence.text, lexicon, sentence), facts.quoted, lexicon.lang),
    sentence
  )
  if (!clauses || facts.quoted || sentence.text.length > longest || !balanced(sentence.text)) return [whole]
  const seen = dropReferences(sentence.text)
  const plain = isHandy(seen) ? seen : dropConversions(seen, clauses)
  const {dateline = ''} = facts
  const undated = (text: string) => (text.startsWith(dateline) ? text.slice(dateline.length) : text)
  const free = undated(opens ? dropTie(plain, clauses) : plain)
  const bare = dropLoose(dropAcronyms(dropConnective(free, clauses)), clauses)
  const points = splitConcession(bare, clauses)
    .map((half) => shorten(half, facts, clauses, sentence))
    .flatMap((half) => (facts.claim || half.endsWith('?') ? [half] : splitCoordination(half, clauses)))
    .map((text) => point(statement(text, lexicon, sentence), sentence))
  if (points.length === 1 && points[0]?.text === whole.text) return points
  return keepsGuarded(points, undated(plain)) ? points : [whole]
}

/** A sentence of more letters is not prose, and shortening would not save it. */
const longest = 2000

function point(text: string, sentence: Sentence): Point {
  return {type: 'point', kind: 'extract', text, from: [sentence]}
}

function dropConnective(text: string, clauses: Clauses): string {
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > 24) return text
  return clauses.connectives.includes(text.slice(0, comma).toLowerCase()) ? text.slice(comma + 2) : text
}

/** Mostly capitals: "(FSB)", "(TfL)" can go, "(Putin)", "(McCain)" and "(2019)" cannot; nor can what stands in a quotation. */
function dropAcronyms(text: string): string {
  return text.replace(
    /\s\(([A-Z][A-Za-z.&-]{1,8})\)(?![^\s,.;:!?])/g,
    (bracket, acronym: string, at: number) =>
      isMostlyCapitals(acronym) && !isQuoted(text, at) ? '' : bracket
  )
}

function isMostlyCapitals(word: string): boolean {
  return word.replace(/[^A-Z]/g, '').length > word.replace(/[^a-z]/g, '').length
}

/** Whether no number, negation or hedge of the sentence is missing from all its points. */
function keepsGuarded(points: readonly Point[], whole: string): boolean {
  const guarded = (texts: readonly string[]) =>
    texts
      .flatMap((text) => readTokens(text).filter((one) => isNumber(one) || isNegation(one) || isHedge(one)))
      .map((token) => token.word)
      .join(' ')
  return guarded(points.map((one) => one.text)) === guarded([whole])
}
