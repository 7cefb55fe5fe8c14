import {isFinished} from '../article/ends-sentence.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {isPart} from './background.ts'
import {closeQuotation} from './close-quotation.ts'
import {doubleMarks} from './double-marks.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {headline} from './headline.ts'
import {pointsElsewhere} from './points-elsewhere.ts'
import type {Point} from './statement-types.ts'
import {readTokens, type Token} from './tokens.ts'
import type {Reading} from './types.ts'

/**
 * The best short clause of a section as its message: exact, not hanging on a sentence before it, and no claim of unknown origin.
 *
 * The heaviest sentence that fits wins; undefined where none does.
 *
 * @param max
 *   Characters; about 110 are two lines of a title.
 */
export function messageOf(readings: readonly Reading[], max: number, clauses?: Clauses): Point | undefined {
  const ranked = readings
    .filter((reading) => mayLead(reading) && !(clauses && isBare(reading, clauses)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, looked)
  for (const reading of ranked) {
    for (const point of reading.leans ? reading.points.slice(0, 1) : reading.points) {
      const found = point.kind === 'extract' ? headline(point, max, clauses) : undefined
      if (found && isFirm(found) && !(clauses && leans(found.text, clauses))) return found
    }
  }
  return undefined
}

/** Whether a statement reads as part of something: it points or is tied to another, or is one of a series, or a word to the audience; or names nobody. */
function leans(text: string, clauses: Clauses): boolean {
  return (
    pointsElsewhere(text, clauses) ||
    isPart(text, clauses) ||
    isTied(text, clauses) ||
    clauses.vague.some((opener) => text.toLowerCase().startsWith(`${opener} `))
  )
}

/** "But the evidence is thin", "Residents, however, …". */
function isTied(text: string, {tying, connectives, loose}: Clauses): boolean {
  const [first, ...rest] = readTokens(text)
  const between = [...text.matchAll(/, ([^,]{3,20}),/g)].map(([, phrase = '']) => phrase.toLowerCase())
  return (
    tying.has(first?.word ?? '') ||
    rest.some(({word}) => loose.has(word)) ||
    between.some((phrase) => connectives.includes(phrase))
  )
}

/** A message far down the list of weights is no message. */
const looked = 12

/** Characters. "He agreed" is no message. */
const least = 24

function mayLead(reading: Reading): boolean {
  if (reading.weight === 0 || reading.dangling || reading.limited || reading.tied) return false
  // What it announces stands behind it.
  if (reading.sentence.text.endsWith(':')) return false
  return reading.claim !== 'claim' || reading.voices.length > 0
}

/** Whether a sentence is none: names behind a label, or a line that ends with no mark and has no verb that is sure to be one. */
function isBare({sentence: {text}}: Reading, clauses: Clauses): boolean {
  const [label = ''] = /^[^:]{2,40}:\s/.exec(text) ?? []
  const isNames = label !== '' && readTokens(text.slice(label.length)).every(isName)
  return isNames || (label === '' && !isFinished(text) && !hasFiniteVerb(text, clauses))
}

/** A capital, a number, or a word such as "and". */
function isName({text}: Token): boolean {
  return text.length < 4 || !/^\p{Ll}/u.test(text)
}

/** Long enough, and with quotation marks that open and close within it, or none. */
function isFirm({text}: Point): boolean {
  return (
    text.length >= least &&
    !/^["“„«'‘]/.test(text) &&
    // "5) Some say", "[3] See": the number of a note or of a paragraph; "5. Mai" is a date.
    !/^(?:\d{1,3}\)|\[\d{1,3}\]|\*)\s/.test(text) &&
    (doubleMarks(text).match(/["“”]/g)?.length ?? 0) % 2 === 0 &&
    closeQuotation(text, false) === text
  )
}
