import type {Options} from 'yargs'
import {profileNames} from '../roles/profiles/index.ts'

/** What a command line may choose. */
export interface Flags {
  readonly theme?: string
  readonly profile?: string
  readonly 'reference-doc'?: string
  readonly 'template-dir'?: string
  readonly 'resource-path'?: string
  readonly lang?: string
  readonly 'slide-level'?: number
  readonly 'max-slides'?: number
  readonly minutes?: number
  readonly toc?: boolean
  readonly strict?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly config?: string
  readonly 'no-config'?: boolean
  readonly output?: string
  readonly trace?: string
  readonly force?: boolean
  readonly date?: string
}

/** Options as yargs takes them. */
export type Table = Readonly<Partial<Record<keyof Flags, Options>>>

/** Options of commands that only list something. */
export const listOptions: Table = {
  json: {type: 'boolean', describe: 'Write one JSON result to standard output'}
}

/** Options of every command that reads an article. */
export const articleOptions: Table = {
  theme: {type: 'string', nargs: 1, describe: 'Built-in theme, or path of a theme file'},
  profile: {
    type: 'string',
    nargs: 1,
    describe: `Kind of document: ${profileNames.join(', ')}, or one of your own; found by its headings otherwise`
  },
  'reference-doc': {
    type: 'string',
    nargs: 1,
    describe: 'A brand’s .pptx or .potx: slides stand on its layouts'
  },
  'template-dir': {
    type: 'string',
    nargs: 1,
    describe: 'Folder of own roles and profiles (.yaml, .json) and templates (.js, .mjs, whose code is run)'
  },
  'resource-path': {
    type: 'string',
    nargs: 1,
    describe: 'Folder of pictures, besides that of the article'
  },
  lang: {type: 'string', nargs: 1, describe: 'Language of the article, such as en or pt-BR'},
  'slide-level': {type: 'number', nargs: 1, describe: 'Depth of the headings that open slides, 1 to 6'},
  'max-slides': {type: 'number', nargs: 1, describe: 'The most slides of the deck; the weightiest stay'},
  minutes: {type: 'number', nargs: 1, describe: 'How long you talk: a slide of content for 1.5 minutes'},
  toc: {type: 'boolean', describe: 'Add a slide that names the sections and leads to them'},
  strict: {type: 'boolean', describe: 'Exit with 3 when there are warnings'},
  ...listOptions,
  quiet: {alias: 'q', type: 'boolean', describe: 'Say only warnings and errors'},
  verbose: {type: 'boolean', describe: 'Say also what is merely good to know'},
  config: {
    alias: 'c',
    type: 'string',
    nargs: 1,
    describe: 'Configuration file, instead of looking for .briefdeckrc'
  },
  'no-config': {type: 'boolean', describe: 'Look for no configuration file'}
}

/** Options of `build` besides. */
export const buildOptions: Table = {
  output: {
    alias: 'o',
    type: 'string',
    nargs: 1,
    describe: 'File or folder to write to, or - for standard output; beside the input by default'
  },
  trace: {type: 'string', nargs: 1, describe: 'File for the JSON of `explain`, for this deck'},
  force: {type: 'boolean', describe: 'Overwrite a file that briefdeck did not write'},
  date: {type: 'string', nargs: 1, describe: 'Date of the deck, YYYY-MM-DD'}
}

/** Options of `themes`; all but the first are for `new` and `import`. */
export const themesOptions: Table = {
  ...listOptions,
  output: {
    alias: 'o',
    type: 'string',
    nargs: 1,
    describe: 'File for the theme: NAME.yaml by default for `new`, standard output for `import`'
  },
  force: {type: 'boolean', describe: 'Overwrite the file'},
  quiet: {alias: 'q', type: 'boolean', describe: 'Say only warnings and errors'}
}

/** Options of `verify`: how a deck looks is not its business, and what it finds is never merely a warning. */
export const verifyOptions: Table = without(articleOptions, 'theme', 'strict', 'reference-doc', 'toc')

/** Options of `draft`: those of how an article is read, since a draft says nothing of looks. */
export const draftOptions: Table = {
  ...without(articleOptions, 'theme', 'json', 'reference-doc'),
  output: {
    alias: 'o',
    type: 'string',
    nargs: 1,
    describe: 'File to write to, or - for standard output, which is the default'
  },
  force: {type: 'boolean', describe: 'Overwrite a file that may hold edits'}
}

/** How words are read: numbers stay the text of a file's name, and only options that exist can be switched off. */
export const configuration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'parse-positional-numbers': false
}

function without(table: Table, ...names: readonly (keyof Flags)[]): Table {
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.some((one) => one === name)))
}
