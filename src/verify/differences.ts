import {
  hasCapital,
  isAttribution,
  isCondition,
  isHedge,
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
  readonly differences: readonly Sorted[]
}

/** Longer texts are compared by their start: nobody reads on after the first differences. */
const mostWords = 400

/** Compare a statement with a text of the article by the longest row of words that both have. */
export function compare(statement: string, article: string): Comparison {
  const [said, meant] = [statement, article].map((text) => readTokens(text).slice(0, mostWords))
  if (!said || !meant) return {alike: 0, differences: []}
  const pairs = common(said, meant)
  const differences: Sorted[] = []
  let [from, into] = [0, 0]
  for (const [at, place] of [...pairs, [said.length, meant.length] as const]) {
    const [added, gone] = [said.slice(from, at), meant.slice(into, place)]
    const isInside = into > 0 && place < meant.length
    const found = differenceOf(added, isInside || added.length > 0 ? gone : [], said[0])
    if (found) differences.push(found)
    ;[from, into] = [at + 1, place + 1]
  }
  return {alike: pairs.length / Math.max(1, said.length), differences}
}

/** Which kind of word a loss is about. */
export function kindOf(word: string): FindingId {
  const tokens = readTokens(word)
  return tokens.some(isNegation)
    ? 'negation-differs'
    : tokens.some(isNumber)
      ? 'figure-differs'
      : 'statement-cut'
}

function differenceOf(
  added: readonly Token[],
  gone: readonly Token[],
  first: Token | undefined
): Sorted | undefined {
  // Words that are only left out change nothing, unless they are guarded.
  const lost = added.length > 0 ? nearby(added, gone) : gone.filter(isNegation)
  if (added.length === 0 && lost.length === 0) return undefined
  const all = [...added, ...lost]
  const isNegated = (tokens: readonly Token[]) => tokens.some(isNegation)
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
function nearby(added: readonly Token[], gone: readonly Token[]): readonly Token[] {
  if (gone.length <= added.length + 2) return gone
  return gone.filter((token, at) => at < added.length || isNegation(token))
}

function shown(tokens: readonly Token[]): string {
  return tokens.map(({text}) => text).join(' ')
}

/** The longest row of words that stands in both, as pairs of places. */
function common(said: readonly Token[], meant: readonly Token[]): (readonly [number, number])[] {
  const width = meant.length + 1
  const best = new Int32Array((said.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = said.length - 1; i >= 0; i--)
    for (let j = meant.length - 1; j >= 0; j--)
      best[i * width + j] =
        said[i]?.word === meant[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < said.length && j < meant.length; ) {
    if (said[i]?.word === meant[j]?.word) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
