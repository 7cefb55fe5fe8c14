import type {Aside, Extent, Sentence} from '../article/types.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {Slide} from './types.ts'

/** Sentences that the statements and the title of a slide rest on, in the order of the source, each once. */
export function citedBy(slide: Slide): Sentence[] {
  const statements = [...Object.values(slide.slots).flat(), ...(slide.message ? [slide.message] : [])]
  const all = [...slide.titleFrom, ...statements.flatMap(fromOf)]
  return [...new Map(all.map((one) => [one.id, one])).values()].sort(
    (a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
}

/** Numbers of the paragraphs that a slide draws on, rising, runs joined: "2, 4–6". */
export function paragraphsOf(sentences: readonly Sentence[]): string {
  const numbers = sentences.map((one) => Number(/^p(\d+)/.exec(one.id)?.[1] ?? 0))
  return ranges(numbers.map((one) => [one, one]))
}

/** Lines of the source, runs joined; of several files by the name of each: "a.md 3–5 · b.md 2". */
export function linesOf(extents: readonly Extent[]): string {
  return linesByFile(extents)
    .map(({file, lines}) => (file === undefined ? lines : `${file} ${lines}`))
    .join(' · ')
}

/** Lines of each file, runs joined, the files in the order in which they are met. */
export function linesByFile(extents: readonly Extent[]): {readonly file?: string; readonly lines: string}[] {
  const files = [...new Set(extents.map(({file}) => file))]
  return files.map((file) => {
    const own = extents.filter((one) => one.file === file)
    return {...(file !== undefined && {file}), lines: ranges(own.map((one) => one.lines))}
  })
}

/** Where all stands that a slide draws on. */
export function extentsOf(slide: Slide): readonly Extent[] {
  return [...citedBy(slide).map(extentOf), ...(slide.shows ?? [])]
}

/** Where a sentence, or what else an author wrote, stands in the article, also where it was read from a draft. */
export function extentOf({
  position: {start, end},
  lines,
  file
}: Pick<Sentence, 'position' | 'lines' | 'file'>): Extent {
  return {lines: lines ?? [start.line, end.line], ...(file !== undefined && {file})}
}

/** What a slide has of tables, pictures and the like that it shows: where they stand. */
export function showing(asides: readonly Aside[]): Pick<Slide, 'shows'> {
  return asides.length > 0 ? {shows: asides.map((one) => one.extent ?? extentOf(one))} : {}
}

function fromOf(statement: Statement): readonly Sentence[] {
  if (statement.type !== 'point') return []
  return statement.introduced ? [statement.introduced.in, ...statement.from] : statement.from
}

/** Stretches of numbers, rising, those that meet joined. */
function ranges(stretches: readonly (readonly [first: number, last: number])[]): string {
  const sorted = [...stretches].sort(([a], [b]) => a - b)
  const runs: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = runs.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else runs.push([from, to])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
