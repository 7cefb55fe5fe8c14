import {
  articleOptions,
  buildOptions,
  draftOptions,
  listOptions,
  type Table,
  themesOptions,
  verifyOptions
} from './options.ts'
import type {Session} from './session.ts'

/** What a command does: it says what is wrong on the files of the session, and gives the exit code. */
export type Command = (session: Session, words: readonly string[]) => Promise<number>

/** A command: how it is called, what its help says, and where its work is done. */
export interface CommandEntry {
  /** What stands behind its name, as yargs reads it: `<input..>`. */
  readonly words?: string
  /** One line of the list of commands. */
  readonly about: string
  /** Over its own help. */
  readonly usage?: string
  readonly options: Table
  readonly examples?: readonly (readonly [line: string, about: string])[]
  /** Under its own help. */
  readonly epilogue?: string
  /** The command itself, loaded when it is called. */
  load(): Promise<Command>
}

/** The commands, in the order of the help. `completion` is yargs' own. */
export const commands = {
  build: {
    words: '<input..>',
    about: 'Write the deck, beside the input unless -o says where',
    usage:
      'briefdeck build <input..> [-o FILE|DIR]\n\nWrite the deck. An input is a Markdown file, a pattern, or - for standard input. Several become one deck where -o names a file.',
    options: {...articleOptions, ...buildOptions},
    examples: [
      ['$0 build article.md', 'write article.pptx beside it'],
      ['$0 build article.md -o brief.pptx', 'choose the file'],
      ['$0 build "source/*.md" -o out/', 'one deck for each article'],
      ['$0 build intro.md annex.md -o one.pptx', 'one deck of all'],
      ['$0 build - -o - < in.md > out.pptx', 'read and write streams']
    ],
    epilogue: 'Exit codes: 0 done, 1 it cannot be done, 2 wrong usage, 3 done with warnings under --strict.',
    load: async () => (await import('./commands/build.ts')).build
  },
  explain: {
    words: '<input..>',
    about: 'Tell which sentence got which role and why, and where it stands',
    usage:
      'briefdeck explain <input..> [--json]\n\nTell which sentence got which role and why, what stands on each slide, and what is left for the notes.',
    options: articleOptions,
    load: async () => (await import('./commands/explain.ts')).explain
  },
  draft: {
    words: '<input..>',
    about: 'Write the deck as Markdown to edit, and then to build',
    usage:
      'briefdeck draft <input..> [-o FILE]\n\nWrite the deck as Markdown: its slides, statements with their sources, and notes. Edit it and build it.',
    options: draftOptions,
    examples: [
      ['$0 draft article.md -o draft.md', 'write the draft'],
      ['$0 build draft.md', 'build it, edited or not']
    ],
    load: async () => (await import('./commands/draft.ts')).draft
  },
  check: {
    words: '<input..>',
    about: 'Say everything that `build` would say, without writing',
    usage:
      'briefdeck check <input..>\n\nSay everything that `build` would say, without writing, and what would keep somebody from reading or hearing the deck. An input may be a finished .pptx file.',
    options: articleOptions,
    examples: [
      ['$0 check article.md --strict', 'exit with 3 where there is something to say'],
      ['$0 check brief.pptx', 'after it was edited in PowerPoint']
    ],
    load: async () => (await import('./commands/check.ts')).check
  },
  verify: {
    words: '<deck> <input..>',
    about: 'Tell what a finished deck says and its article does not',
    usage:
      'briefdeck verify <deck.pptx> <input..>\n\nTell what a finished deck says and its article does not, what differs, and which sentences are nowhere in it; also after a person changed the deck.',
    options: verifyOptions,
    examples: [['$0 verify brief.pptx article.md', 'before the deck is shown']],
    epilogue: 'Exit codes: 0 nothing found, 1 a file cannot be read, 2 wrong usage, 3 something found.',
    load: async () => (await import('./commands/verify.ts')).verify
  },
  templates: {
    about: 'List the kinds of slides, each with the Markdown that leads to it',
    options: listOptions,
    load: async () => (await import('./commands/templates.ts')).templates
  },
  themes: {
    words: '[list|show|new|import] [NAME]',
    about: 'List the themes, show one, begin one, or take one from PowerPoint',
    usage:
      'briefdeck themes [list|show NAME|new NAME|import FILE]\n\nList the built-in themes, show all that one says, begin one of your own in NAME.yaml, or take one from a .potx, .pptx or .thmx.',
    options: themesOptions,
    examples: [
      ['$0 themes import brand.potx -o brand.yaml', 'take a brand’s'],
      ['$0 themes new ministry', 'begin ministry.yaml'],
      ['$0 themes show night', 'all that a theme says']
    ],
    load: async () => (await import('./commands/themes.ts')).themes
  }
} as const satisfies Readonly<Record<string, CommandEntry>>

/** A command that is called with options; by itself `completion` only prints a text. */
export type CommandName = keyof typeof commands | 'completion'

// What `Object.keys` gives is never wider: the list is a constant.
/** The names of all commands. */
export const commandNames = [...Object.keys(commands), 'completion'] as readonly CommandName[]

/** The entry of a command. */
export function entryOf(name: keyof typeof commands): CommandEntry {
  return commands[name]
}

/** The options that a command takes. */
export function optionsOf(name: CommandName): Table {
  return name === 'completion' ? {} : commands[name].options
}
