import type {Article} from '../article/types.ts'
import {linesOf} from '../deck/sources.ts'
import type {Words} from '../lexicons/types.ts'
import type {FinishedSlide} from '../pptx/read/types.ts'
import {type Foot, footsOf} from './feet.ts'
import type {OwnWords} from './own-words.ts'
import {misnumbered, type PlacedRow, placeRows} from './placed-rows.ts'
import {type SourceRow, sourceRows} from './sources-table.ts'
import {linesWithin, placesOf, type Standing, standsIn} from './standing.ts'
import type {Difference, Finding} from './types.ts'

/**
 * What a deck says wrong of where its statements come from: in the table of sources, and at the foot of slides.
 *
 * Numbers of slides are told once, since one slide more or less moves all behind it. Paragraphs and lines are compared with
 * the article, and with each other: the foot of a slide and its row say the same.
 */
export function sourceFaults(
  slides: readonly FinishedSlide[],
  article: Article,
  own: OwnWords,
  all: readonly Words[]
): Finding[] {
  const stands = standsIn(article)
  const placed = placeRows(sourceRows(slides, all), slides, own)
  const feet = footsOf(slides, all)
  const unread = feet.filter(({places}) => places.isUnread)
  const ofRows: Finding[] = []
  const told = placed.flatMap(({row, numbers}) => {
    // A slide that somebody called otherwise is where it was; where another row's is, one was taken out.
    const unclaimed = row.slides.filter((one) => !placed.some((other) => other.numbers.includes(one)))
    const mine = numbers.length > 0 ? numbers : unclaimed
    const fault = rowFault(row, feetOf(mine, feet), stands)
    if (fault) ofRows.push(fault)
    if (fault) return []
    const faults = footFaults(mine, {row, feet, stands})
    // A row whose title was changed still belongs to the slide that it names.
    const isNamed = faults.length > 0 && footFaults(row.slides, {row, feet, stands}).length === 0
    return isNamed && feetOf(row.slides, feet).length > 0 ? [] : faults
  })
  const lone = placed.length === 0 ? feet.flatMap((foot) => beyondFault(foot, stands)) : []
  const strange = unread.map(
    ({slide, shape, text}): Finding => ({...placeOf({slide, shape}), text, differences: []})
  )
  return [...together(ofRows), ...told, ...lone, ...strange, ...numberFault(placed, slides.length)]
}

/** Of many rows that are wrong at once, lines of the article have moved since the deck was made: that is one change. */
function together(faults: readonly Finding[]): readonly Finding[] {
  const [first] = faults
  if (!first || faults.length < manyRows) return faults
  return [{...first, differences: faults.flatMap(({differences}) => differences)}]
}

const manyRows = 3

function feetOf(numbers: readonly number[], feet: readonly Foot[]): readonly Foot[] {
  return feet.filter(({slide}) => numbers.includes(slide.number))
}

/** Rows that lead to another slide than the one they name, as one finding. */
function numberFault(placed: readonly PlacedRow[], count: number): Finding[] {
  const wrong = misnumbered(placed, count)
  const [first] = wrong
  if (!first) return []
  const text = `${first.row.number} ${first.row.title}`
  return [{...placeOf(first.row), text, differences: wrong.map(({difference}) => difference)}]
}

/** What a row says of places that the article does not have, or not together. */
function rowFault(row: SourceRow, feet: readonly Foot[], stands: Standing): Finding | undefined {
  const {places, said} = row
  if (places.isCut) return undefined
  const own = placesOf(places.paragraphs, stands)
  const within = new Set(own.flatMap(linesWithin))
  const isApart = own.some((extents) => !linesWithin(extents).some((line) => places.lines.has(line)))
  const isBeyond = [...places.lines].some((line) => !within.has(line) && !stands.asides.has(line))
  if (!isApart && !isBeyond) return undefined
  const byFeet = new Set(feet.flatMap((foot) => [...foot.places.paragraphs]))
  const isOther = byFeet.size > 0 && !isSame(byFeet, places.paragraphs)
  const meant = isOther ? ranges([...byFeet]) : linesOf(own.flat())
  return {
    ...placeOf(row),
    text: isOther ? said.paragraphs : said.lines,
    differences: [{deck: isOther ? said.paragraphs : said.lines, article: meant}]
  }
}

/** A row, and the feet of all slides. */
interface Beside {
  readonly row: SourceRow
  readonly feet: readonly Foot[]
  readonly stands: Standing
}

/** Feet of some slides that say otherwise than their row. */
function footFaults(numbers: readonly number[], {row, feet, stands}: Beside): Finding[] {
  const isOnly = numbers.length === 1
  return feetOf(numbers, feet).flatMap((foot) => footFault(foot, row, isOnly, stands))
}

function footFault(
  {slide, shape, text, places}: Foot,
  row: SourceRow,
  isOnly: boolean,
  stands: Standing
): Finding[] {
  if (places.isCut || places.isUnread || row.places.isCut) return []
  const strange = [...places.paragraphs].some((one) => !row.places.paragraphs.has(one))
  const isLess = isOnly && !isSame(places.paragraphs, row.places.paragraphs)
  // A row has the lines of its paragraphs, too.
  const within = new Set(linesWithin(placesOf(row.places.paragraphs, stands).flat()))
  const lacks = [...row.places.lines].some((line) => !within.has(line) && !places.lines.has(line))
  const astray = [...places.lines].some((line) => !row.places.lines.has(line)) || (isOnly && lacks)
  if (!strange && !isLess && !astray) return []
  const difference: Difference =
    strange || isLess
      ? {deck: ranges([...places.paragraphs]), article: ranges([...row.places.paragraphs])}
      : {deck: saidLines(text), article: row.said.lines}
  return [{...placeOf({slide, shape}), text, differences: [difference]}]
}

/** The list of lines as a foot has it. */
function saidLines(text: string): string {
  return /\d[\d ,–-]*$/.exec(text)?.[0] ?? text
}

/** A foot that names paragraphs which the article does not have, where no table says more. */
function beyondFault({slide, shape, text, places}: Foot, stands: Standing): Finding[] {
  const beyond = [...places.paragraphs].filter((one) => !stands.paragraphs.has(one))
  if (beyond.length === 0) return []
  return [{...placeOf({slide, shape}), text, differences: [{deck: ranges(beyond), article: ''}]}]
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each))
}

/** Numbers as the deck writes them: "1–2, 4". */
function ranges(numbers: readonly number[]): string {
  return linesOf(numbers.map((one) => ({lines: [one, one] as const})))
}

function placeOf({
  slide,
  shape
}: Pick<SourceRow, 'slide' | 'shape'>): Pick<Finding, 'id' | 'slide' | 'isHidden' | 'shape'> {
  const {number, isHidden} = slide
  return {id: 'source-differs', slide: number, ...(isHidden && {isHidden}), shape: shape.name}
}
