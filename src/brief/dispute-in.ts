import {statementOf, wordsIn} from './statement-of.ts'
import type {Point, Reading} from './types.ts'

/** Words that a denial and its claim may have together. */
const most = 45

/** A claim with what denies it; else a claim with its speaker that nobody denies, a warning, what is open. */
export function disputeIn(
  readings: readonly Reading[],
  answered: ReadonlySet<string>,
  heaviest: (some: readonly Reading[]) => Reading | undefined
): Point | undefined {
  const byId = new Map(readings.map((reading) => [reading.sentence.id, reading]))
  for (const denial of readings.filter((reading) => reading.claim === 'denial')) {
    const claim = denial.answers?.map((id) => byId.get(id)).find((reading) => reading && !reading.dangling)
    const both = claim && paired(claim, denial)
    if (both) return both
  }
  // A claim without its denial, or a denial without its claim, would be half of what is disputed.
  const isHalf = (reading: Reading) => reading.answers !== undefined || answered.has(reading.sentence.id)
  const whole = readings.filter((reading) => !isHalf(reading))
  const kinds: ((reading: Reading) => boolean)[] = [
    (reading) => reading.claim === 'denial',
    (reading) => reading.claim === 'claim' && reading.voices.length > 0,
    (reading) => reading.role === 'allegations' && reading.claim !== undefined,
    (reading) => reading.voices.some((voice) => voice.act === 'warns'),
    (reading) => reading.role === 'outlook'
  ]
  const found = kinds.map((kind) => heaviest(whole.filter(kind))).find((reading) => reading !== undefined)
  return found && statementOf(found)
}

/** The claim and the part of its denial that denies, as two sentences of the source one after the other. */
function paired(claim: Reading, denial: Reading): Point | undefined {
  const first = statementOf(claim)
  const second = denial.points[0]
  if (!second || claim.points.length > 1) return undefined
  const text = `${first.text.replace(/(?<![.!?…])$/, '.')} ${second.text}`
  if (wordsIn(text) > most || first.named || second.named) return undefined
  return {type: 'point', kind: 'extract', text, from: [claim.sentence, denial.sentence]}
}
