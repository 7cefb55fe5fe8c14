import {speakerLabel} from '../article/speaker-label.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isOfPage} from './is-of-page.ts'
import {readTokens} from './tokens.ts'

/**
 * Tells sentences about the publication ("X contributed to this report"), bare datelines and courtesies from the article's own;
 * all that stands under a heading such as "Related" is no part of it either.
 */
export function idleReader(clauses: Clauses | undefined): (text: string, heading?: string) => boolean {
  if (!clauses) return (text) => isOfPage(text, clauses) || isBareNumber(text) || isShortcode(text)
  return (text, heading) => {
    const lower = text.length < 400 ? text.toLowerCase() : ''
    return (
      clauses.boilerplate.some((phrase) => lower.includes(phrase)) ||
      isTeaser(text, clauses) ||
      (heading !== undefined && isTeaser(heading, clauses)) ||
      isDateline(text, clauses) ||
      isCourtesy(text, clauses) ||
      isSalutation(text, clauses) ||
      isAnnouncement(text, clauses) ||
      isCredit(text) ||
      isSigned(text) ||
      isOfPage(text, clauses) ||
      isShortcode(text) ||
      isBareNumber(text)
    )
  }
}

/** "Read more: How the ferry was saved", "Das könnte Sie auch interessieren". */
export function isTeaser(text: string, {teasers}: Clauses): boolean {
  const lower = text
    .slice(0, 80)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s>»→•*-]+/u, '')
  return teasers.some(
    (opener) => lower.startsWith(opener) && /^\s*(?:[:…|>»→–—]|\.?$)/u.test(lower.slice(opener.length))
  )
}

/** "-- Ann Lee <ann@example.org>  Sun, 24 Jul 2022": who signs an entry of a log. */
function isSigned(text: string): boolean {
  return text.length < 200 && /^(?:--|—|–)\s+\p{Lu}[^.!?:]{1,60}\s<?[\w.+-]+@[\w-]+\.[\w.-]+>?/u.test(text)
}

/** "Friday, 4 January 2019", "Albera, 4 de marzo de 2025", "As of 18 March 2025, 14:00", "9:25 p.m.", "SEVILLA, 21 (EUROPA PRESS)". */
export function isDateline(text: string, {dateWords, statuses}: Clauses): boolean {
  if (text.length > 60) return false
  if (/^\p{Lu}[\p{Lu} .’'-]+, \d{1,2}(?: \p{L}+\.?)? \([^()]{2,30}\)\W*$/u.test(text)) return true
  const lower = text.toLowerCase()
  const isStatus = statuses.some(
    (phrase) => /^[\s:]/.test(lower.slice(phrase.length)) && lower.startsWith(phrase)
  )
  // "Published 3 May, updated 5 May".
  const bare = isStatus ? statuses.reduce((left, phrase) => left.replaceAll(phrase, ' '), lower) : text
  const tokens = readTokens(bare)
  const isDate = (word: string) => dateWords.has(word) || numericDate.test(word)
  if (tokens.every(({word}) => isDate(word))) return true
  const [place, ...date] = text.split(/,\s/)
  const isPlace =
    date.length > 0 && /^\p{Lu}[\p{L}’' -]*$/u.test(place ?? '') && (place ?? '').split(' ').length <= 3
  return (
    isPlace && /\b(?:19|20)\d\d\b/.test(text) && readTokens(date.join(' ')).every(({word}) => isDate(word))
  )
}

/** "14", "14:00", "14h00", "23/09/2002", "2002-09-23". */
const numericDate = /^\d+(?:[:h]\d\d|([./-])\d{1,2}\1\d{1,4})?$/

// A longer clause of thanks says for what.
const mostCourteous = 12

// "Ladies and gentlemen".
const mostOfAddress = 3

/** "Friends, thank you for coming, and good morning": greetings and thanks in few words each, after forms of address or none. */
function isCourtesy(text: string, {courtesies}: Clauses): boolean {
  if (text.length > 160) return false
  const parts = addressed(text.replace(speakerLabel, ''))
    .split(/,\s*/)
    .map((part, at) => ({
      words: readTokens(part),
      isThanks:
        opensWith(at > 0 ? part.replace(/^\p{Ll}+\s(?=\p{Ll})/u, '') : part, courtesies) ||
        opensWith(part, courtesies)
    }))
  return (
    parts.some(({isThanks}) => isThanks) &&
    parts.every(
      ({words, isThanks}) =>
        words.length <= (isThanks ? mostCourteous : mostOfAddress) && !words.some(({word}) => /\d/.test(word))
    )
  )
}

/** "Thank you, Jonas, for the introduction": without whom it is said to, which parts the thanks. */
function addressed(text: string): string {
  return text.replace(
    /^(\p{Lu}[\p{Ll}’']*(?: \p{Ll}+)?),\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3},\s(?=\p{Ll})/u,
    '$1 '
  )
}

/** Whether a text opens with one of some phrases, and not with a name that does. */
export function opensWith(part: string, courtesies: readonly string[]): boolean {
  const opening = part.charAt(0).toLowerCase() + part.slice(1)
  return courtesies.some(
    (phrase) =>
      opening.startsWith(phrase) &&
      // "Good Morning America" and "Hello Kitty" are names.
      !/^(?:[\p{L}\d’'-]|\s\p{Lu})/u.test(part.slice(phrase.length))
  )
}

/** "Mr President, colleagues,": a line that ends with a comma, and is no clause. */
export function isSalutation(text: string, clauses: Clauses): boolean {
  return text.endsWith(',') && readTokens(text).length <= mostCourteous && !hasFiniteVerb(text, clauses)
}

/** "Let me be clear about one thing.", "Here is what we know about the fire.": what comes of it stands behind it. */
function isAnnouncement(text: string, clauses: Clauses): boolean {
  if (opensWith(text, clauses.overviews))
    return readTokens(text).length <= mostOfOverview && !/[:\d]/.test(text)
  return (
    opensWith(text, clauses.announcing) &&
    readTokens(text).length <= mostOfAnnouncement &&
    !/[:\d]/.test(text) &&
    !hasFiniteVerb(text, clauses)
  )
}

const mostOfAnnouncement = 8
const mostOfOverview = 18

/** "—Troy Roberts": whose words a pulled quotation was. */
function isCredit(text: string): boolean {
  return text.length < 160 && /^[—–]\s?[^\s"“]/.test(text)
}

/** "{{< figure src="bridge" >}}", "{% include map.html %}": what a program puts a picture or a map in place of. */
function isShortcode(text: string): boolean {
  return /^\{(?:\{[<%]|%)/.test(text)
}

/** A number on its own, or signs; a share or a sum says something. */
function isBareNumber(text: string): boolean {
  return (
    !/\d\s?[%‰€$£¥]|[€$£¥]\s?\d/.test(text.slice(0, 2000)) &&
    !/[A-Za-z\u00aa-\u1fff\u2c00-\uffdc]/.test(text.slice(0, 2000).replace(smileys, ''))
  )
}

/** With what chooses their colours and joins them. */
const smileys = /\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu
