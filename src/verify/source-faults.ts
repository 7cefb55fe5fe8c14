import type {Article} from '../article/types.ts'
import {linesOf} from '../deck/sources.ts'
import type {Words} from '../lexicons/types.ts'
import type {FinishedSlide} from '../pptx/read/types.ts'
import {type Foot, footsOf} from './feet.ts'
import type {OwnWords} from './own-words.ts'
import {type SourceRow, sourceRows} from './sources-table.ts'
import {linesWithin, placesOf, type Standing, standsIn} from './standing.ts'
import type {Difference, Finding} from './types.ts'
import {evened} from './typography.ts'

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
  const rows = sourceRows(slides, all)
  const stands = standsIn(article)
  const runs = runsOf(slides, own)
  const placed = rows.map((row) => ({row, run: runOf(row, runs)}))
  const feet = footsOf(slides, all)
  const unread = feet.filter(({places}) => places.isUnread)
  const told = placed.flatMap(({row, run}) => {
    // A slide that somebody called otherwise is where it was; where another row's is, one was taken out.
    const numbers = run?.numbers ?? row.slides.filter((one) => !placed.some((other) => isAt(other.run, one)))
    const beside = feet.filter(({slide}) => numbers.includes(slide.number))
    const fault = rowFault(row, beside, stands)
    if (fault) return [fault]
    const faults = beside.flatMap((foot) => footFault(foot, {row, feet: beside.length, stands}))
    // A row whose title was changed still belongs to the slide that it names.
    const named = feet.filter(({slide}) => row.slides.includes(slide.number))
    const isNamed =
      named.length > 0 &&
      named.every((foot) => footFault(foot, {row, feet: named.length, stands}).length === 0)
    return isNamed ? [] : faults
  })
  const lone = rows.length === 0 ? feet.flatMap((foot) => beyondFault(foot, stands)) : []
  const strange = unread.map(
    ({slide, shape, text}): Finding => ({...placeOf({slide, shape}), text, differences: []})
  )
  return [...told, ...lone, ...strange, ...numberFault(placed, slides.length)]
}

function isAt(run: Run | undefined, slide: number): boolean {
  return run?.numbers.includes(slide) === true
}

interface Run {
  readonly title: string
  readonly numbers: readonly number[]
}

/** Slides that follow each other under one title. */
function runsOf(slides: readonly FinishedSlide[], own: OwnWords): Run[] {
  const runs: {title: string; numbers: number[]}[] = []
  for (const {number, shapes} of slides) {
    const title = own.untitled(evened(shapes.find(({role}) => role === 'title')?.paragraphs.join(' ') ?? ''))
    const last = runs.at(-1)
    if (last?.title === title) last.numbers.push(number)
    else runs.push({title, numbers: [number]})
  }
  return runs
}

/** The slides that a row means: those it names, where one of them has its title, or else the first that has it. */
function runOf({title, slides}: SourceRow, runs: readonly Run[]): Run | undefined {
  const named = runs.filter((run) => isTitled(run, title))
  return named.find(({numbers}) => slides.every((one) => numbers.includes(one))) ?? named[0]
}

function isTitled(run: Run, title: string): boolean {
  const [start = ''] = title.split(/ ?\.\.\.$/)
  return title.endsWith('...') ? run.title.startsWith(start) : run.title === title
}

/** Rows that lead to another slide than the one they name. */
function numberFault(
  placed: readonly {readonly row: SourceRow; readonly run: Run | undefined}[],
  count: number
): Finding[] {
  // Of very many slides a row stands for several, whatever they are called.
  const isGrouped = placed.some(({row, run}) => !run && row.slides.length > 1)
  if (isGrouped) return []
  const wrong = placed.flatMap(({row, run}) => {
    if (row.slides.every((one) => isAt(run, one))) return []
    const deck = `${row.number} ${row.title}`
    if (run) return [{row, difference: {deck, article: `${shown(run.numbers)} ${row.title}`}}]
    // A slide that was called otherwise stands where it did; one that is gone has another in its place.
    const isTaken = placed.some((other) => row.slides.some((one) => isAt(other.run, one)))
    const isGone = isTaken || row.slides.some((one) => one > count || one === row.slide.number)
    return isGone ? [{row, difference: {deck, article: ''}}] : []
  })
  const [first] = wrong
  if (!first) return []
  const text = `${first.row.number} ${first.row.title}`
  return [{...placeOf(first.row), text, differences: wrong.map(({difference}) => difference)}]
}

function shown(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? `${first}` : `${first}–${last}`
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

/** The row of a foot, and how many feet it is about. */
interface Beside {
  readonly row: SourceRow
  readonly feet: number
  readonly stands: Standing
}

/** A foot that says otherwise than the row of its slide. */
function footFault({slide, shape, text, places}: Foot, {row, feet, stands}: Beside): Finding[] {
  if (places.isCut || places.isUnread || row.places.isCut) return []
  const strange = [...places.paragraphs].some((one) => !row.places.paragraphs.has(one))
  const isLess = feet === 1 && !isSame(places.paragraphs, row.places.paragraphs)
  // A row has the lines of its paragraphs, too.
  const within = new Set(linesWithin(placesOf(row.places.paragraphs, stands).flat()))
  const lacks = [...row.places.lines].some((line) => !within.has(line) && !places.lines.has(line))
  const astray = [...places.lines].some((line) => !row.places.lines.has(line)) || (feet === 1 && lacks)
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
