import {dirname, isAbsolute, join, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import {languageTag} from '../article/language-tag.ts'
import type {HeadingRole} from '../article/matter-types.ts'
import type {Choices} from '../choices.ts'
import {pictureInside} from '../inputs/picture-inside.ts'
import {fail, warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {findFile} from '../node/find-file.ts'
import {fontFiles} from '../node/font-files.ts'
import {isClosed} from '../node/is-closed.ts'
import {profilesFor} from '../roles/index.ts'
import {loadSettings, type Settings} from '../settings.ts'
import {themeNames} from '../themes/theme-names.ts'
import {brandOpener} from './brand-opener.ts'
import {findConfig} from './find-config.ts'
import {openFile} from './open-file.ts'
import {openTemplateDir, type TemplateDir} from './open-template-dir.ts'
import {type Config, readConfig} from './read-config.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/** Settings for an article, and whether its configuration asks for strictness. */
export interface RunSettings extends Settings {
  readonly strict: boolean
}

/** Gives the settings for each input: the command line's choices over the configuration nearest to it. */
export function settingsFor(session: Session): (input: string, file: VFile) => Promise<RunSettings> {
  const {flags, host, surroundings} = session
  const known = new Map<string, Promise<RunSettings>>()
  const brands = brandOpener(session)
  return async (input, file) => {
    // Most decks need no reader of packages; the front matter, or a theme file, is where one may be asked for.
    if (flags['reference-doc'] || flags.theme || /^(reference-doc|theme)\s*:/m.test(String(file)))
      await brands.load()
    const path = configOf(input)
    const settings = known.get(path) ?? load(path)
    known.set(path, settings)
    return await settings
  }

  /** Path of the configuration seen from the working folder; empty for none. */
  function configOf(input: string): string {
    if (flags.config !== undefined) return flags.config
    if (flags['no-config']) return ''
    const folder = resolve(surroundings.cwd, input === '-' ? '.' : dirname(input))
    const found = findConfig(folder, surroundings.home)
    return found ? relative(surroundings.cwd, found) : ''
  }

  async function load(path: string): Promise<RunSettings> {
    const file = path ? openFile(session, path, 'config-missing') : undefined
    const config: Config = file ? readConfig(file) : {defaults: {}, strict: false, roles: []}
    const beside = (named: string) => (isAbsolute(named) ? named : join(dirname(path), named))
    const folder = flags['template-dir'] ?? (config.templateDir && beside(config.templateDir))
    const own: TemplateDir = folder
      ? await openTemplateDir(session, folder)
      : {templates: [], roles: [], profiles: []}
    if (config.referenceDoc || config.defaults.theme) await brands.load()
    const resources = flags['resource-path'] ?? (config.resourcePath && beside(config.resourcePath))
    const shelf = resources ? [folderAt(session, resources)] : []
    const epoch = dayOf(surroundings.env.SOURCE_DATE_EPOCH)
    const {theme} = config.defaults
    const isBuiltIn = typeof theme === 'string' && themeNames(host).includes(theme)
    const settings = loadSettings(host, {
      choices: {
        ...choicesOf(session),
        ...(flags['reference-doc'] && {brand: brands.need(flags['reference-doc'])})
      },
      defaults: {
        ...(epoch && {date: epoch}),
        ...config.defaults,
        ...(file && config.roles.length > 0 && {headingRoles: knownRoles(config.roles, own, file)}),
        ...(config.referenceDoc && {brand: brands.need(beside(config.referenceDoc))}),
        ...(typeof theme === 'string' && !isBuiltIn && {theme: themeAt(session, beside(theme)) ?? theme})
      },
      ...(file && {defaultsFrom: path}),
      ...own,
      installedFonts: () => fontFiles(surroundings.fontFolders),
      openTheme: (named, from) => themeAt(session, seenFrom(from, named)),
      openBrand: (named, from) => brands.open(seenFrom(from, named)),
      // Standard input has no path: its pictures are looked for in the working folder.
      findFile: (named, from) =>
        pictureInside(from, named) ??
        findFile(named, [resolve(surroundings.cwd, from.path ? dirname(from.path) : '.'), ...shelf])
    })
    return {...settings, strict: flags.strict === true || config.strict}
  }
}

/** The roles of a configuration that exist, without their places, which are in another file than the article. */
function knownRoles(roles: readonly HeadingRole[], own: TemplateDir, file: VFile): readonly HeadingRole[] {
  const all = [...profilesFor('en'), ...own.profiles]
  const known = [...new Set([...all.flatMap((one) => one.roles), ...own.roles].map(({role}) => role))]
  return roles.flatMap(({words, role, position}) => {
    if (known.includes(role)) return [{words, role}]
    const near = nearest(role, known)
    warn(file, 'role-unknown', position, {name: role, known, ...(near && {nearest: near})})
    return []
  })
}

function choicesOf(session: Session): Choices {
  const {
    theme,
    profile,
    lang,
    date,
    'slide-level': slideLevel,
    'max-slides': maxSlides,
    minutes,
    toc
  } = session.flags
  const isBuiltIn = theme !== undefined && themeNames(session.host).includes(theme)
  return {
    ...(theme !== undefined && {theme: isBuiltIn ? theme : (themeAt(session, theme) ?? theme)}),
    ...(profile !== undefined && {profile}),
    ...(lang !== undefined && {lang: languageTag(lang) ?? lang}),
    ...(date !== undefined && {date}),
    ...(slideLevel !== undefined && {slideLevel}),
    ...(maxSlides !== undefined && {maxSlides}),
    ...(minutes !== undefined && {minutes}),
    ...(toc !== undefined && {toc})
  }
}

/** A path as a file means it, from the folder of that file. */
function seenFrom({path}: VFile, named: string): string {
  return path && !isAbsolute(named) ? join(dirname(path), named) : named
}

/** The absolute path of a folder that a person named. */
function folderAt({files, surroundings}: Session, path: string): string {
  const at = resolve(surroundings.cwd, path)
  if (statsOf(at)?.isDirectory()) return at
  const file = new VFile({path})
  files.push(file)
  return isClosed(at)
    ? fail(file, 'input-unreadable', undefined, {path, reason: 'permission denied'})
    : fail(file, 'resource-path-missing', undefined, {path})
}

/** A theme file, where there is one. */
function themeAt(session: Session, path: string): VFile | undefined {
  const at = resolve(session.surroundings.cwd, path)
  const stats = statsOf(at)
  return stats?.isFile() || isClosed(at) ? openFile(session, path) : undefined
}

/** The instant of a number of seconds since 1970 (reproducible-builds.org); nothing for anything else. */
function dayOf(epoch: string | undefined): string | undefined {
  if (!epoch || !/^\d{1,11}$/.test(epoch)) return undefined
  return `${new Date(Number(epoch) * 1000).toISOString().slice(0, 19)}Z`
}
