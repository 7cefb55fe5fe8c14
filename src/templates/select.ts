import {isQuestion} from '../article/is-question.ts'
import {sentenceBefore} from '../brief/neighbours.ts'
import type {Beat, Point, Reading, Statement} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'
import {introductionsOf, withColon} from './introductions.ts'

/** The most words a statement may have and still be read from across a room; longer ones stay in the notes. */
export const mostWords = 60

/**
 * The statements of a beat that deserve a slide, in the order of the source.
 *
 * An author's list stays whole, with what introduces it: without "We do not trust:" its items would say something else. Of other
 * prose the weightiest sentences are taken, at most `max`; one that leans on what stands before it ("such an arrangement") comes
 * only behind that.
 */
export function select(beat: Beat, max: number, passes: (reading: Reading) => boolean = () => true): Point[] {
  const {readings} = beat
  const items = readings.filter((one) => one.paragraph.kind === 'item')
  const prose = readings.filter((one) => one.paragraph.kind !== 'item' && passes(one) && isReadable(one))
  // Beside a list, prose is its introduction: the list carries the slide.
  const room = items.length > 0 ? Math.min(2, max) : max
  const known = new Map(prose.map((one) => [one.sentence.id, one]))
  const introductions = new Set(introductionsOf(readings))
  const chosen = new Set(introductions)
  const limiting = prose.filter(({limits}) => limits)
  // One line over its list takes no room.
  let taken = Math.max(0, pointsIn([...chosen]) - 1)
  // What the bottom line says already comes last.
  const ranked = prose
    .map((one) => ({one, worth: worth(one)}))
    .sort((a, b) => Number(a.one.told ?? false) - Number(b.one.told ?? false) || b.worth - a.worth)
    .map(({one}) => one)
  const isShort = pointsIn(prose) <= few
  const take = (candidates: readonly Reading[]) => {
    for (const one of candidates) {
      if (taken >= room) break
      if (chosen.has(one) || ((one.told || asks(one)) && taken >= enough)) continue
      // A claim and what denies it stand together or not at all; so do a statement and what limits it, if a slide holds both.
      const partners = [
        ...partnersOf(one, prose, known),
        ...(one.series ?? []).flatMap((id) => known.get(id) ?? []),
        ...(room > 1 ? [...limitsOf(one, limiting), ...toldBefore(one, prose)] : [])
      ]
      const together = [one, ...partners.filter((other) => other !== one && !chosen.has(other))]
      const count = pointsIn(together)
      const beside = taken - [...chosen].filter(isLabelled).length
      const isLong = !isShort && !isLabelled(one) && longestOf(one) > mostFor(beside)
      if (taken > 0 && (taken + count > room || isLong)) continue
      if (isBroken(one, known) && prose.some((other) => !other.series)) continue
      if (
        together.every(
          (each) => opens(each, beat) || standsAlone(each, [...chosen, ...together], beat.said ?? [])
        )
      ) {
        for (const each of together) chosen.add(each)
        taken += count
      }
    }
  }
  take(ranked)
  // A sentence that leans on a lighter one before it is asked again when that is there.
  take(ranked)
  const fill = (bounds: Bounds) => {
    for (const one of weightiestLeft(prose, chosen, {room: room - taken, ...bounds}, beat)) {
      chosen.add(one)
      taken += one.points.length
    }
  }
  fill(full)
  take(ranked)
  if (items.length === 0 && taken < few) fill({...sparse, room: few - taken})
  return readings.flatMap((one) => {
    if (introductions.has(one)) return one.points.map((point) => withColon(point, one))
    return chosen.has(one) ? one.points : one.paragraph.kind === 'item' ? asAuthor(one) : []
  })
}

/** With so many statements a slide says something without what was said before. */
const enough = 2

/** So many statements are shown however long they are: leaving one out would leave out a good part of what is said. */
const few = 3

/** A statement of about as many words is read at a glance; presenters write about ten (SciDuet, 1,203 slides). */
const handyWords = 16

/** A slide that says something already takes long statements less gladly, the fuller the less. */
function mostFor(taken: number): number {
  return [mostWords, mostWords, 28, 18][taken] ?? 18
}

/** Up to where long statements are shown. */
interface Bounds {
  /** Statements that may be added; those that there is room for where it is not said. */
  readonly room?: number
  /** Words of all statements of the slide. */
  readonly inAll: number
  /** Words of a statement; longer ones stay in the notes, however much they matter. */
  readonly longest: number
  /** Whether those alone come that weigh as much as what is shown. */
  readonly weighty: boolean
}

/** So many words in all are read at a glance: five statements of a line or two. */
const full: Bounds = {inAll: 90, longest: 50, weighty: true}

/** A slide of one or two statements rather has another long one than leave half of itself empty. */
const sparse: Bounds = {inAll: 130, longest: mostWords, weighty: false}

/**
 * Long sentences that matter more than those chosen, as long as the slide is not full: what is said first of all is often long
 * ("now expects revenue to grow by …"), and a slide that has room must not leave it out for that.
 */
