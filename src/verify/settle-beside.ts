import {isCondition, isHedge, isNegation, isQuantifier} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import {nearestTo} from './nearest-to.ts'
import type {Numerals} from './numerals.ts'
import {isLabelPlace, isNameBox, partnersOf} from './partners.ts'
import {type Ground, holdsWords, textOf, type Window} from './resting.ts'
import {surnamesIn} from './settle-labels.ts'

/**
 * The texts of a slide with those settled that only seem wrong since what stands beside them is.
 *
 * Whoever changes a statement makes its label stand beside nothing of its own, and whoever changes a label takes its speaker
 * from a statement: what was changed is told, and not what was left as it was.
 */
export function settleBeside(
  slide: readonly Judged[],
  ground: Ground,
  numerals: Numerals
): readonly Judged[] {
  const labels = settledLabels(slide, ground, numerals)
  const isTold = (one: Judged) => isWrong(labels.get(one) ?? one)
  return slide.map((one) => {
    const label = labels.get(one)
    if (label || one.state !== 'held') return label ?? one
    const beside = partnersOf(one, slide).filter(({text}) => isLabelPlace(text))
    const isRobbed = beside.some((other) => other.text.row === undefined && isTold(other))
    const says = isRobbed
      ? one.holds.find((window) => lacksLabelOnly(one.text.text, window, ground))
      : undefined
    return says ? said(one, says) : withLoss(one, beside, ground, numerals)
  })
}

/** The labels that belong to what stood beside them, or that have nothing left to belong to. */
function settledLabels(
  slide: readonly Judged[],
  ground: Ground,
  numerals: Numerals
): ReadonlyMap<Judged, Judged> {
  const settled = new Map<Judged, Judged>()
  const labels = slide.filter((one) => isWrong(one) && isLabelPlace(one.text) && one.text.row === undefined)
  for (const label of labels) {
    const forms = formsOf(label, numerals)
    const isKnown = label.holds.length > 0 || forms.some((form) => isIn(form, ground))
    const beside = partnersOf(label, slide).filter((other) => isWrong(other) && mayLabel(label, other))
    const says = beside
      .map((other) => meantBy(other, ground))
      .find(
        (window) => window && (forms.some(heldBy(window)) || surnamesIn(label, [window], ground).length > 0)
      )
    // Beside a statement of somebody's own a label cannot be right, nor can what stands under a name that is wrong.
    const isUnder = beside.some(
      (other) => other.text.at === label.text.at && isBefore(other, label, slide) && !settled.has(other)
    )
    const isForlorn = isKnown && (isUnder || beside.some((other) => isOwn(other, ground)))
    if (says || isForlorn) settled.set(label, said(label, says))
    else if (isKnown && label.state === 'foreign')
      settled.set(label, {...label, state: 'held', isAstray: true})
  }
  return settled
}

function isWrong({state}: Judged): boolean {
  return state === 'held' || state === 'foreign'
}

/** Boxes for names have a name and an office; in those of a side or a date, the shorter text is the label. */
function mayLabel({text}: Judged, other: Judged): boolean {
  if (text.at !== other.text.at || isNameBox(text.shape)) return true
  return readTokens(text.text).length < readTokens(other.text.text).length
}

function said(one: Judged, says: Window | undefined): Judged {
  return {...one, state: 'said', isAstray: false, signs: [], ...(says && {says})}
}

function formsOf({text: {text}}: Judged, numerals: Numerals): readonly string[] {
  return [text, ...numerals.formsOf(text)]
}

function isIn(form: string, {index}: Ground): boolean {
  return index.runsOf(readTokens(form)).length > 0
}

function heldBy(window: Window) {
  return (form: string): boolean => holdsWords(form, window)
}

function isBefore(one: Judged, other: Judged, slide: readonly Judged[]): boolean {
  return slide.indexOf(one) < slide.indexOf(other)
}

/** What a text was before it was changed. */
function meantBy(one: Judged, ground: Ground): Window | undefined {
  if (one.state === 'held') return one.isAstray ? undefined : one.holds[0]
  return (one.strange ?? [one.text.text])
    .map((text) => nearestTo(text, ground)?.window)
    .find((window) => window)
}

/** Whether somebody wrote a text anew. */
function isOwn(one: Judged, ground: Ground): boolean {
  return one.state === 'foreign' && !meantBy(one, ground)
}

/** Whether a statement would be right beside its label, whatever that is: it leaves out no word that turns it. */
export function lacksLabelOnly(text: string, window: Window, ground: Ground): boolean {
  const has = new Set(readTokens(text).map(({word}) => word))
  const gone = readTokens(textOf(window)).filter(({word}) => !has.has(word))
  if (gone.some(isCondition)) return false
  const label = gone.filter((token) => !isNegation(token) && !isHedge(token) && !isQuantifier(token))
  return ground.says(text, window, label.map((token) => token.text).join(' '))
}

/** With what it leaves out when its label is taken into account: a negation, rather than the speaker that stands beside it. */
function withLoss(one: Judged, beside: readonly Judged[], ground: Ground, numerals: Numerals): Judged {
  for (const label of beside)
    for (const form of formsOf(label, numerals))
      for (const window of one.holds) {
        const loss = holdsWords(form, window) ? ground.against(one.text.text, window, form) : undefined
        if (loss !== undefined) return {...one, loss, holds: [window]}
      }
  return one
}
