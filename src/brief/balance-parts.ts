import type {Heading} from '../article/types.ts'
import {comfortable} from './divide-draft.ts'
import {type Divided, gatherShort, withShortChapters} from './gather-short.ts'
import {joined} from './joined-parts.ts'
import {asideOf, type Part, type Subsection, whole} from './parts.ts'
import {runsTogether} from './runs-together.ts'

/** What the roles of a part say of its subsections. */
export interface Dividing {
  /** Whether they may have slides of their own; not where it has to stay together. */
  mayDivide(part: Part): boolean
  /** Whether they have to, since they would be taken for what it lists. */
  mustDivide(part: Part): boolean
  /** Whether a heading asks for no form of its own, so that short sections may share a slide under it, or stand on one. */
  isPlain(part: Part): boolean
}

/** Sections of a deck that is still followed. */
const budget = 40

/** More sections than this are gathered by the chapters that they stand in. */
const most = 60

/**
 * Parts for a deck of sensible length, in the author's order.
 *
 * A long part, or one whose subsections would run together, is divided at these, which then have slides of their own, as
 * long as the deck stays within what can be followed; of more sections than that, neighbours within a chapter share a
 * slide. Nothing is left out.
 */
export function balanceParts(parts: readonly Part[], dividing: Dividing): readonly Part[] {
  if (parts.length > most) return gathered(raised(parts.map(whole)))
  const all = withShortChapters(parts, dividing.isPlain)
  const total = sum(all.map(toldIn))
  // What one part may take of the deck, rounded down, but never less than it has without its subsections.
  return all.flatMap((part) =>
    all.length + 1 > budget
      ? [whole(part)]
      : dividedWhereLong(part, Math.max(1, Math.floor((budget * toldIn(part)) / total)), dividing)
  )
}

/** A part as it is, or divided at its subsections and those at theirs, into at most so many. */
function dividedWhereLong(part: Part, room: number, dividing: Dividing): readonly Part[] {
  const isLong = toldIn(part) > comfortable || runsTogether(part) || dividing.mustDivide(part)
  if (!isLong || part.inner.length === 0 || !dividing.mayDivide(part)) return [whole(part)]
  return divided(part, room, dividing)
}

/** A part as its own text, where it has any, and a part for each of its subsections; several share one where there is less room. */
function divided(part: Part, room: number, dividing: Dividing): readonly Part[] {
  const subsections = topmost(part)
  const {heading, under, opens, places, asides} = part
  const over = [...(part.over ?? []), ...(under ? [under] : [])]
  const hasOwn = places.length > 0 || asides.length > 0
  if (!heading || subsections.length + (hasOwn ? 1 : 0) < 2 || room < 2) return [whole(part)]
  const each: Divided = {...(hasOwn && {own: {...part, inner: []}}), others: subsections}
  const short = dividing.isPlain(part) ? gatherShort(each, part, dividing.isPlain) : each
  // Where there is less room, neighbours share slides in any case.
  const {own, others: parted} = countOf(short) <= room ? short : each
  const left = Math.max(1, room - (own ? 1 : 0))
  const told = sum(parted.map(toldIn))
  const parts = groupsOf(parted, left).flatMap((group) => {
    const [only, ...others] = group.map((one) => ({...one, under: heading, over}))
    if (!only || others.length > 0) return [{...joined(group.map(whole)), under: heading, over}]
    return dividedWhereLong(only, Math.floor((left * toldIn(only)) / Math.max(1, told)), dividing)
  })
  if (own) return [own, ...parts]
  return parts.map((one, index) => (index === 0 ? {...one, opens} : one))
}

function countOf({own, others}: Divided): number {
  return others.length + (own ? 1 : 0)
}

/** The subsections of the highest level in a part, those below them within. */
function topmost({inner}: Part): readonly Part[] {
  const level = Math.min(...inner.map(({heading}) => heading.depth))
  const parts: {base: Subsection; inner: Subsection[]}[] = []
  for (const one of inner) {
    const last = parts.at(-1)
    if (last && one.heading.depth > level) last.inner.push(one)
    else parts.push({base: one, inner: []})
  }
  return parts.map(({base, inner}) => ({...base, opens: [], first: false, inner}))
}

/** Parts under the heading of the level right below the chapters, where there is one: that of their own is too deep for a long article. */
function raised(parts: readonly Part[]): readonly Part[] {
  const depths = [...new Set(parts.flatMap(({opens}) => opens.map(({depth}) => depth)))].sort((a, b) => a - b)
  const [chapter, level] = depths
  if (chapter === undefined || level === undefined) return parts
  const groups: {heading: Heading | undefined; parts: Part[]}[] = []
  for (const part of parts) {
    const heading = part.opens.findLast(({depth}) => depth === level)
    const isNew = heading !== undefined || part.opens.some(({depth}) => depth === chapter)
    if (isNew || groups.length === 0) groups.push({heading, parts: []})
    groups.at(-1)?.parts.push(part)
  }
  return groups.flatMap(({heading, parts}) => {
    const [first] = parts
    if (!first || !heading) return parts
    // Headings between the two levels go where those of subsections go.
    const deeper = first.opens.filter((one) => one.depth > level).map(asideOf)
    const opens = first.opens.filter((one) => one.depth < level)
    const {asides, places} = joined(parts)
    const named = parts.length > 1 || !first.heading ? [] : [asideOf(first.heading)]
    return [{heading, opens, places, asides: [...deeper, ...named, ...asides], inner: [], first: false}]
  })
}

/** Parts of a long article: neighbours under one higher heading together, by what each chapter has of the whole. */
function gathered(parts: readonly Part[]): readonly Part[] {
  const chapters: Part[][] = []
  for (const part of parts) {
    if (part.opens.length > 0 || chapters.length === 0) chapters.push([])
    chapters.at(-1)?.push(part)
  }
  // Without chapters there is nothing that tells which sections belong together.
  if (chapters.length === 1) return parts
  const total = sum(parts.map(toldIn))
  return chapters.flatMap((chapter) => {
    const room = Math.max(1, Math.floor((budget * sum(chapter.map(toldIn))) / Math.max(1, total)))
    return groupsOf(chapter, room).map(joined)
  })
}

/** Parts in at most so many runs of neighbours that tell about equally much. */
function groupsOf(items: readonly Part[], most: number): Part[][] {
  if (items.length <= most) return items.map((item) => [item])
  const share = sum(items.map(toldIn)) / most
  const groups: Part[][] = []
  let told = 0
  for (const item of items) {
    const own = toldIn(item)
    if (groups.length === 0 || (groups.length < most && told >= share * groups.length - own / 2))
      groups.push([])
    groups.at(-1)?.push(item)
    told += own
  }
  return groups
}

/** How many sentences a part tells, its subsections included. */
function toldIn({places, inner}: Pick<Part, 'places' | 'inner'>): number {
  const all = [...places, ...inner.flatMap((one) => one.places)]
  return all.filter(({idle, skip}) => !idle && !skip).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
