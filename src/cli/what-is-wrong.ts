import {languageTag} from '../article/language-tag.ts'
import {isDuration, isLevel, isSlideCount} from '../article/limits.ts'
import {nearest} from '../nearest.ts'
import {type CommandName, commandNames, entryOf, optionsOf} from './command-list.ts'

/** A command line as it was read. */
interface Written {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, unknown>>
  /** What yargs finds wrong, if anything. */
  readonly failure: string
}

/** In one line, what is wrong with a command line and the way out; undefined where nothing is. */
export function whatIsWrong(written: Written): string | undefined {
  return wrongOption(written) ?? wrongWords(written) ?? wrongValue(written.flags)
}

/** What is wrong with an option that is on or off and is given anything else, which yargs takes for off. */
export function wrongSwitch(command: CommandName, options: readonly string[]): string | undefined {
  for (const option of options) {
    const [, name = '', value] = /^--([\w-]+)=(.*)$/s.exec(option) ?? []
    const isSwitch = Object.entries(optionsOf(command)).some(
      ([one, {type}]) => one === name && type === 'boolean'
    )
    if (isSwitch && value !== 'true' && value !== 'false')
      return `\`--${name}\` takes no value, and not \`${value}\``
  }
  return undefined
}

/** What is wrong with a word that is no command, or with none. */
export function wrongCommand(name: string | undefined): string {
  const listed = `${commandNames.slice(0, -1).join(', ')} or ${commandNames.at(-1)}`
  if (name === undefined) return `name a command: ${listed}; \`briefdeck --help\` tells more`
  const near = nearest(name, commandNames)
  if (near) return `no command \`${name}\`; did you mean \`${near}\`?`
  if (/[./*]/.test(name)) return `name a command first: \`briefdeck build ${name}\``
  return `no command \`${name}\`; there are ${listed}`
}

function wrongOption({command, flags, failure}: Written): string | undefined {
  const known = namesIn(command)
  const unknown = Object.keys(flags).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const near = nearest(
      unknown,
      known.filter((name) => name.length > 1)
    )
    if (near) return `no option \`${dashed(unknown)}\`; did you mean \`${dashed(near)}\`?`
    const owner = commandNames.find((name) => namesIn(name).includes(unknown))
    if (owner) return `\`${dashed(unknown)}\` belongs to \`briefdeck ${owner}\`, not to \`${command}\``
    return `no option \`${dashed(unknown)}\`; \`briefdeck ${command} --help\` lists them`
  }
  const empty =
    /following: ([\w-]+)/.exec(failure)?.[1] ?? Object.keys(flags).find((name) => flags[name] === '')
  if (empty !== undefined)
    return `\`${dashed(empty)}\` needs a value; \`briefdeck ${command} --help\` tells which`
  return undefined
}

function wrongWords({command, words}: Written): string | undefined {
  if (words.includes(''))
    return `\`${command}\` was given an empty name; \`briefdeck ${command} --help\` tells what it takes`
  if (command === 'themes') return wrongThemesWords(words)
  if (command === 'verify' && words.length < 2) return wrongVerifyWords(words)
  const [first] = words
  if (command !== 'completion' && entryOf(command).words !== undefined)
    return first === undefined ? `name an input: \`briefdeck ${command} article.md\`` : undefined
  return first === undefined ? undefined : `\`${command}\` takes no input, and not \`${first}\``
}

function wrongVerifyWords([deck]: readonly string[]): string {
  const call = '`briefdeck verify deck.pptx article.md`'
  if (deck === undefined) return `name a deck and its article: ${call}`
  return `name the article of ${deck} too: ${call}`
}

function wrongThemesWords([action = 'list', name, stray]: readonly string[]): string | undefined {
  if (action === 'list')
    return name === undefined ? undefined : `\`themes list\` takes no name, not \`${name}\``
  if (action === 'show') {
    if (name === undefined)
      return 'name a theme: `briefdeck themes show night`; `briefdeck themes list` lists them'
    return stray === undefined ? undefined : `\`themes show\` takes one name, not also \`${stray}\``
  }
  if (action === 'new') {
    if (name === undefined) return 'name the theme: `briefdeck themes new ministry` writes ministry.yaml'
    return stray === undefined ? undefined : `\`themes new\` takes one name, not also \`${stray}\``
  }
  if (action === 'import') {
    if (name === undefined) return 'name a file: `briefdeck themes import brand.potx -o brand.yaml`'
    return stray === undefined ? undefined : `\`themes import\` takes one file, not also \`${stray}\``
  }
  const near = nearest(action, ['list', 'show', 'new', 'import'])
  return `no \`themes ${action}\`; ${near ? `did you mean \`themes ${near}\`?` : 'there are `themes list`, `themes show NAME`, `themes new NAME` and `themes import FILE`'}`
}

function wrongValue(flags: Readonly<Record<string, unknown>>): string | undefined {
  const level = flags['slide-level']
  if (level !== undefined && !isLevel(level)) return '`--slide-level` must be a whole number from 1 to 6'
  const {lang, date, minutes, 'max-slides': slides} = flags
  if (slides !== undefined && !(typeof slides === 'number' && isSlideCount(slides)))
    return '`--max-slides` must be a whole number of 3 or more'
  if (minutes !== undefined && !(typeof minutes === 'number' && isDuration(minutes)))
    return '`--minutes` must be a number from 1 to 600'
  if (typeof lang === 'string' && languageTag(lang) === undefined)
    return `\`--lang\` must be a language tag such as en or pt-BR, not \`${lang}\``
  if (typeof date === 'string' && !isDay(date))
    return `\`--date\` must be a day as YYYY-MM-DD, not \`${date}\``
  if (flags['no-config'] && flags.config) return '`--config` and `--no-config` exclude each other'
  return undefined
}

/** Whether it is a day of the calendar as ISO 8601 writes it. */
function isDay(date: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined
  // 30 February is no error to `Date`: it becomes a day in March.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function namesIn(command: CommandName): string[] {
  const own = Object.entries(optionsOf(command)).flatMap(([name, {alias = []}]) => [name, ...[alias].flat()])
  return [...own, 'help', 'h', 'version']
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}
