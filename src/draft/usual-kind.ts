import type {Sentence} from '../article/types.ts'
import {align} from '../brief/align.ts'
import {checkPoint} from '../brief/check-point.ts'
import type {Point} from '../brief/statement-types.ts'
import {readTokens} from '../brief/tokens.ts'

/**
 * The kind of a point by its sentences alone: what rests on items of a list stands as their author wrote it.
 *
 * @param items
 *   Ids of the sentences that stand in lists of the article.
 */
export function usualKind(from: readonly Sentence[], items: ReadonlySet<string>): 'extract' | 'author' {
  return from.length > 0 && from.every(({id}) => items.has(id)) ? 'author' : 'extract'
}

/**
 * Why a statement of a draft is not its source's; undefined when it is.
 *
 * @param isAsked
 *   Whether the draft says that it is an extract although a stricter check, made for prose, would not have it: then its
 *   words in their order are enough.
 */
export function strangeness(point: Point, isAsked: boolean): string | undefined {
  const reason = checkPoint(point)
  if (reason === undefined || !isAsked) return reason
  const source = point.from.map(({text}) => text).join(' ')
  return align(readTokens(source), readTokens(point.text)) ? undefined : reason
}
