import {
  hasCapital,
  isAttribution,
  isCondition,
  isHedge,
  isName,
  isNegation,
  isNumber,
  isQuantifier
} from '../brief/guards.ts'
import {readTokens, type Token} from '../brief/tokens.ts'
import type {Difference, FindingId} from './types.ts'

/** A difference and what kind of word it is about. */
export interface Sorted extends Difference {
  readonly id: FindingId
}

/** How a statement differs from a text, word by word, and which share of its words the two have in common. */
export interface Comparison {
  readonly alike: number
  /** The same of its heavier words, and how many these are. */
  readonly heavy: {readonly alike: number; readonly count: number}
  readonly differences: readonly Sorted[]
}

/** Longer texts are compared by their start: nobody reads on after the first differences. */
const mostWords = 400

/** Compare a statement with a text of the article by the heaviest row of words that both have. */
export function compare(statement: string, article: string): Comparison {
  const [said, meant] = [statement, article].map((text) => readTokens(text).slice(0, mostWords))
  if (!said || !meant) return {alike: 0, heavy: {alike: 0, count: 0}, differences: []}
  const pairs = common(said, meant)
  const differences: Sorted[] = []
  const likes: number[] = []
  let [from, into] = [0, 0]
  for (const [at, place] of [...pairs, [said.length, meant.length] as const]) {
    const [added, gone] = [said.slice(from, at), meant.slice(into, place)]
    const isInside = into > 0 && place < meant.length
    const beside = stretchBeside(added, gone, into === 0)
    const found = isInside
      ? differenceOf(added, gone, beside, said[0])
      : differenceAtEnd(added, gone, beside, said[0])
    if (found) differences.push(found)
    likes.push(...likeness(added, beside), 1)
    ;[from, into] = [at + 1, place + 1]
  }
  const own = likes.slice(0, said.length)
  const heavy = own.filter((_, at) => said[at] && isHeavy(said[at]))
  return {
    alike: shareOf(own),
    heavy:
      heavy.length > 0
        ? {alike: shareOf(heavy), count: heavy.length}
        : {alike: shareOf(own), count: own.length},
    differences
  }
}

/** Of the words that were left out, as many as were put, next to what both have. */
function stretchBeside(added: readonly Token[], gone: readonly Token[], isStart: boolean): readonly Token[] {
  if (!isStart) return gone.slice(0, added.length)
  const first = Math.max(0, gone.length - added.length)
  const before = gone[first - 1]
  // "Lorries" stands for "No lorry", and not for "lorry".
  return gone.slice(added.length > 0 && before && isNegation(before) ? first - 1 : first)
}

/** How much each of the words that were put is as good as common: "9 May" is "3 May" with another figure. */
function likeness(added: readonly Token[], beside: readonly Token[]): number[] {
  const others = beside.slice(Math.max(0, beside.length - added.length))
  return added.map((token, at) => {
    const other = others[at]
    if (!other) return 0
    if (isNumber(token) && isNumber(other)) return 0.99
    if (isInflected(token, other)) return 0.6
    return isName(token) && isName(other) ? 0.5 : 0
  })
}

/** Small words such as "the", "is" and "of" stand in every sentence; a text may have nothing else. */
function isHeavy(token: Token): boolean {
  return token.word.length > 3 || isNumber(token) || isName(token)
}

function shareOf(likes: readonly number[]): number {
  return likes.reduce((sum, one) => sum + one, 0) / Math.max(1, likes.length)
}

/** "Bridges" of "bridge", and a slip of the keyboard. */
function isInflected({word}: Token, other: Token): boolean {
  const isAsLong = Math.abs(word.length - other.word.length) <= 2
  return isAsLong && word.length > 4 && word.slice(0, 4) === other.word.slice(0, 4)
}

/** Which kind of word a loss is about. */
export function kindOf(word: string): FindingId {
  const tokens = readTokens(word)
  return tokens.some(isNegation)
    ? 'negation-differs'
    : tokens.some(isNumber)
      ? 'figure-differs'
      : tokens.some((token) => isHedge(token) || isQuantifier(token) || isCondition(token))
        ? 'certainty-differs'
        : 'statement-cut'
}

/** What was put at either end, where the article goes on: it stands for as many words there, or for none. */
function differenceAtEnd(
  added: readonly Token[],
  gone: readonly Token[],
  beside: readonly Token[],
  first: Token | undefined
): Sorted | undefined {
  if (added.length === 0) return undefined
  const isExchange = gone.length === added.length || isNegated(beside) || isNegated(added)
  if (isExchange) return differenceOf(added, beside, beside, first)
  const found = differenceOf(added, [], [], first)
  return found && {...found, article: shown(beside)}
}

function isNegated(tokens: readonly Token[]): boolean {
  return tokens.some(isNegation)
}

function differenceOf(
  added: readonly Token[],
  gone: readonly Token[],
  beside: readonly Token[],
  first: Token | undefined
): Sorted | undefined {
  // Words that are only left out change nothing, unless they are guarded.
  const lost = added.length > 0 ? nearby(gone, beside) : gone.filter(isNegation)
  if (added.length === 0 && lost.length === 0) return undefined
  const all = [...added, ...lost]
  const isCapital = (token: Token) => hasCapital(token) && token !== first && token.start > 0
  const id = all.some(isNumber)
    ? 'figure-differs'
    : isNegated(added) !== isNegated(lost)
      ? 'negation-differs'
      : all.some(isCapital)
        ? 'name-differs'
        : all.some(
              (token) => isHedge(token) || isQuantifier(token) || isCondition(token) || isAttribution(token)
            )
          ? 'certainty-differs'
          : 'wording-differs'
  return {id, deck: shown(added), article: shown(lost)}
}

/** Of a long stretch that was left out, as many words as were put for it, and what is guarded. */
function nearby(gone: readonly Token[], beside: readonly Token[]): readonly Token[] {
  if (gone.length <= beside.length + 2) return gone
  return gone.filter((token) => beside.includes(token) || isNegation(token))
}

function shown(tokens: readonly Token[]): string {
  return tokens.map(({text}) => text).join(' ')
}

/**
 * What a word counts in the row that both have: of two names that changed places the verb between them stays, and what it
 * denies.
 */
function weightOf(token: Token): number {
  if (isNegation(token)) return 8
  return hasCapital(token) || isNumber(token) ? 3 : 4
}

/** The heaviest row of words that stands in both, as pairs of places. */
function common(said: readonly Token[], meant: readonly Token[]): (readonly [number, number])[] {
  const width = meant.length + 1
  const best = new Int32Array((said.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  const taken = (i: number, j: number) => {
    const token = meant[j]
    return token && said[i]?.word === token.word ? at(i + 1, j + 1) + weightOf(token) : -1
  }
  for (let i = said.length - 1; i >= 0; i--)
    for (let j = meant.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(taken(i, j), at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < said.length && j < meant.length; ) {
    if (taken(i, j) === at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
