import {VFile} from 'vfile'
import {stringify} from 'yaml'
import {fail} from '../../messages.ts'
import {nearest} from '../../nearest.ts'
import {findTheme} from '../../themes/find-theme.ts'
import {themeNames} from '../../themes/theme-names.ts'
import type {Theme} from '../../themes/types.ts'
import {attempt} from '../attempt.ts'
import type {Session} from '../session.ts'

/** List the built-in themes, show all that one says, begin one, or take one from a PowerPoint file. */
export async function themes(
  session: Session,
  [action = 'list', name = '']: readonly string[]
): Promise<number> {
  if (action === 'import') {
    const {importTheme} = await import('./import-theme.ts')
    return (await attempt(() => importTheme(session, name))) ?? 1
  }
  if (action === 'new') {
    const {newTheme} = await import('./new-theme.ts')
    return (await attempt(() => newTheme(session, name))) ?? 1
  }
  if (action === 'show') return (await attempt(() => show(session, name))) ?? 1
  const {flags, host, surroundings} = session
  const found = themeNames(host).map((one) => findTheme(host, one))
  const width = Math.max(...found.map((one) => one.name.length))
  await surroundings.out(
    flags.json
      ? `${JSON.stringify(
          found.map(({name, description, scheme}) => ({name, description, scheme})),
          null,
          2
        )}\n`
      : found.map((one) => `${one.name.padEnd(width)}  ${one.description}\n`).join('')
  )
  return 0
}

async function show({flags, host, surroundings, files}: Session, name: string): Promise<number> {
  const names = themeNames(host)
  if (!names.includes(name)) {
    const file = new VFile({path: 'themes'})
    files.push(file)
    const near = nearest(name, names)
    fail(file, 'theme-missing', undefined, near ? {name, nearest: near} : {name})
  }
  const theme = findTheme(host, name)
  await surroundings.out(flags.json ? `${JSON.stringify(theme, null, 2)}\n` : stringify(asFile(theme)))
  return 0
}

/** A theme as its file would say it, complete. */
function asFile(theme: Theme) {
  const tones = Object.entries(theme.tones).map(([name, {ink, transparency}]) => [
    name,
    transparency === undefined ? ink : {ink, transparency}
  ])
  return {...theme, tones: Object.fromEntries(tones)}
}
