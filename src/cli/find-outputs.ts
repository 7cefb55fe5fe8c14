import {basename, extname, join, resolve} from 'node:path'
import {statsOf} from './stats-of.ts'

/** An article and where its deck goes; `-` stands for the standard streams. */
export interface Job {
  /** The files that are the article, in order. */
  readonly inputs: readonly string[]
  readonly output: string
}

/**
 * Where the deck of each input goes, or that of all where the output is one file; or, in one line, why that cannot be told.
 *
 * @param output
 *   What stands after `-o`: a folder when it ends in a slash, exists as one, or there are several inputs and it has not the
 *   name of a deck.
 */
export function findOutputs(
  inputs: readonly string[],
  output: string | undefined,
  cwd: string
): Job[] | string {
  const several = inputs.length > 1
  const isOne = output === '-' || (/\.(?:pptx|potx)$/i.test(output ?? '') && !isFolder(output ?? '', cwd))
  if (output !== undefined && isOne) return clash([{inputs, output}], cwd) ?? [{inputs, output}]
  if (output === undefined && inputs.includes('-'))
    return 'standard input needs `-o FILE`, or `-o -` for standard output'
  const folder = output !== undefined && (several || isFolder(output, cwd)) ? output : undefined
  const jobs = inputs.map((input) => ({
    inputs: [input],
    output: folder === undefined ? (output ?? deckOf(input)) : join(folder, basename(deckOf(input)))
  }))
  return clash(jobs, cwd) ?? wrongName(output, cwd) ?? jobs
}

/** Several inputs of one deck in a line. */
export function namedTogether(inputs: readonly string[]): string {
  return inputs.join(' + ')
}

function isFolder(path: string, cwd: string): boolean {
  return /[/\\]$/.test(path) || statsOf(resolve(cwd, path))?.isDirectory() === true
}

/** What is wrong with a name that other programs would open, and fail: whatever the name, a deck is written. */
function wrongName(output: string | undefined, cwd: string): string | undefined {
  const [, stem, extension = ''] =
    /^(.+)\.(pdf|ppt|pps|odp|key|docx?|html?|md|pptm|ppsm|potm)$/i.exec(output ?? '') ?? []
  if (output === undefined || stem === undefined || isFolder(output, cwd)) return undefined
  // PowerPoint opens no file that promises macros by its name and is another by its parts.
  const kind = /^p.{2}m$/i.test(extension) ? 'a PowerPoint file without macros' : 'a PowerPoint file'
  return `${output} would be ${kind}; name it ${stem}.${/^potm$/i.test(extension) ? 'potx' : 'pptx'}`
}

function deckOf(input: string): string {
  const name = input === '-' ? 'stdin' : input
  return `${name.slice(0, name.length - extname(name).length)}.pptx`
}

function clash(jobs: readonly Job[], cwd: string): string | undefined {
  const writers = new Map<string, string>()
  const read = new Set(jobs.flatMap(({inputs}) => inputs.map((input) => resolve(cwd, input))))
  for (const {inputs, output} of jobs) {
    const input = namedTogether(inputs)
    if (output === '-') continue
    const path = resolve(cwd, output)
    const other = writers.get(path)
    if (other !== undefined)
      return `${other} and ${input} would both be written to ${output}; build them apart, or rename one`
    if (/\.pptx$/i.test(input) && resolve(cwd, input) === path)
      return `${input} is a finished deck, and no article; \`briefdeck verify ${input} article.md\` compares it with its article`
    if (read.has(path)) return `${output} is an input; choose another name with \`-o\``
    writers.set(path, input)
  }
  return undefined
}
