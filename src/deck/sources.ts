import type {Sentence} from '../article/types.ts'
import type {Statement} from '../brief/types.ts'
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
  return ranges(sentences.map((one) => Number(/^p(\d+)/.exec(one.id)?.[1] ?? 0)))
}

/** Lines of the source that a slide draws on, runs joined; of several files by the name of each: "a.md 3–5 · b.md 2". */
export function linesOf(sentences: readonly Sentence[]): string {
  const files = [...new Set(sentences.map(({file}) => file))]
  return files
    .map((file) => {
      const own = sentences.filter((one) => one.file === file)
      const lines = ranges(own.flatMap((one) => between(...articleLines(one))))
      return file === undefined ? lines : `${file} ${lines}`
    })
    .join(' · ')
}

/** First and last line of a sentence in the article, also where it was read from a draft. */
export function articleLines({
  lines,
  position: {start, end}
}: Sentence): readonly [first: number, last: number] {
  return lines ?? [start.line, end.line]
}

function fromOf(statement: Statement): readonly Sentence[] {
  if (statement.type !== 'point') return []
  return statement.introduced ? [statement.introduced.in, ...statement.from] : statement.from
}

function between(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}

function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const one of sorted) {
    const last = runs.at(-1)
    if (last && one === last[1] + 1) last[1] = one
    else runs.push([one, one])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
