import {profileNames} from '../roles/profiles/index.ts'
import {type CommandName, commandNames, optionsOf} from './command-list.ts'

/** The words of a shell that a completion script asks for, after its own option. */
const asking = '--get-yargs-completions'

/** Whether a completion script asks what may stand where a person pressed the key. */
export function asksForCompletions(words: readonly string[]): boolean {
  return words.includes(asking)
}

/**
 * What may stand in place of the last word of a command line; nothing where that is a file, whose name the shell completes.
 *
 * @param words
 *   As the script of `briefdeck completion` gives them: its option, the program, and all up to the word to complete.
 * @param themes
 *   The names of the built-in ones.
 */
export function completions(words: readonly string[], themes: () => readonly string[]): readonly string[] {
  const [, ...typed] = words.slice(words.indexOf(asking) + 1)
  const last = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  const command = commandNames.find((one) => before.find((word) => !word.startsWith('-')) === one)
  return possible(command, before, last, themes).filter((one) => one.startsWith(last))
}

function possible(
  command: CommandName | undefined,
  before: readonly string[],
  last: string,
  themes: () => readonly string[]
): readonly string[] {
  if (!command) return commandNames
  const [option, value] = optionBefore(before, last)
  if (option !== undefined && takesValue(command, option)) {
    const values = {theme: themes(), profile: profileNames}[option] ?? []
    return value === undefined ? values : values.map((one) => `--${option}=${one}`)
  }
  if (last.startsWith('-') || command === 'templates') return optionNames(command)
  if (command !== 'themes') return []
  const words = before.filter((word) => !word.startsWith('-')).slice(1)
  if (words.length === 0) return ['list', 'show', 'new', 'import']
  return words.length === 1 && words[0] === 'show' ? themes() : []
}

/** The option whose value is wanted; the value too where it stands in the same word, as some shells leave it. */
function optionBefore(before: readonly string[], last: string): [option?: string, value?: string] {
  const [, option, value] = /^--([a-z-]+)=(.*)$/s.exec(last) ?? []
  if (option !== undefined && value !== undefined) return [option, value]
  // Bash takes "=" for a word of its own.
  const named = before.at(before.at(-1) === '=' ? -2 : -1)
  return named?.startsWith('--') ? [named.slice(2)] : []
}

function takesValue(command: CommandName, option: string): boolean {
  return Object.entries(optionsOf(command)).some(([name, {nargs}]) => name === option && nargs === 1)
}

function optionNames(command: CommandName): readonly string[] {
  return [...Object.keys(optionsOf(command)), 'help', 'version'].map((name) => `--${name}`)
}
