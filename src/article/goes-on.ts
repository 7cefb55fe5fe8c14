import type {Abbreviations} from '../lexicons/abbreviations.ts'
import {isCaptionNumber} from '../lexicons/caption-words.ts'

// Enough for the longest abbreviation with the word before it, and for the word after it.
const before = 60
const after = 60

const closers = '"”’»›\')\\]'
const openers = /^["“„«‹‘'([<¿¡\s]+/u
const wordAndStop = /([\p{L}\p{N}][\p{L}\p{M}\p{N}°º.'’-]*)\.$/u
// Words are left out: "fully adhering to the ... Accord".
const wordAndDots = /([\p{L}\p{M}]+)\s?(?:…|\.{3})$/u
const onlyMarks = new RegExp(`^[\\s.…!?${closers}]+$`, 'u')
const startsLow = /^[…\s]*\p{Ll}/u
// What stands in brackets belongs to what goes on behind it: "HDT Ipari Kft. (HDT Limited) acquired".
const bracketedWithin = /^\s*\([^()]+\)\s+\p{Ll}/u
// "The motion was carried. (4 for, 1 against)": no sentence of its own, as a credit of a picture is.
const bracketedLast = /^\s*\((?=[^()]*\d)[^().:!?]+\)\s*$/u
// The number of an item of a list that the author ran into one paragraph: "1.", "2.)", "a.".
const isMarker = /^\W?\s*(?:\d{1,3}|[a-z])\.\)?$/
// An answer in a word says nothing without the rest: "Yes. Families can apply for a rebate."
const isAnswer = /^\p{L}{2,4}[.!]$/u
const isClause = /^\s*\S+(?:\s[^\s.!?]+){3}/
const firstWord = /^[\p{L}\p{M}]+/u

/**
 * Whether a sentence goes on after a place where Unicode would end it.
 *
 * @param start
 *   Where the sentence begins; `end` the place in question.
 */
export function goesOn(text: string, start: number, end: number, lists: Abbreviations): boolean {
  const rest = text.slice(end, end + after)
  // "10.X": a number of a version.
  if (/\d\.$/.test(text.slice(Math.max(start, end - 2), end)) && /^\p{Lu}/u.test(rest)) return true
  if (startsLow.test(rest.replace(openers, '')) && !/^\s*[([¿¡]/.test(rest)) return true
  if (bracketedWithin.test(rest)) return true
  if (bracketedLast.test(rest) && end + after >= text.length) return true
  if (onlyMarks.test(rest) && end + after >= text.length) return true

  const left = text.slice(Math.max(start, end - before), end).trimEnd()
  if (end - start < before && (isMarker.test(left) || isCaptionNumber(left))) return true
  if (start === 0 && isAnswer.test(left) && isClause.test(rest)) return true
  const next = rest.replace(openers, '')
  const nextWord = firstWord.exec(next)?.[0] ?? ''
  if (cries.test(left) && isAsked(next, nextWord, lists)) return true
  const leftOut = wordAndDots.exec(left)?.[1]
  if (leftOut) return isOpener(leftOut, lists) && !isOpener(nextWord, lists)
  const word = wordAndStop.exec(left)?.[1]
  if (!word) return false
  if (lists.beforeOrdinal && isOrdinal(left, nextWord, lists)) return true
  if (/^\d{1,2}$/.test(word)) return lists.afterOrdinal?.has(nextWord.toLowerCase()) ?? false
  if (/^\p{Lu}$/u.test(word)) return isInitial(left, next, lists)
  if (
    lists.times?.has(word.toLowerCase()) &&
    (lists.afterTime?.has(nextWord.toLowerCase()) || zone.test(next))
  )
    return true
  if (lists.roads?.has(word.toLowerCase()) && quarter.test(next)) return true
  if (
    lists.firms?.has(word.toLowerCase()) &&
    (isHeadline(text) || lists.afterFirm?.has(nextWord.toLowerCase()))
  )
    return true
  const form = formOf(word.toLowerCase(), lists) ?? formOf(spacedOf(left), lists)
  if (form === 'hard') return true
  if (form === undefined && isDotted(word)) return isInitial(left, next, lists)
  return form === 'soft' && softGoesOn(word, next, nextWord, lists)
}

/** "“Will he come?” Ann Lee asked": a name in capitals, and what its bearer does with the question. */
function isAsked(next: string, nextWord: string, lists: Abbreviations): boolean {
  const [, verb = ''] = named.exec(next) ?? []
  return !isOpener(nextWord, lists) && (lists.asking?.has(verb) ?? false)
}

/** "Norton Inc. Reports Strong Results": in a line that ends as no sentence does, nothing before its end is one. */
function isHeadline(text: string): boolean {
  return !/[.!?…]["”’»)\]]*\s*$/u.test(text)
}

/** Whether a number at the end counts the noun that follows: "der 9. Senat", "der zuständige VII. Senat". */
function isOrdinal(left: string, nextWord: string, lists: Abbreviations): boolean {
  if (!/^\p{Lu}/u.test(nextWord) || isOpener(nextWord, lists)) return false
  const [, previous = '', number = ''] = /(\p{L}+)\s(\d{1,2}|[IVXLC]+)\.$/u.exec(left) ?? []
  const isRoman = /^[IVXLC]{2,}$/.test(number) && /^\p{Ll}/u.test(previous)
  return number !== '' && (isRoman || (lists.beforeOrdinal?.has(previous.toLowerCase()) ?? false))
}

/** Whether a capital letter with a full stop, or some of them, abbreviates a name: "John F. Kennedy", "E.F. Norton". */
function isInitial(left: string, next: string, lists: Abbreviations): boolean {
  const nextWord = firstWord.exec(next)?.[0] ?? ''
  // "Wayne A. I. Frederick": the I is no pronoun.
  const isStopped = /^\p{Lu}\.\s\p{Lu}/u.test(next)
  if (!/^\p{Lu}/u.test(nextWord) || (isOpener(nextWord, lists) && !isStopped)) return false
  const previous = /([\p{L}\p{M}]+)\s+\p{Lu}\.$/u.exec(left)?.[1]
  return !previous || !lists.labels?.has(previous.toLowerCase())
}

/** An abbreviation of two parts, closed up: "p. ex." */
function spacedOf(left: string): string {
  const [, first, second] = /(\p{L}+)\.\s(\p{L}+)\.$/u.exec(left) ?? []
  return first && second ? `${first}.${second}`.toLowerCase() : ''
}

/** How an abbreviation is known, whether or not something is joined to it: "l’av.", "RYE, Wis.--Sept." */
function formOf(word: string, lists: Abbreviations): 'hard' | 'soft' | undefined {
  for (const form of [word, word.replace(/^.*(?:['’]|--)/, ''), word.replace(/’/g, "'")]) {
    if (lists.hard.has(form)) return 'hard'
    if (lists.soft.has(form)) return 'soft'
  }
  return undefined
}

/** Before a number or a word in capitals it goes on; before a name too, after a name of dotted capitals: "U.S. Senate". */
function softGoesOn(word: string, next: string, nextWord: string, lists: Abbreviations): boolean {
  if (/^\d/.test(next)) return true
  if (/^\p{Lu}{2,5}$/u.test(nextWord)) return true
  return isDotted(word) && lists.openers !== undefined && nextWord !== '' && !isOpener(nextWord, lists)
}

function isDotted(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(word)
}

function isOpener(word: string, {openers}: Abbreviations): boolean {
  return openers?.has(word.toLowerCase()) ?? false
}

/** The end of a question or a cry that somebody quotes. */
const cries = /[?!]["”’»]$/u
const named = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,8}(\p{Ll}+)\b/u

/** "Mill Ave. | W. near the pier". */
const quarter = /^(?:N|S|E|W|NE|NW|SE|SW)[., ]/

/** "10 a.m. | Tongan time". */
const zone = /^\s*\p{Lu}[\p{L}-]+(?: (?:standard|daylight|summer))? time\b/iu
