import {joined} from './joined-parts.ts'
import {asideOf, type Part, whole} from './parts.ts'
import {isIntroduction, isShortSection} from './short-section.ts'

/** Fewer neighbours have slides of their own. */
const fewest = 3

/** A part divided at its subsections. */
export interface Divided {
  /** What stands under its own heading; absent where that is nothing. */
  readonly own?: Part
  readonly others: readonly Part[]
}

/**
 * A part divided at its subsections, neighbours that say little as one: a slide for each function of a reference, or for each
 * answer of a set, is no overview.
 *
 * All of them stand under the heading of the part, with what introduces them; some under their own.
 *
 * @param isPlain
 *   Whether the heading of a subsection asks for no form of its own.
 */
export function gatherShort({own, others}: Divided, part: Part, isPlain: (part: Part) => boolean): Divided {
  const runs = runsOf(others, isPlain)
  const [first = [], ...more] = runs
  const isOne = own ? introduces(own) : more.length === 0
  if (first.length >= fewest && isOne)
    return {own: underOne({...part, inner: []}, first), others: more.flatMap(gathered)}
  return {...(own && {own}), others: runs.flatMap(gathered)}
}

/** Sections of chapters, neighbours in one chapter that say little as one; without chapters they are what the article is about. */
export function withShortChapters(parts: readonly Part[], isPlain: (part: Part) => boolean): readonly Part[] {
  if (!parts.some(({opens}) => opens.length > 0)) return parts
  return runsOf(parts, isPlain).flatMap(gathered)
}

/** Neighbours that say little, one run after the other, and each other part by itself; what opens a chapter opens a run. */
function runsOf(parts: readonly Part[], isPlain: (part: Part) => boolean): readonly (readonly Part[])[] {
  const may = (one: Part) => isShort(one) && isPlain(one)
  const runs: Part[][] = []
  for (const one of parts) {
    const last = runs.at(-1)
    if (last?.every(may) && may(one) && one.opens.length === 0) last.push(one)
    else runs.push([one])
  }
  return runs
}

function gathered(run: readonly Part[]): readonly Part[] {
  return run.length < fewest ? run : [joined(run)]
}

/** Sections that stand under the heading of a part, behind its own text. */
function underOne(own: Part, run: readonly Part[]): Part {
  const all = run.map(whole)
  return {
    ...own,
    places: [...own.places, ...all.flatMap(({places}) => places)],
    asides: [
      ...own.asides,
      ...all.flatMap(({heading, asides}) => [...(heading ? [asideOf(heading)] : []), ...asides])
    ]
  }
}

function isShort({heading, places, asides, inner, asked}: Part): boolean {
  if (!heading || inner.length > 0 || asked || places.some(({paragraph}) => paragraph.asked)) return false
  return isShortSection({heading, asides, told: places})
}

function introduces({places, asides}: Part): boolean {
  return asides.length === 0 && isIntroduction(places)
}
