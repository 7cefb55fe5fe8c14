import type {Aside} from '../article/types.ts'
import {isIntroduction, isShortSection, needsRoom} from '../brief/short-section.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'
import {paragraphOf} from './whole-section.ts'
import {codeStatement, codesOf} from './words-and-code.ts'

/** Fewer sections are told without a row for each. */
const fewest = 2

/**
 * The short sections of a beat, heading after heading, each followed by all that stands under it; before them what introduces
 * all of them. Undefined where one is too long for a row, or has nothing to show.
 */
export function entriesOf(beat: Beat): readonly Statement[] | undefined {
  const [before, ...groups] = groupsOf(beat)
  if (!before || groups.length < fewest || beat.asides.some((one) => !one.skip && needsRoom(one)))
    return undefined
  if (before.codes.length > 0 || !isIntroduction(before.readings) || !groups.every(isShort)) return undefined
  return [
    ...inOrder(before),
    ...groups.flatMap((group) => [
      {type: 'label', kind: 'author', text: group.heading?.text ?? ''} as const,
      ...inOrder(group)
    ])
  ]
}

/** Whether a sentence stands before all headings: only such a one may stand over all that they say. */
export function isBeforeHeadings(reading: Reading, beat: Beat): boolean {
  return groupsOf(beat)[0]?.readings.includes(reading) ?? false
}

/** What stands under one heading; without it, what stands before all of them. */
interface Group {
  readonly heading?: Aside
  readonly readings: readonly Reading[]
  readonly codes: readonly Aside[]
}

function groupsOf(beat: Beat): readonly Group[] {
  const headings = beat.asides.filter(({kind, skip}) => kind === 'heading' && !skip)
  const readings = beat.readings.filter(({skip}) => !skip)
  const codes = codesOf(beat)
  return [undefined, ...headings].map((heading, at) => {
    const next = headings[at]
    const [start, end] = [heading ? offsetOf(heading) : -1, next ? offsetOf(next) : Number.POSITIVE_INFINITY]
    const isIn = (one: Placed) => offsetOf(one) > start && offsetOf(one) < end
    return {
      ...(heading && {heading}),
      readings: readings.filter(({sentence}) => isIn(sentence)),
      codes: codes.filter(isIn)
    }
  })
}

function isShort({heading, readings, codes}: Group): boolean {
  return heading !== undefined && isShortSection({heading, told: readings, asides: codes})
}

/** Paragraphs, items and code in the order of the source. */
function inOrder({readings, codes}: Group): readonly Statement[] {
  const words = readings.flatMap((one, at) => {
    const isOpening = readings[at - 1]?.paragraph !== one.paragraph
    const told = one.paragraph.kind === 'item' ? asAuthor(one) : isOpening ? paragraphOf(one, readings) : []
    return told.map((statement) => ({at: offsetOf(one.sentence), statement}))
  })
  const blocks = codes.map((one) => ({at: offsetOf(one), statement: codeStatement(one.code ?? {lines: []})}))
  return [...words, ...blocks].sort((a, b) => a.at - b.at).map(({statement}) => statement)
}

/** What has a place in the source. */
interface Placed {
  readonly position: {readonly start: {readonly offset?: number | undefined}}
}

function offsetOf({position}: Placed): number {
  return position.start.offset ?? 0
}
