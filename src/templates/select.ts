import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'
import {introductionsOf, withColon} from './introductions.ts'
import {isLabelled} from './labelled.ts'
import {isBroken, limitsOf, opens, partnersOf, standsAlone, toldBefore} from './leaning.ts'
import {type Bounds, full, sparse, weightiestLeft} from './weightiest-left.ts'
import {asks, isReadable, longestOf, mostAlone, mostWords, pointsIn, worth} from './worth.ts'

/** What else choosing depends on. */
interface Selecting {
  /** Which sentences are asked at all. */
  readonly passes?: (reading: Reading) => boolean
  /** So many statements are shown however long they are: leaving one out would leave out a good part of what is said. */
  readonly few?: number
}

/**
 * The statements of a beat that deserve a slide, in the order of the source.
 *
 * An author's list stays whole, with what introduces it: without "We do not trust:" its items would say something else. Of other
 * prose the weightiest sentences are taken, at most `max`; one that leans on what stands before it ("such an arrangement") comes
 * only behind that.
 */
export function select(
  beat: Beat,
  max: number,
  {passes = () => true, few = usualFew}: Selecting = {}
): Point[] {
  const {readings} = beat
  const hasItems = readings.some(isOfList)
  // Beside a list, prose is its introduction: the list carries the slide.
  const room = hasItems ? Math.min(2, max) : max
  const prose = proseOf(readings, passes)
  const introductions = new Set(introductionsOf(readings))
  const choosing = {room, few, mayBeSparse: !hasItems}
  const short = choose(prose, introductions, choosing, beat)
  // Where all that is short leans on what is very long, that is shown, too: its heading would stand over nothing.
  const isEmpty = short.size === 0 && !hasItems
  const chosen = isEmpty ? choose(askedOf(readings, passes, mostAlone), introductions, choosing, beat) : short
  return readings.flatMap((one) => {
    if (introductions.has(one)) return one.points.map((point) => withColon(point, one))
    return chosen.has(one) ? one.points : isOfList(one) ? asAuthor(one) : []
  })
}

function isOfList({paragraph}: Reading): boolean {
  return paragraph.kind === 'item'
}

/** The sentences that are asked: those that are read at a glance, or the first at all where there is nothing else. */
function proseOf(readings: readonly Reading[], passes: (reading: Reading) => boolean): readonly Reading[] {
  const readable = askedOf(readings, passes, mostWords)
  if (readable.length > 0 || readings.some(isOfList)) return readable
  return askedOf(readings, passes, mostAlone).slice(0, 1)
}

/** Those of at most so many words. */
function askedOf(
  readings: readonly Reading[],
  passes: (reading: Reading) => boolean,
  most: number
): readonly Reading[] {
  return readings.filter((one) => !isOfList(one) && passes(one) && isReadable(one, most))
}

/** How much is chosen. */
interface Room {
  /** Statements that there is room for. */
  readonly room: number
  readonly few: number
  /** Whether a slide of fewer may be filled with long ones. */
  readonly mayBeSparse: boolean
}

/** What introduces a list, and the worthiest sentences, each with what it does not stand without. */
function choose(
  prose: readonly Reading[],
  introductions: ReadonlySet<Reading>,
  {room, few, mayBeSparse}: Room,
  beat: Beat
): ReadonlySet<Reading> {
  const known = new Map(prose.map((one) => [one.sentence.id, one]))
  const limiting = prose.filter(({limits}) => limits)
  const chosen = new Set(introductions)
  // One line over its list takes no room.
  let taken = Math.max(0, pointsIn([...chosen]) - 1)
  const candidates = newsFirst(ranked(prose), beat)
  const isShort = pointsIn(prose) <= few
  const take = () => {
    for (const one of candidates) {
      if (taken >= room) break
      if (chosen.has(one) || ((one.told || asks(one)) && taken >= enough)) continue
      // What limits a statement stands with it if a slide holds both.
      const partners = [
        ...inseparable(one, prose, known),
        ...(room > 1 ? [...limitsOf(one, limiting), ...toldBefore(one, prose)] : [])
      ]
      const together = [one, ...partners.filter((other) => other !== one && !chosen.has(other))]
      const count = pointsIn(together)
      const beside = taken - [...chosen].filter(isLabelled).length
      const isLong = !isShort && !isLabelled(one) && !one.counts && longestOf(one) > mostFor(beside)
      if (taken > 0 && (taken + count > room || isLong)) continue
      if (isBroken(one, known) && prose.some((other) => !other.series)) continue
      const shown = [...chosen, ...together]
      if (!together.every((each) => opens(each, beat) || standsAlone(each, shown, beat.said ?? []))) continue
      for (const each of together) chosen.add(each)
      taken += count
    }
  }
  const fill = (bounds: Bounds) => {
    for (const one of weightiestLeft(prose, chosen, {room: room - taken, ...bounds}, beat)) {
      chosen.add(one)
      taken += one.points.length
    }
  }
  take()
  // A sentence that leans on a lighter one before it is asked again when that is there.
  take()
  fill(full)
  take()
  if (mayBeSparse && taken < few) fill({...sparse, room: few - taken})
  return chosen
}

/** The worthiest first; what the bottom line says already comes last. */
function ranked(prose: readonly Reading[]): readonly Reading[] {
  return prose
    .map((one) => ({one, worth: worth(one)}))
    .sort((a, b) => Number(a.one.told ?? false) - Number(b.one.told ?? false) || b.worth - a.worth)
    .map(({one}) => one)
}

/** What opens a section is its news, unless most of it matters more: it is shown however long it is, and said before. */
function newsFirst(all: readonly Reading[], {heading, readings}: Beat): readonly Reading[] {
  const told = readings.filter(({weight}) => weight > 0)
  const [first] = told
  if (!heading || !first || asks(first) || !all.includes(first)) return all
  const isNews = told.filter(({weight}) => weight > first.weight).length * 2 < told.length
  return isNews ? [first, ...all.filter((one) => one !== first)] : all
}

/** What stands with a sentence or not at all: what denies a claim, and the others of a series. */
function inseparable(
  one: Reading,
  prose: readonly Reading[],
  known: ReadonlyMap<string, Reading>
): readonly Reading[] {
  return [...partnersOf(one, prose, known), ...(one.series ?? []).flatMap((id) => known.get(id) ?? [])]
}

/** With so many statements a slide says something without what was said before. */
const enough = 2

const usualFew = 3

/** A slide that says something already takes long statements less gladly, the fuller the less. */
function mostFor(taken: number): number {
  return [mostWords, mostWords, 20, 16][taken] ?? 16
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
