import {sentenceBefore} from './neighbours.ts'
import {statementOf, wordsIn} from './statement-of.ts'
import type {Point} from './statement-types.ts'
import type {Reading} from './types.ts'

/** Words that a denial and its claim may have together. */
const most = 45

/** A claim and the part of its denial that denies, as two sentences of the source one after the other; undefined where that is long. */
export function answeredBy(claim: Reading, denial: Reading): Point | undefined {
  const first = statementOf(claim)
  const second = denial.points[0]
  if (!second || claim.points.length > 1) return undefined
  // "It rejected criticism": whom that means stands right before it.
  if (denial.byPronoun && sentenceBefore(denial) !== claim.sentence) return undefined
  const text = `${first.text.replace(/(?<![.!?…])$/, '.')} ${second.text}`
  if (wordsIn(text) > most || first.named || second.named) return undefined
  return {type: 'point', kind: 'extract', text, from: [claim.sentence, denial.sentence]}
}
