import type {Article} from '../article/types.ts'
import {evenMark} from '../markings/even-mark.ts'
import {between} from '../markings/strictest.ts'
import {evened} from './typography.ts'

/** Tells handling marks of an article, alone or several together: they are about a slide and no statement on it. */
export function markTeller({matter, sections}: Article): (text: string) => boolean {
  const marks = [
    matter.marking,
    ...(matter.headingMarks ?? []).map(({marking}) => marking),
    ...sections.flatMap(({heading, blocks}) => [
      heading?.marking,
      ...blocks.map((one) =>
        one.type === 'break' ? undefined : one.type === 'aside' ? one.marking : one.asked?.marking
      )
    ])
  ]
  const known = new Set(marks.flatMap((one) => (one === undefined ? [] : [evened(evenMark(one))])))
  return (text) => text.split(between.trim()).every((one) => known.has(one.trim()))
}
