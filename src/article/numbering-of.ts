import type {List} from 'mdast'
import type {Numbering} from '../numbering.ts'
import {placeOf, type Source} from './positions.ts'

/** How the items of a list are numbered, other than `1.`; nothing for a list without numbers. */
export function numberingOf(list: List, source: Source): Numbering | undefined {
  if (!list.ordered || list.data?.numbering) return list.data?.numbering
  const from = placeOf(list, source).start.offset ?? 0
  return /^\d+\)/.test(source.text.slice(from, from + 10)) ? '1)' : undefined
}
