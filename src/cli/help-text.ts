import yargs, {type Argv} from 'yargs'
import {type CommandEntry, commands} from './command-list.ts'
import {configuration} from './options.ts'

/**
 * What yargs writes where help, the version or the completion script is wanted.
 *
 * @param columns
 *   Width of the text, at most 100.
 */
export async function helpText(words: readonly string[], version: string, columns: number): Promise<string> {
  let text = ''
  await describe(yargs([...words]))
    .locale('en')
    .parserConfiguration(configuration)
    .exitProcess(false)
    .scriptName('briefdeck')
    .usage(
      'Turn an article into a briefing deck: a native PowerPoint file whose every statement is the source’s.'
    )
    .epilogue('`briefdeck <command> --help` tells more of a command.')
    .version(version)
    .help()
    .alias('h', 'help')
    .wrap(Math.min(columns, 100))
    .parseAsync([...words], {}, (_, __, output) => {
      text += output
    })
  return text
}

function describe(parser: Argv): Argv {
  for (const [name, {words, about, ...entry}] of entries)
    parser.command(words === undefined ? name : `${name} ${words}`, about, (one) => describeOne(one, entry))
  return parser.completion('completion', 'Print a completion script for the shell')
}

const entries: readonly (readonly [string, CommandEntry])[] = Object.entries(commands)

function describeOne(
  parser: Argv,
  {usage, options, examples = [], epilogue}: Omit<CommandEntry, 'words' | 'about'>
): Argv {
  if (usage !== undefined) parser.usage(usage)
  parser.options(options)
  for (const [line, about] of examples) parser.example(line, about)
  return epilogue === undefined ? parser : parser.epilogue(epilogue)
}
