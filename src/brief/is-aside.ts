import type {Clauses} from '../lexicons/clauses.ts'
import {isPart} from './background.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {readTokens, type Token} from './tokens.ts'

// "Work starts in May": a verb that no list knows may be in fewer words.
const leastWords = 4
const mostOfFragment = 7

/**
 * Whether a statement cannot stand for a document: a word to the audience, what "I" do or think, tied to another sentence ("But …"),
 * a list of names, or less than a clause ("As of 18 March", "Internal and for press use").
 */
export function isAside(text: string, clauses: Clauses | undefined): boolean {
  return (
    clauses !== undefined &&
    (isOfSpeech(text, clauses) || isRoll(text) || isFragment(readTokens(text), clauses))
  )
}

/** "Present: Ann Lee, Bob Stone", "Clerk: Mrs Scriven": names behind a label. */
function isRoll(text: string): boolean {
  const [label = ''] = /^[^:"“„«]{2,40}:\s/.exec(text) ?? []
  const names = readTokens(text.slice(label.length))
  return (
    label !== '' && names.length > 1 && names.every((one) => one.text.length < 4 || /^\p{Lu}/u.test(one.text))
  )
}

/** Whether a statement is a word to the audience, what "I" do or think, an answer, or tied to another sentence. */
export function isOfSpeech(text: string, clauses: Clauses): boolean {
  const tokens = readTokens(withoutQuotations(text))
  return (
    isPart(text, clauses) ||
    isAnswer(text, clauses) ||
    clauses.tying.has(tokens[0]?.word ?? '') ||
    tokens.some((token) => isOneOf(clauses.firstPerson, token) || clauses.firstPerson.has(token.text))
  )
}

/** In quotation marks "I" is whoever is named beside them. */
function withoutQuotations(text: string): string {
  return text.replace(/["“„«][^"”“»]*["”“»]?/gu, ' ')
}

/** "No. What used to be rare is common." */
function isAnswer(text: string, {answers}: Clauses): boolean {
  const [, word = ''] = /^(\p{L}+)[.!]\s/u.exec(text) ?? []
  return answers.has(word.toLowerCase())
}

function isFragment(tokens: readonly Token[], clauses: Clauses): boolean {
  if (tokens.length < leastWords) return true
  // Where no ending shows a verb, nothing shows that there is none.
  if (clauses.pastEndings.length === 0 || tokens.length > mostOfFragment) return false
  return !tokens.some((token, at) => at > 0 && mayBeVerb(token, tokens[at - 1], clauses))
}

// "of", "the": behind so short a word stands a noun.
const mostOfSmallWord = 3

/** "met", "opened", "chooses" behind a noun; no name. */
function mayBeVerb({word, text}: Token, before: Token | undefined, clauses: Clauses): boolean {
  if (text !== word) return false
  if (clauses.finite.has(word) || mayBePast(word, clauses)) return true
  const isLong = (before?.word.length ?? 0) > mostOfSmallWord
  return isLong && clauses.presentEndings.some((ending) => word.endsWith(ending))
}
