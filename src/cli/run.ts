import type {VFile} from 'vfile'
import {nodeHost} from '../host-node.ts'
import {themeNames} from '../themes/theme-names.ts'
import {attempt} from './attempt.ts'
import {type Call, readCommandLine} from './command-line.ts'
import {misuse} from './misuse.ts'
import {outTo, print} from './print.ts'
import {report} from './report.ts'
import type {Session} from './session.ts'
import type {Surroundings} from './surroundings.ts'

interface Package {
  readonly root: URL
  readonly version: string
  readonly surroundings: Surroundings
}

type Command = (session: Session, words: readonly string[]) => Promise<number>

/** Each command is loaded when it is called. */
const commands: Readonly<Record<Call['command'], () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  explain: async () => (await import('./commands/explain.ts')).explain,
  draft: async () => (await import('./commands/draft.ts')).draft,
  check: async () => (await import('./commands/check.ts')).check,
  verify: async () => (await import('./commands/verify.ts')).verify,
  templates: async () => (await import('./commands/templates.ts')).templates,
  themes: async () => (await import('./commands/themes.ts')).themes
}

/** Make sense of a command line, do what it asks, and say what was found. */
export async function run(args: readonly string[], {root, version, surroundings}: Package): Promise<number> {
  const host = nodeHost(root)
  const asked = await readCommandLine(args, {
    version,
    themes: () => themeNames(host),
    ...(surroundings.columns !== undefined && {columns: surroundings.columns})
  })
  if (asked.type === 'misuse') return misuse({surroundings}, asked.reason)
  if (asked.type === 'text') return await print(`${asked.text.trimEnd()}\n`, surroundings)
  const files: VFile[] = []
  const out = outTo(surroundings, files)
  const session: Session = {flags: asked.flags, host, surroundings: {...surroundings, out}, files}
  const command = await commands[asked.command]()
  const code = (await attempt(() => command(session, asked.words))) ?? 1
  await report(session)
  return code
}
