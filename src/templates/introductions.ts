import type {Point, Statement} from '../brief/statement-types.ts'
import type {Reading} from '../brief/types.ts'
import {isItem} from './blocks/is-item.ts'

/** What stands right before a list and ends with a colon, with the sentence before it where it is no more than "Examples include:". */
export function introductionsOf(readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((item, at) => {
    const [before, last] = [readings[at - 2], readings[at - 1]]
    if (item.paragraph.kind !== 'item' || last?.paragraph.kind !== 'prose') return []
    if (!introduces(last.sentence.text)) return []
    return before && isPart(last.sentence.text) && before.paragraph === last.paragraph
      ? [before, last]
      : [last]
  })
}

/** The last words of an introduction with their colon, which no other statement ends with. */
export function withColon(point: Point, {points, sentence}: Reading): Point {
  return point === points.at(-1) && introduces(sentence.text) ? {...point, text: `${point.text}:`} : point
}

/**
 * What introduces the list that goes on with an item: the statement before its first one, where that ends with a colon, and the one
 * before that where it is no more than "Examples include:".
 */
export function introductionOf(item: Statement, list: readonly Statement[]): readonly Statement[] {
  const first = list.slice(0, list.indexOf(item)).findLastIndex((one) => !isItem(one))
  const [before, last] = [list[first - 1], list[first]]
  if (!isItem(item) || !last || !introduces(last.text)) return []
  return before && !isItem(before) && isPart(last.text) ? [before, last] : [last]
}

function introduces(text: string): boolean {
  return /:[^\w:]*$/.test(text)
}

/** Whether what introduces a list is no more than "Examples include:". */
export function isPart(text: string): boolean {
  return introduces(text) && text.split(' ').length <= mostOfPart
}

const mostOfPart = 4
