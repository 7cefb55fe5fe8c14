import {basename, extname, join, resolve} from 'node:path'
import {statsOf} from './stats-of.ts'

/** An article and where its deck goes; `-` stands for the standard streams. */
export interface Job {
  readonly input: string
  readonly output: string
}

/**
 * Where the deck of each input goes; or, in one line, why that cannot be told.
 *
 * @param output
 *   What stands after `-o`: a folder when it ends in a slash, exists as one, or there are several inputs, which no
 *   name of a deck can take.
 */
export function findOutputs(
  inputs: readonly string[],
  output: string | undefined,
  cwd: string
): Job[] | string {
  const several = inputs.length > 1
  if (output === '-' && several) return '`-o -` takes one input; name a folder with `-o`'
  if (output === undefined && inputs.includes('-'))
    return 'standard input needs `-o FILE`, or `-o -` for standard output'
  if (output !== undefined && several && /\.(?:pptx|potx)$/i.test(output) && !isFolder(output, cwd))
    return `${output} is one file, and each input has a deck of its own; name a folder, such as \`-o decks/\``
  const folder =
    output !== undefined && output !== '-' && (several || isFolder(output, cwd)) ? output : undefined
  const jobs = inputs.map((input) => ({
    input,
    output: folder === undefined ? (output ?? deckOf(input)) : join(folder, basename(deckOf(input)))
  }))
  return clash(jobs, cwd) ?? jobs
}

function isFolder(path: string, cwd: string): boolean {
  return /[/\\]$/.test(path) || statsOf(resolve(cwd, path))?.isDirectory() === true
}

function deckOf(input: string): string {
  const name = input === '-' ? 'stdin' : input
  return `${name.slice(0, name.length - extname(name).length)}.pptx`
}

function clash(jobs: readonly Job[], cwd: string): string | undefined {
  const writers = new Map<string, string>()
  const read = new Set(jobs.map(({input}) => resolve(cwd, input)))
  for (const {input, output} of jobs) {
    if (output === '-') continue
    const path = resolve(cwd, output)
    const other = writers.get(path)
    if (other !== undefined)
      return `${other} and ${input} would both be written to ${output}; build them apart, or rename one`
    if (read.has(path)) return `${output} is an input; choose another name with \`-o\``
    writers.set(path, input)
  }
  return undefined
}
