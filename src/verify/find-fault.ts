import {isNumber} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import {compare, kindOf} from './differences.ts'
import type {Judged} from './judged.ts'
import {nearestTo} from './nearest-to.ts'
import {isLabelBox, isLabelPlace, isStatementBox} from './partners.ts'
import {type Ground, namesPut, textOf, type Window} from './resting.ts'
import type {Finding, FindingId, Text} from './types.ts'

/** What is wrong with texts that no passage says: one finding for each kind of difference, the gravest first. */
export function faultsOf(one: Judged, ground: Ground): readonly Finding[] {
  if (one.state === 'own') return []
  if (one.state === 'said') return signFaults(one)
  if (one.instead) return [changed(one.text, one.instead)]
  if (one.strange) return one.strange.flatMap((piece) => faultsOf(pieceOf(one.text, piece, ground), ground))
  const words = readTokens(one.text.text)
  const [held] = one.holds
  if (one.isAstray || (held && isLabel(one, ground)))
    return [{...placeOf(one.text), id: 'label-misplaced', differences: []}]
  const [unknown] = namesPut(one.text.text).filter((name) => !isKnown(name, ground))
  if (held && unknown !== undefined)
    return [
      {
        ...placeOf(one.text),
        ...sourceOf(held),
        id: 'name-differs',
        differences: [{deck: unknown, article: ''}]
      }
    ]
  // "Not present: Ann Lee" is what its box says with a label.
  const isAbsence = one.text.shape === 'Absent' && kindOf(lostIn(one.loss)) === 'negation-differs'
  if (held) return isAbsence ? [] : [cut(one, held)]
  // A figure alone has nothing to be compared with.
  if (words.every(isNumber)) return [{...placeOf(one.text), id: 'figure-differs', differences: []}]
  const near = nearestTo(one.text.text, ground)
  if (!near) return [{...placeOf(one.text), id: 'statement-added', differences: []}]
  return order
    .map((id): Finding => {
      const differences = near.differences
        .filter((each) => each.id === id)
        .map(({deck, article}) => ({deck, article}))
      return {...placeOf(one.text), ...sourceOf(near.window), id, differences}
    })
    .filter(({differences}) => differences.length > 0)
}

function isKnown(name: string, {index}: Ground): boolean {
  const words = readTokens(name)
  return words.length === 0 || index.runsOf(words).length > 0
}

/** A sentence or an item of a text, as a text of its own. */
function pieceOf(text: Text, piece: string, ground: Ground): Judged {
  const rest = ground.rest(piece)
  return {
    ...rest,
    text: {...text, said: piece, text: piece},
    state: rest.holds.length > 0 ? 'held' : 'foreign'
  }
}

const order: readonly FindingId[] = [
  'figure-differs',
  'name-differs',
  'negation-differs',
  'certainty-differs',
  'wording-differs'
]

/** A cell that its row in the article has otherwise. */
function changed(text: Text, {window, difference}: NonNullable<Judged['instead']>): Finding {
  const [first] = compare(difference.deck, difference.article).differences
  const id = /\d/.test(difference.deck + difference.article)
    ? 'figure-differs'
    : (first?.id ?? 'wording-differs')
  // Of an empty cell its row tells where it is.
  const told = text.said === '' ? {...placeOf(text), text: textOf(window)} : placeOf(text)
  return {...told, ...sourceOf(window), id, differences: [difference]}
}

/** A few words of the article as they stand there; elsewhere than in a box for labels, what was given a capital is a statement. */
function isLabel({text, holds, loss}: Judged, ground: Ground): boolean {
  const words = readTokens(text.text)
  if (ground.index.runsOf(words).length === 0) return false
  if (isLabelBox(text.shape)) return true
  // The beginning of a sentence in a place for statements is one that was cut short.
  if (isStatementBox(text.shape) && holds.some((window) => textOf(window).startsWith(text.text))) return false
  // "Work could begin in autumn" without its condition, too, is a statement.
  const isTurned = ['certainty-differs', 'negation-differs'].includes(kindOf(lostIn(loss)))
  if (isTurned && words.length > nameWords && !isLabelPlace(text)) return false
  return words.length <= labelWords && holds.some((window) => textOf(window).includes(text.text))
}

/** A name with its title has no more words. */
const labelWords = 7

/** A name of a person or a body seldom has more. */
const nameWords = 3

/** A statement cut so short that it does not say what its sentence says. */
function cut({text, loss}: Judged, window: Window): Finding {
  const lost = lostIn(loss)
  return {
    ...placeOf(text),
    ...sourceOf(window),
    id: kindOf(lost),
    differences: lost === '' ? [] : [{deck: '', article: lost}],
    ...(loss !== undefined && {loss})
  }
}

/** The word that is lost, by the reason why a statement says something else. */
function lostIn(loss: string | undefined): string {
  return /“(.+)”$/.exec(loss ?? '')?.[1] ?? ''
}

function signFaults({text, says, signs}: Judged): Finding[] {
  if (signs.length === 0) return []
  const id = signs.some(({deck, article}) => /\d/.test(deck + article)) ? 'figure-differs' : 'wording-differs'
  return [{...placeOf(text), ...(says && sourceOf(says)), id, differences: signs}]
}

function placeOf({
  slide,
  isHidden,
  shape,
  said
}: Text): Pick<Finding, 'slide' | 'isHidden' | 'shape' | 'text'> {
  return {slide, ...(isHidden && {isHidden}), shape, text: said}
}

function sourceOf([{sentence}]: Window): Pick<Finding, 'sentence'> {
  return {sentence}
}
