import type {Reporting} from './reporting.ts'

/** The verbs of saying of a language, and other words by which a statement becomes somebody's. */
export function sayingOf(
  {finite, participles, finals, according, closers, accordingAfter}: Reporting,
  more: string
): ReadonlySet<string> {
  return new Set([
    ...finite.keys(),
    ...participles.keys(),
    ...finals,
    ...closers,
    ...accordingAfter,
    ...according.filter((words) => !words.includes(' ')),
    ...more.split(' ')
  ])
}
