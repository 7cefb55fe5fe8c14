import {readTokens, type Token, tokensOf} from '../brief/tokens.ts'
import {compare, type Sorted} from './differences.ts'
import {type Ground, textOf, type Window} from './resting.ts'

/** The passage of the article that a changed statement comes nearest to, and in what it differs. */
export interface Near {
  readonly window: Window
  readonly alike: number
  readonly heavy: {readonly alike: number; readonly count: number}
  readonly differences: readonly Sorted[]
}

/** From this share of common words on, a statement is taken to be one of the article's that was changed. */
const leastAlike = 0.5
const leastAlikeOfFew = 0.6
const fewWords = 3

/** What a statement was before somebody changed it; undefined where it is like nothing in the article. */
export function nearestTo(text: string, ground: Ground): Near | undefined {
  const bare = text.replace(/^\[[^\]]*\]/, '')
  const words = readTokens(bare)
  if (words.length < 2) return undefined
  // A name that was put for a pronoun is no other word than the pronoun.
  const near = (window: Window): Near => ({window, ...compare(bare, textOf(window))})
  // What somebody wrote behind a sentence shares small words with the next one, too: "was".
  const gains = ({window, heavy}: Near) =>
    window.length === 1 ||
    (!opensWith(words, window) && window.every((one) => heavy.alike > near([one]).heavy.alike))
  const [best] = ground.index
    .nearest(words, 4)
    .flatMap((at) => windowsAt(at, words.length, ground))
    .map(near)
    .filter(gains)
    // Sorting keeps the order of what is as near.
    .sort((one, other) => other.alike - one.alike)
  if (!best) return undefined
  const isNear = isAlike(best.alike, words.length) && isAlike(best.heavy.alike, best.heavy.count)
  return isNear ? best : undefined
}

/** Whether a text has the whole first passage at its beginning: what stands behind is somebody's own. */
function opensWith(said: readonly Token[], [{sentence}]: Window): boolean {
  return tokensOf(sentence).every(({word}, at) => said[at]?.word === word)
}

/** Whether a share of so many words is enough for one to be the other, changed. */
export function isAlike(share: number, count: number): boolean {
  return share >= (count > 1 && count <= fewWords ? leastAlikeOfFew : leastAlike)
}

/** A passage, and with its neighbours where the statement is much longer than it is: a few words more were added. */
function windowsAt(at: number, length: number, {passages}: Ground): Window[] {
  const [before, passage, after] = [passages[at - 1], passages[at], passages[at + 1]]
  if (!passage) return []
  if (tokensOf(passage.sentence).length >= length * muchOf) return [[passage]]
  return [
    [passage],
    ...(after?.kind === passage.kind ? [[passage, after] as const] : []),
    ...(before?.kind === passage.kind ? [[before, passage] as const] : [])
  ]
}

const muchOf = 0.7
