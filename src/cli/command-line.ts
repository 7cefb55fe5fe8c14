import parser from 'yargs-parser'
import {type CommandName, commandNames, optionsOf} from './command-list.ts'
import {asksForCompletions, completions} from './completions.ts'
import {configuration, type Flags} from './options.ts'
import {whatIsWrong, wrongCommand, wrongSwitch} from './what-is-wrong.ts'

/** What a command line asks for. */
export interface Call {
  readonly type: 'call'
  readonly command: Exclude<CommandName, 'completion'>
  /** What stands without a dash: inputs, or the words after `themes`. */
  readonly words: readonly string[]
  readonly flags: Flags
}

/** A call; or a text to show, such as help; or, in one line, why it is neither. */
export type CommandLine =
  | Call
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'misuse'; readonly reason: string}

/** What a text to show depends on. */
export interface Showing {
  readonly version: string
  /** Width of the help text; 80 where nobody knows. */
  readonly columns?: number
  /** Names of the built-in themes, for completions. */
  readonly themes?: () => readonly string[]
}

/** Make sense of a command line. Writes nothing and ends nothing. */
export async function readCommandLine(
  args: readonly string[],
  {version, columns = 80, themes = () => []}: Showing
): Promise<CommandLine> {
  if (asksForCompletions(args)) return {type: 'text', text: completions(args, themes).join('\n')}
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const options = args.slice(0, end).flatMap(separateValue)
  const words = [...options, ...args.slice(end)]
  if (asksForText(options)) {
    const {helpText} = await import('./help-text.ts')
    return {type: 'text', text: await helpText(words, version, columns)}
  }

  const at = words.findIndex((word) => (commandNames as readonly string[]).includes(word))
  const command = commandNames.find((one) => one === words[at])
  const rest = words.filter((_, index) => index !== at)
  if (!command) return {type: 'misuse', reason: wrongCommand(words.find((word) => !/^-./.test(word)))}
  const {argv, error} = parser.detailed(rest, parserOptions(command))
  const {_: loose, ...flags} = argv
  const inputs = loose.map(String)
  const reason =
    wrongSwitch(command, options) ??
    whatIsWrong({command, words: inputs, flags, failure: error?.message ?? ''})
  if (reason !== undefined) return {type: 'misuse', reason}
  // By itself it is a text, as above.
  if (command === 'completion') return {type: 'misuse', reason: wrongCommand(command)}
  return {type: 'call', command, words: inputs, flags: lastOf(flags)}
}

/** The options of a command for the parser of yargs; yargs itself is loaded for help only, since it takes 25 ms. */
function parserOptions(command: CommandName): parser.Options {
  const options = Object.entries(optionsOf(command))
  const named = (type: string) => options.flatMap(([name, option]) => (option.type === type ? [name] : []))
  return {
    alias: Object.fromEntries(options.map(([name, {alias = []}]) => [name, [alias].flat()])),
    string: named('string'),
    number: named('number'),
    boolean: named('boolean'),
    narg: Object.fromEntries(options.flatMap(([name, {nargs}]) => (nargs ? [[name, nargs]] : []))),
    configuration
  }
}

/** Whether help, the version or the script for completions is wanted, for which yargs lays out every command and option. */
function asksForText(words: readonly string[]): boolean {
  const asks = ['-h', '--help', '--version']
  return words.join(' ') === 'completion' || words.some((word) => asks.includes(word))
}

/** `-oFILE` is `-o FILE`, which yargs would take for a group of short options. */
function separateValue(word: string): string[] {
  const [, option, value] = /^(-[oc])([^=].*)$/s.exec(word) ?? []
  return option && value ? [option, value] : [word]
}

/** The last of each option that was given several times; without short names. */
function lastOf(flags: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(
    Object.entries(flags)
      .filter(([name]) => name.length > 1)
      .map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value])
  )
}
