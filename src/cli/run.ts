import type {VFile} from 'vfile'
import {nodeHost} from '../node/node-host.ts'
import {themeNames} from '../themes/theme-names.ts'
import {attempt} from './attempt.ts'
import {readCommandLine} from './command-line.ts'
import {entryOf} from './command-list.ts'
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
  const command = await entryOf(asked.command).load()
  const code = (await attempt(() => command(session, asked.words))) ?? 1
  await report(session)
  return code
}
