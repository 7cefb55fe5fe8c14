import yargs, {type Argv} from 'yargs'
import {
  articleOptions,
  buildOptions,
  configuration,
  draftOptions,
  listOptions,
  themesOptions,
  verifyOptions
} from './options.ts'

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
  return parser
    .command('build <input..>', 'Write the deck, beside the input unless -o says where', (one) =>
      one
        .usage(
          'briefdeck build <input..> [-o FILE|DIR]\n\nWrite the deck. An input is a Markdown file, a pattern, or - for standard input. Several become one deck where -o names a file.'
        )
        .options(articleOptions)
        .options(buildOptions)
        .example('$0 build article.md', 'write article.pptx beside it')
        .example('$0 build article.md -o brief.pptx', 'choose the file')
        .example('$0 build "source/*.md" -o out/', 'one deck for each article')
        .example('$0 build intro.md annex.md -o one.pptx', 'one deck of all')
        .example('$0 build - -o - < in.md > out.pptx', 'read and write streams')
        .epilogue(
          'Exit codes: 0 done, 1 it cannot be done, 2 wrong usage, 3 done with warnings under --strict.'
        )
    )
    .command('explain <input..>', 'Tell which sentence got which role and why, and where it stands', (one) =>
      one
        .usage(
          'briefdeck explain <input..> [--json]\n\nTell which sentence got which role and why, what stands on each slide, and what is left for the notes.'
        )
        .options(articleOptions)
    )
    .command('draft <input..>', 'Write the deck as Markdown to edit, and then to build', (one) =>
      one
        .usage(
          'briefdeck draft <input..> [-o FILE]\n\nWrite the deck as Markdown: its slides, statements with their sources, and notes. Edit it and build it.'
        )
        .options(draftOptions)
        .example('$0 draft article.md -o draft.md', 'write the draft')
        .example('$0 build draft.md', 'build it, edited or not')
    )
    .command('check <input..>', 'Say everything that `build` would say, without writing', (one) =>
      one
        .usage(
          'briefdeck check <input..>\n\nSay everything that `build` would say, without writing, and what would keep somebody from reading or hearing the deck. An input may be a finished .pptx file.'
        )
        .options(articleOptions)
        .example('$0 check article.md --strict', 'exit with 3 where there is something to say')
        .example('$0 check brief.pptx', 'after it was edited in PowerPoint')
    )
    .command('verify <deck> <input..>', 'Tell what a finished deck says and its article does not', (one) =>
      one
        .usage(
          'briefdeck verify <deck.pptx> <input..>\n\nTell what a finished deck says and its article does not, what differs, and which sentences are nowhere in it; also after a person changed the deck.'
        )
        .options(verifyOptions)
        .example('$0 verify brief.pptx article.md', 'before the deck is shown')
        .epilogue('Exit codes: 0 nothing found, 1 a file cannot be read, 2 wrong usage, 3 something found.')
    )
    .command('templates', 'List the kinds of slides, each with the Markdown that leads to it', (one) =>
      one.options(listOptions)
    )
    .command(
      'themes [list|show|new|import] [NAME]',
      'List the themes, show one, begin one, or take one from PowerPoint',
      (one) =>
        one
          .usage(
            'briefdeck themes [list|show NAME|new NAME|import FILE]\n\nList the built-in themes, show all that one says, begin one of your own in NAME.yaml, or take one from a .potx, .pptx or .thmx.'
          )
          .options(themesOptions)
          .example('$0 themes import brand.potx -o brand.yaml', 'take a brand’s')
          .example('$0 themes new ministry', 'begin ministry.yaml')
          .example('$0 themes show night', 'all that a theme says')
    )
    .completion('completion', 'Print a completion script for the shell')
}
