import {isNumber} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import {compare, kindOf, type Sorted} from './differences.ts'
import type {Judged} from './judged.ts'
import {type Ground, textOf, type Window} from './resting.ts'
import type {Finding, FindingId, Text} from './types.ts'

/** From this share of common words on, a statement is taken to be one of the article's that was changed. */
const leastAlike = 0.5
const fewWords = 3

/** What is wrong with texts that no passage says: one finding for each kind of difference, the gravest first. */
export function faultsOf(one: Judged, ground: Ground): readonly Finding[] {
  if (one.state === 'own') return []
  if (one.state === 'said') return signFaults(one)
  if (one.instead) return [changed(one.text, one.instead)]
  const words = readTokens(one.text.text)
  const [held] = one.holds
  if (one.isAstray || (held && isLabel(one, ground)))
    return [{...placeOf(one.text), id: 'label-misplaced', differences: []}]
  if (held) return [cut(one, held)]
  // A figure alone has nothing to be compared with.
  if (words.every(isNumber)) return [{...placeOf(one.text), id: 'figure-differs', differences: []}]
  const near = nearest(one.text.text, ground)
  if (!near || words.length < 2 || near.alike < (words.length <= fewWords ? 0.6 : leastAlike))
    return [{...placeOf(one.text), id: 'statement-added', differences: []}]
  return order
    .map((id): Finding => {
      const differences = near.differences
        .filter((each) => each.id === id)
        .map(({deck, article}) => ({deck, article}))
      return {...placeOf(one.text), ...sourceOf(near.window), id, differences}
    })
    .filter(({differences}) => differences.length > 0)
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
  return {...placeOf(text), ...sourceOf(window), id, differences: [difference]}
}

/** A few words of the article as they stand there. */
function isLabel({text}: Judged, ground: Ground): boolean {
  const words = readTokens(text.text)
  return words.length <= labelWords && ground.index.runsOf(words).length > 0
}

/** A name with its title has no more words. */
const labelWords = 7

/** A statement cut so short that it does not say what its sentence says. */
function cut({text, loss}: Judged, window: Window): Finding {
  const lost = /“(.+)”$/.exec(loss ?? '')?.[1] ?? ''
  return {
    ...placeOf(text),
    ...sourceOf(window),
    id: kindOf(lost),
    differences: lost === '' ? [] : [{deck: '', article: lost}],
    ...(loss !== undefined && {loss})
  }
}

function signFaults({text, says, signs}: Judged): Finding[] {
  if (signs.length === 0) return []
  const id = signs.some(({deck, article}) => /\d/.test(deck + article)) ? 'figure-differs' : 'wording-differs'
  return [{...placeOf(text), ...(says && sourceOf(says)), id, differences: signs}]
}

function nearest(
  text: string,
  ground: Ground
): {window: Window; alike: number; differences: readonly Sorted[]} | undefined {
  const candidates = ground.index.nearest(readTokens(text), 4).flatMap((at): Window[] => {
    const passage = ground.passages[at]
    return passage ? [[passage]] : []
  })
  return candidates
    .map((window) => ({window, ...compare(text, textOf(window))}))
    .reduce<ReturnType<typeof nearest>>(
      (best, one) => (!best || one.alike > best.alike ? one : best),
      undefined
    )
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
