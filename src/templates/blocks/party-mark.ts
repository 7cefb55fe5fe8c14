import type {Statement} from '../../brief/statement-types.ts'
import type {Pt} from '../../units.ts'
import {type CardMark, initials} from './card-mark.ts'

/** What a person or a group is called: the label of its statement, which says the office; without one, all of it. */
export function partyName(one: Statement): string {
  return one.type === 'point' ? (one.label ?? one.text) : one.text
}

/** The mark of a person, initials, or of a group, which has none. */
export function partyMark(one: Statement): CardMark {
  const isPerson = one.type === 'point' && one.party === 'person'
  return {type: 'circle', text: isPerson ? initials(partyName(one)) : '•••'}
}

/** How many cards of parties a row has room for: beside its mark, a narrower one has none for a word. */
export function mostAcross(width: Pt): number {
  return Math.max(1, Math.floor(width / leastWide))
}

const leastWide = 160
