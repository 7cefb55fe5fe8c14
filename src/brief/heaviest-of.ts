import {isQuestion} from '../article/is-question.ts'
import {speakerLabel} from '../article/speaker-label.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {backgroundOf} from './background.ts'
import {countsHarm} from './counts-harm.ts'
import {handyWords} from './handy-words.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isAside} from './is-aside.ts'
import {isHistory} from './is-history.ts'
import {pointsElsewhere} from './points-elsewhere.ts'
import {statementOf, wordsIn} from './statement-of.ts'
import type {Reading} from './types.ts'

/** What length costs at most: what weighs much more is told however long it is. */
const mostForLength = 0.5

/** More than a likeness to the rest of the document is worth; an answer says as little without its question. */
const asideCost = 1

/** As much as a place near the top adds: how many died is why it matters, wherever that stands. */
const harmGain = 0.8

/** As much as two sentences further down. */
const historyCost = 0.5

/** What comparing sentences for the summary leans on. */
export interface Comparing {
  /** Ids of what stands under a heading that asks. */
  readonly replies: ReadonlySet<string>
  /** Roles of what somebody is to do. */
  readonly asks: ReadonlySet<string>
  readonly clauses: Clauses | undefined
  /** In which the document was written, where it says so. */
  readonly year?: number | undefined
}

/**
 * The heaviest that does not open with a reference. What counts the dead and hurt is worth more; what is long, points
 * elsewhere within, tells background or history, answers a question, or is an item of what stands over its list, has to be
 * much heavier.
 */
export function heaviestOf(
  readings: readonly Reading[],
  {replies, asks, clauses, year}: Comparing
): Reading | undefined {
  const value = (reading: Reading) => {
    const {text} = statementOf(reading)
    const long = Math.min(mostForLength, 0.1 * Math.max(0, wordsIn(text) - handyWords))
    const points = pointsElsewhere(text, clauses) ? 0.5 : 0
    const isOfItem = reading.paragraph.kind === 'item'
    // "Audit the links." has no subject, and says what to do.
    const isPart = clauses && isOfItem && !asks.has(reading.role) && !hasFiniteVerb(text, clauses)
    // What is behind the first sentence of an item, or under it, explains that.
    const isBehind =
      isOfItem && (reading.paragraph.depth > 0 || reading.paragraph.sentences[0] !== reading.sentence)
    const weight =
      isPart || isBehind || isAside(text, clauses) ? reading.importance - asideCost : reading.weight
    const reply = replies.has(reading.sentence.id) || speakerLabel.test(text) ? asideCost : 0
    const harm = countsHarm(reading) ? harmGain : 0
    const history = isHistory(text, year) ? historyCost : 0
    return weight + harm - long - points - reply - history - backgroundOf(text, clauses)
  }
  let best: {readonly reading: Reading; readonly value: number} | undefined
  for (const reading of readings) {
    if (reading.dangling || reading.limited || isQuestion(reading.sentence.text)) continue
    const here = value(reading)
    if (!best || here > best.value) best = {reading, value: here}
  }
  return best?.reading
}
