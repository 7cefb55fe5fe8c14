import type {Clauses} from '../lexicons/clauses.ts'
import {readTokens} from './tokens.ts'

/** Tells sentences about the publication ("X contributed to this report") and bare datelines from the article's own. */
export function idleReader(clauses: Clauses | undefined): (text: string) => boolean {
  if (!clauses) return isBareNumber
  return (text) => {
    const lower = text.length < 400 ? text.toLowerCase() : ''
    return (
      clauses.boilerplate.some((phrase) => lower.includes(phrase)) ||
      isDateline(text, clauses) ||
      isCredit(text) ||
      isBareNumber(text)
    )
  }
}

function isDateline(text: string, {dateWords}: Clauses): boolean {
  if (text.length > 60) return false
  return readTokens(text).every(({word}) => dateWords.has(word) || /^\d+$/.test(word))
}

/** "—Troy Roberts": whose words a pulled quotation was. */
function isCredit(text: string): boolean {
  return text.length < 160 && /^[—–]\s?[^\s"“]/.test(text)
}

function isBareNumber(text: string): boolean {
  return !/[A-Za-z\u00aa-\u1fff\u2c00-\uffdc]/.test(text.slice(0, 2000))
}
