import type {Line} from '../line.ts'
import type {Word} from '../words.ts'
import {isMeantBefore} from './meant-before.ts'
import type {Stage} from './phrase.ts'

/** Words of a sentence among which a subject behind its verb stands: "Bisher legt sie …". */
const opening = 4

/**
 * Whether a sentence opens with a word that needs the one before: "Er", "Cela", "Esta medida"; not "Diese Woche".
 *
 * Where the subject may follow its verb, it may stand behind that too, as long as nothing before has a name: "Bisher legt
 * sie …".
 */
export function needsBefore(stage: Stage): boolean {
  const {line, reporting} = stage
  if (line.long) return false
  const {words} = line
  if (!line.quoted && isMeantBefore(stage)) return true
  if (isReported({line, reporting}) || turnsRound(stage)) return true
  if (words[0]?.quoted) return quotesPointer(line, reporting)
  let at = 0
  while (at < 3 && reporting.connectives.has(words[at]?.lower ?? ''))
    at += words[at + 1]?.text === ',' ? 2 : 1
  if (!reporting.verbSecond && pointsBehind(words, at, reporting)) return true
  if (reporting.dropsSubject && hasNoSubject(words, at, reporting)) return true
  const first = at
  for (; at < first + (reporting.verbSecond ? opening : 1); at++) {
    const word = words[at]
    if (word === undefined || word.quoted) return false
    if (at > first && (word.capital || word.kind !== 'word')) return false
    if (at === first && isBareArticle(words[at], words[at + 1], reporting)) return true
    if (at === first && isBackAdverb(words, at, reporting)) return true
    if (reporting.pointers.has(word.lower)) return isPointer(words, at, reporting)
  }
  return false
}

/** "„Dazu gehört die Brücke“, sagte Hall": what a quotation opens with points to what stands before it. */
function quotesPointer({words}: Line, reporting: Stage['reporting']): boolean {
  const end = words.findIndex(({quoted}) => !quoted)
  const isLong = (end < 0 ? words.length : end) > mostBorrowed
  // The mark may stand in a sentence before.
  const at = words[0]?.kind === 'mark' ? 1 : 0
  return isLong && (isPointer(words, at, reporting) || isBackAdverb(words, at, reporting))
}

// Two marks and three quoted words are a borrowed term.
const mostBorrowed = 5

/** "Er", "Diese Maßnahme"; not "Diese Woche". */
function isPointer(words: readonly Word[], at: number, {pointers, pointersAt}: Stage['reporting']): boolean {
  return pointers.has(words[at]?.lower ?? '') && !pointersAt.has(words[at + 1]?.lower ?? '')
}

/** "De esta cantidad, …", "Pour cela, …"; "En su informe, el banco …" may mean the bank. */
function pointsBehind(words: readonly Word[], at: number, reporting: Stage['reporting']): boolean {
  const {fronted, links, belongings} = reporting
  const preposition = words[at]?.lower
  if (preposition === undefined || !(fronted.has(preposition) || links.has(preposition))) return false
  return isPointer(words, at + 1, reporting) && !belongings.has(words[at + 1]?.lower ?? '')
}

/** "También expuso que …": who says so stands before. */
function hasNoSubject(words: readonly Word[], at: number, reporting: Stage['reporting']): boolean {
  const {finite, complementizers, articles} = reporting
  if (!finite.has(words[at]?.lower ?? '')) return false
  // "Acusó además a la empresa": an object, and no subject.
  const object = words.slice(at + 1).find(({lower}) => !reporting.connectives.has(lower))
  if (reporting.objectOpeners.has(object?.lower ?? '')) return true
  const next = words.slice(at + 1, at + nearest).findIndex(({lower}) => complementizers.has(lower))
  return (
    next >= 0 &&
    !words.slice(at + 1, at + 1 + next).some(({lower, capital}) => capital || articles.has(lower))
  )
}

/** Words in which what is said begins. */
const nearest = 5

/** "Dazu gehört die Brücke", and not "Dafür, dass sie hält, sorgt der Rat". */
function isBackAdverb(words: readonly Word[], at: number, {backAdverbs}: Stage['reporting']): boolean {
  return backAdverbs.has(words[at]?.lower ?? '') && words[at + 1]?.text !== ','
}

/** "Das teilte das Amt mit": an article that no noun follows, but a verb, stands for what was said before. */
function isBareArticle(
  word: Word | undefined,
  next: Word | undefined,
  reporting: Stage['reporting']
): boolean {
  return (
    reporting.bareArticles.has(word?.lower ?? '') &&
    next !== undefined &&
    !next.capital &&
    mayBeVerb(next.lower, reporting)
  )
}

/** "Das Gegenteil ist der Fall", "« C’est tout le contraire », dit-elle." */
function turnsRound({line: {text}, reporting}: Stage): boolean {
  const opening = text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll(/['’]/g, ' ')
  return reporting.contraries.some((words) => new RegExp(`^${words}(?!\\p{L})`, 'u').test(opening))
}

/** "Das Gutachten sei ein Entwurf gewesen.": the mood shows that somebody named before says so. */
export function isReported({line, reporting}: Pick<Stage, 'line' | 'reporting'>): boolean {
  const mark = line.words.findIndex(({kind, quoted}) => kind === 'mark' || quoted)
  const clause = mark < 0 ? line.words : line.words.slice(0, mark)
  const hangs = reporting.subordinators.has(clause[0]?.lower ?? '')
  const verb = clause.findIndex(({lower, capital}) => !capital && mayBeVerb(lower, reporting))
  const isOwn = clause.some(({lower}) => reporting.ownPronouns.has(lower))
  return !hangs && !isOwn && verb > 0 && reporting.reportedMood.has(clause[verb]?.lower ?? '')
}

function mayBeVerb(lower: string, {reportedMood, finite, auxiliaries}: Stage['reporting']): boolean {
  return reportedMood.has(lower) || finite.has(lower) || auxiliaries.has(lower)
}
