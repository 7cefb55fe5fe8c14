import {readTokens} from '../brief/tokens.ts'
import {compare} from './differences.ts'
import type {Judged} from './judged.ts'
import {isAlike, nearestTo} from './nearest-to.ts'
import {type Ground, holdsWords, textOf, type Window} from './resting.ts'
import {lacksLabelOnly} from './settle-beside.ts'

/**
 * The texts of a slide with those settled that stand in one row of a table and are one sentence of the article.
 *
 * Whoever changes the day of an action leaves the action beside a day that is not its own: the day is told, compared with
 * the sentence that the longest cell comes from.
 */
export function settleRows(slide: readonly Judged[], ground: Ground): readonly Judged[] {
  const settled = new Map<Judged, Judged>()
  const wrong = slide.filter(
    ({text, state}) => text.row !== undefined && (state === 'held' || state === 'foreign')
  )
  for (const lead of wrong) {
    const others = wrong.filter(
      ({text}) => text.at === lead.text.at && text.row === lead.text.row && text !== lead.text
    )
    const isLongest = others.every((one) => lengthOf(one) < lengthOf(lead))
    const window = others.length > 0 && isLongest ? windowOf(lead, ground) : undefined
    if (!window) continue
    for (const other of others) settled.set(other, beside(other, window))
    const isSettled = others.every((one) => settled.get(one) !== one)
    if (isSettled && lead.state === 'held' && lacksLabelOnly(lead.text.text, window, ground))
      settled.set(lead, {...lead, state: 'said', says: window, isAstray: false})
  }
  return slide.map((one) => settled.get(one) ?? one)
}

function lengthOf({text}: Judged): number {
  return readTokens(text.text).length
}

function windowOf({holds: [held], text}: Judged, ground: Ground): Window | undefined {
  return held ?? nearestTo(text.text, ground)?.window
}

function beside(one: Judged, window: Window): Judged {
  const {text} = one.text
  if (holdsWords(text, window)) return {...one, state: 'said', says: window, isAstray: false}
  const {alike, differences} = compare(text, textOf(window))
  const [difference] = differences
  if (!difference || !isAlike(alike, lengthOf(one))) return one
  const {deck, article} = difference
  return {...one, state: 'changed', instead: {window, difference: {deck, article}}}
}
