import type {Aside, Code} from '../article/types.ts'
import type {Label, Point, Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {opensAsCaption} from '../lexicons/caption-words.ts'
import {withColon} from './introductions.ts'
import {select} from './select.ts'
import {isReadable, mostWords} from './worth.ts'

/** The blocks of code of a beat that are shown, in order. */
export function codesOf({asides}: Pick<Beat, 'asides'>): readonly Aside[] {
  return asides.filter((one) => one.code !== undefined && !one.skip)
}

/**
 * What a beat with code says, in the order of the source: every block, the sentence that stands right before each, and the
 * weightiest of the others.
 */
export function wordsAndCode(beat: Beat): readonly Statement[] {
  const leads = leadsOf(beat)
  const chosen = select(beat, Math.max(fewest, most - leads.length))
  const known = new Set(chosen.flatMap(({from}) => from.map(({id}) => id)))
  const added = [...leads, ...captionsOf(beat)].filter(({sentence}) => !known.has(sentence.id))
  const words = [...chosen, ...added.flatMap(({points}) => points)].map((one) => introduced(one, leads))
  const all = [
    ...headingsIn(beat),
    ...words.map((one) => ({at: one.from[0].position.start.offset ?? 0, one})),
    ...codesOf(beat).map((one) => ({
      at: one.position.start.offset ?? 0,
      one: codeStatement(one.code ?? {lines: []})
    }))
  ]
  const sorted = all.sort((a, b) => a.at - b.at).map(({one}) => one)
  // Over nothing that is shown a heading says nothing.
  return sorted.filter((one, at) => !isHeading(one) || (sorted[at + 1] && !isHeading(sorted[at + 1])))
}

/** The headings of the short sections that a beat is put together of, each over what is shown of its section. */
function headingsIn({asides}: Beat): {readonly at: number; readonly one: Label}[] {
  return asides
    .filter(({kind, skip}) => kind === 'heading' && !skip)
    .map(({text, position}) => ({at: offsetOf(position), one: {type: 'label', kind: 'author', text}}))
}

/** Whether a statement is a heading among others. */
export function isHeading(one: Statement | undefined): boolean {
  return one?.type === 'label' && one.code === undefined
}

/** So many statements stand around few blocks, and so many at the least around many. */
const most = 5
const fewest = 3

/** The sentences that stand right before a block of code: without them nobody knows what it is for. */
export function leadsOf(beat: Beat): readonly Reading[] {
  const starts = beat.asides.map(({position}) => position.start.offset ?? 0)
  return codesOf(beat).flatMap(({position}) => {
    const at = position.start.offset ?? 0
    const last = beat.readings.findLast(({sentence}) => offsetOf(sentence.position) < at)
    const between = last ? starts.some((one) => one > offsetOf(last.sentence.position) && one < at) : true
    const isLead =
      last?.paragraph.kind === 'prose' && !between && !isCaption(last) && isReadable(last, mostWords)
    return isLead ? [last] : []
  })
}

/** The captions right behind blocks. */
function captionsOf(beat: Beat): readonly Reading[] {
  const ends = codesOf(beat).map(({position}) => position.end.offset ?? 0)
  return beat.readings.filter((one, at) => {
    const before = offsetOf(beat.readings[at - 1]?.sentence.position ?? beginning)
    const start = offsetOf(one.sentence.position)
    return isCaption(one) && isReadable(one, mostWords) && ends.some((end) => end > before && end <= start)
  })
}

const beginning = {start: {offset: -1}}

/** Whether it is the caption of a block before it, "Fig. 3. …": it introduces none. */
function isCaption({sentence}: Reading): boolean {
  return opensAsCaption(sentence.text)
}

function offsetOf({start}: {readonly start: {readonly offset?: number | undefined}}): number {
  return start.offset ?? 0
}

/** What introduces a block ends with its colon. */
function introduced(point: Point, leads: readonly Reading[]): Point {
  const lead = leads.find(({points}) => points.includes(point))
  return lead ? withColon(point, lead) : point
}

/** Code as what a slide says. */
export function codeStatement({language = '', lines}: Code): Label {
  return {type: 'label', kind: 'author', text: lines.join('\n'), code: {language}}
}