function weightiestLeft(
  prose: readonly Reading[],
  chosen: ReadonlySet<Reading>,
  {room = 0, inAll, longest, weighty}: Bounds,
  {said = []}: Beat
): readonly Reading[] {
  const weights = [...chosen].map(({weight}) => weight).sort((a, b) => a - b)
  const middle = weights[Math.floor(weights.length / 2)] ?? 0
  const added: Reading[] = []
  const wordsOf = (some: Iterable<Reading>) =>
    [...some].flatMap(({points}) => points).reduce((sum, {text}) => sum + text.split(' ').length, 0)
  const limiting = prose.filter(({limits}) => limits)
  for (const one of [...prose].sort((a, b) => b.weight - a.weight)) {
    const left = room - pointsIn(added)
    if ((weighty && one.weight < middle) || left <= 0) break
    const isWhole = one.claim === undefined && !one.told && !asks(one) && !one.series
    if (chosen.has(one) || !isWhole || one.points.length > left || longestOf(one) > longest) continue
    const shown = [...chosen, ...added]
    const fits = wordsOf([...shown, one]) <= inAll && standsAlone(one, shown, said)
    if (fits && limitsOf(one, limiting).every((other) => chosen.has(other))) added.push(one)
  }
  return added
}

/** What a sentence is worth on a slide: its weight, less where its statements are long to read. */
function worth(reading: Reading): number {
  // "Decision: …" is what its author wants to be seen.
  if (isLabelled(reading)) return 1 + reading.weight
  return (asks(reading) ? 0.1 : 1) * reading.weight * Math.min(1, handyWords / longestOf(reading)) ** 2
}

/** A question says little without its answer. */
function asks({sentence}: Reading): boolean {
  return isQuestion(sentence.text)
}

/** Whether a sentence opens with a label: in bold, or one of several in its paragraph, as abstracts have them. */
function isLabelled(reading: Reading): boolean {
  const {sentence, paragraph} = reading
  return paragraph.lead === undefined ? isOfSeries(reading) : paragraph.sentences[0] === sentence
}

/** Whether a sentence is one of several in its paragraph that each open with a label. */
export function isOfSeries({sentence, paragraph: {sentences}}: Reading): boolean {
  return label.test(sentence.text) && sentences.filter(({text}) => label.test(text)).length > 2
}

/** "Methods: We analysed …" */
const label = /^\p{Lu}\p{L}*(?: \p{L}+)?: \S/u

function longestOf({points}: Reading): number {
  return Math.max(1, ...points.map((one) => one.text.split(' ').length))
}

function isReadable(reading: Reading): boolean {
  return (
    reading.weight > 0 && reading.sentence.text.split(' ').length <= mostWords && reading.points.length > 0
  )
}

/** Denials of a claim, claims of a denial; those of them that a slide can show. */
function partnersOf(one: Reading, prose: readonly Reading[], known: ReadonlyMap<string, Reading>): Reading[] {
  const answered = (one.answers ?? []).flatMap((id) => known.get(id) ?? [])
  const denials = one.claim ? prose.filter((other) => other.answers?.includes(one.sentence.id)) : []
  return [...answered, ...denials]
}

/** Whether a sentence belongs to a series of which another is too long for a slide: "First … Third …". */
function isBroken({series = []}: Reading, known: ReadonlyMap<string, Reading>): boolean {
  return series.some((id) => !known.has(id))
}

/** What a new sentence leans on, where the bottom line says it already: it is said again for that alone. */
function toldBefore(one: Reading, prose: readonly Reading[]): readonly Reading[] {
  if (!one.dangling || one.told || one.answers) return []
  return prose.filter((other) => other.told && !other.dangling && other.sentence === sentenceBefore(one))
}

/** The sentence right behind one that limits what it says. */
function limitsOf(one: Reading, limiting: readonly Reading[]): readonly Reading[] {
  return limiting.filter((other) => sentenceBefore(other) === one.sentence)
}

function pointsIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, {points}) => sum + points.length, 0)
}

/** Whether a sentence is the first under its author's heading, which then says what "it" and "they" are. */
function opens(one: Reading, {heading, readings}: Beat): boolean {
  return heading !== undefined && readings[0] === one
}

/** Whether a sentence is understood: it leans on nothing, or on what stands right before it and is shown or said above. */
function standsAlone(one: Reading, shown: readonly Reading[], said: readonly string[]): boolean {
  const stands = (id: string | undefined) =>
    said.includes(id ?? '') || shown.some((other) => other.sentence.id === id)
  if (one.answers) return one.answers.every(stands)
  const before = sentenceBefore(one)?.id
  // At the beginning of a paragraph "but" turns to something else rather than answer a sentence.
  return one.dangling || (one.tied && before !== undefined) ? stands(before) : true
}

/** Whether most of a sentence is already said by other statements. */
export function isSaid(reading: Reading, said: readonly Statement[]): boolean {
  const words = reading.sentence.text.split(' ').length
  return said.some(
    (one) =>
      one.type === 'point' &&
      one.from.some((sentence) => sentence.id === reading.sentence.id) &&
      one.text.split(' ').length >= words * 0.45
  )
}
