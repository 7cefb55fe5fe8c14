import type {VFile} from 'vfile'
import {layoutNamed} from './brand/placement.ts'
import type {Brand} from './brand/types.ts'
import type {Choices} from './choices.ts'
import {fieldPlace} from './field-place.ts'
import type {FontFile, Found, Host} from './host.ts'
import type {Logo} from './layout/types.ts'
import {lexiconFor} from './lexicons/index.ts'
import type {Lexicon} from './lexicons/types.ts'
import {fail, info, warn} from './messages.ts'
import {nearest} from './nearest.ts'
import {profilesFor} from './roles/index.ts'
import type {ProfileData, RoleData} from './roles/types.ts'
import {withOwn} from './roles/with-own.ts'
import {templates} from './templates/index.ts'
import type {Template} from './templates/types.ts'
import type {Metrics} from './text/types.ts'
import {findLogo} from './theme-files/find-logo.ts'
import {fontBook} from './theme-files/font-book.ts'
import {findTheme, onShelf} from './themes/find-theme.ts'
import {readTheme} from './themes/read-theme.ts'
import {themeNames} from './themes/theme-names.ts'
import type {Theme} from './themes/types.ts'

/** What a run works with besides the article. */
export interface Sources {
  /** Choices that win over the front matter: the command line's. */
  readonly choices?: Choices
  /** Choices that the front matter wins over: the configuration's. */
  readonly defaults?: Choices
  /** Path of the file that gives them, to be told where something there does not exist. */
  readonly defaultsFrom?: string
  /** Templates of the user's own; one with a built-in name takes its place. */
  readonly templates?: readonly Template[]
  /** Roles of the user's own; one with a built-in name takes its place in its language. */
  readonly roles?: readonly RoleData[]
  /** Profiles of the user's own; one with a built-in name takes its place in its language. */
  readonly profiles?: readonly ProfileData[]
  /** Opens a theme file that `from` names; undefined where there is none. Without this only built-in themes are found. */
  readonly openTheme?: (path: string, from: VFile) => VFile | undefined
  /** Reads a brand's file that `from` names; undefined where there is none. Without this only `brand` of the choices is known. */
  readonly openBrand?: (path: string, from: VFile) => Brand | undefined
  /** Finds a picture at a relative path that `from` names. Without this there are none. */
  readonly findFile?: (path: string, from: VFile) => Found
  /** The fonts of the machine, asked for where a font is unknown otherwise. Without this there are none. */
  readonly installedFonts?: () => readonly FontFile[]
}

/** Everything that the pipeline takes besides the article. */
export interface Settings {
  readonly choices: Choices
  readonly defaults: Choices
  readonly templates: readonly Template[]
  lexiconFor(lang: string): Lexicon
  /** The profiles in a language, `news` first, with the user's own and their roles. */
  profilesFor(lang: string): readonly ProfileData[]
  /** The one of some profiles that is asked for, by precedence: choices, the name in the front matter of the file, defaults; undefined where none is. */
  profileAsked(
    named: string | undefined,
    profiles: readonly ProfileData[],
    file: VFile
  ): ProfileData | undefined
  /** The theme, by precedence: choices, the name in the front matter of the file, defaults, `diplomat`. */
  themeFor(named: string | undefined, file: VFile): Theme
  /** Widths of text: those of the package, of the font files that the theme names, of fonts that the brand embeds, and for what is none of these of those of the machine. */
  metricsFor(theme: Theme, brand: Brand | undefined): Metrics
  /** The logo of a theme, read; stops the run where it has one that cannot be. */
  logoOf(theme: Theme): Logo | undefined
  /** Stops the run where the theme or the configuration requires a handling mark and there is none. */
  checkMarking(marking: string | undefined, theme: Theme, file: VFile): void
  /** The brand, by precedence: choices, the path in the front matter of the file, defaults, the theme; undefined for our own layouts. */
  brandFor(path: string | undefined, theme: Theme, file: VFile): Brand | undefined
  /** What stands at a relative path that an article names. */
  findFile(path: string, from: VFile): Found
}

/** The theme of a deck that names none. */
const plainTheme = 'diplomat'

/** Gather what a run needs: widths, templates, roles, lexicon, theme. Reads each of them from the package once. */
export function loadSettings(host: Host, sources: Sources = {}): Settings {
  const {choices = {}, defaults = {}} = sources
  const find = sources.findFile ?? (() => ({type: 'missing'}))
  const installed = sources.installedFonts ?? (() => [])
  const fonts = fontBook(JSON.parse(host.readText('themes/metrics/fonts.json')), {find, installed})
  const read = new Map<string, Theme>()
  const fileOf = new Map<Theme, VFile>()
  return {
    choices,
    defaults,
    templates: replace(templates, sources.templates ?? [], ({name}) => name),
    lexiconFor,
    findFile: find,
    profilesFor: (lang) =>
      withOwn(profilesFor(lang), {lang: lexiconFor(lang).lang, profiles: [], roles: [], ...sources}),
    profileAsked(written, profiles, file) {
      const name = choices.profile ?? written ?? defaults.profile
      const found = profiles.find(({profile}) => profile === name)
      if (name === undefined || found) return found
      const names = profiles.map(({profile}) => profile)
      const near = nearest(name, names)
      const place = choices.profile === undefined ? fieldPlace(file, 'profile') : undefined
      const known = names.map((one) => `\`${one}\``).join(', ')
      const by = askedBy(choices.profile ?? written)
      return fail(file, 'profile-missing', place, {name, known, ...by, ...(near && {nearest: near})})
    },
    themeFor(name, file) {
      const wanted = choices.theme ?? name ?? defaults.theme ?? plainTheme
      return typeof wanted === 'string' ? named(wanted, file, askedBy(choices.theme ?? name)) : opened(wanted)
    },
    logoOf(theme) {
      const file = fileOf.get(theme)
      return file && findLogo(theme, file, find)
    },
    metricsFor: (theme, brand) => fonts.metricsFor(theme, fileOf.get(theme), brand),
    checkMarking(marking, theme, file) {
      if (marking !== undefined) return
      if (theme['require-marking'])
        fail(file, 'marking-required', undefined, {by: `the theme \`${theme.name}\``})
      if (choices.requireMarking || defaults.requireMarking)
        fail(file, 'marking-required', undefined, {by: 'the configuration'})
    },
    brandFor(path, theme, file) {
      const brand =
        choices.brand ??
        (path === undefined ? undefined : openedBrand(path, file)) ??
        defaults.brand ??
        (theme['reference-doc'] === undefined
          ? undefined
          : openedBrand(theme['reference-doc'], fileOf.get(theme) ?? file))
      return brand && checked(theme.layouts ? {...brand, named: theme.layouts} : brand, theme, file)
    }
  }

  function openedBrand(path: string, from: VFile): Brand {
    return (
      sources.openBrand?.(path, from) ??
      fail(from, 'brand-missing', fieldPlace(from, 'reference-doc'), {path})
    )
  }

  /** A brand whose named layouts there are; fonts without widths are said. */
  function checked(brand: Brand, theme: Theme, file: VFile): Brand {
    for (const [template, name] of Object.entries(brand.named ?? {})) {
      if (layoutNamed(brand, name)) continue
      const near = nearest(
        name,
        brand.layouts.map((one) => one.name)
      )
      fail(
        fileOf.get(theme) ?? file,
        'layout-missing',
        undefined,
        near ? {name, template, nearest: near} : {name, template}
      )
    }
    for (const {type, ...one} of fonts.sources(theme, fileOf.get(theme), brand))
      if (type === 'unknown') warn(file, 'font-unknown', undefined, one)
      else info(file, 'font-installed', undefined, one)
    return brand
  }

  /** Who asks for what neither the command line nor the article does. */
  function askedBy(asked: unknown): {readonly by?: string} {
    return asked === undefined && sources.defaultsFrom !== undefined ? {by: sources.defaultsFrom} : {}
  }

  function named(name: string, file: VFile, by: {readonly by?: string}): Theme {
    if (themeNames(host).includes(name)) return once(`built-in ${name}`, () => findTheme(host, name))
    const theme = sources.openTheme?.(name, file)
    if (theme) return opened(theme)
    const near = nearest(name, themeNames(host))
    const place = choices.theme === undefined ? fieldPlace(file, 'theme') : undefined
    return fail(file, 'theme-missing', place, {name, ...by, ...(near && {nearest: near})})
  }

  function opened(file: VFile): Theme {
    return once(file.path, () => {
      const theme = readTheme(file, {
        ...onShelf(host),
        uncertain: (theme) => fonts.sources(theme, file)
      })
      fileOf.set(theme, file)
      return theme
    })
  }

  function once(key: string, make: () => Theme): Theme {
    const theme = read.get(key) ?? make()
    read.set(key, theme)
    return theme
  }
}

/** The built-in ones without those that the user has under the same name, then the user's own. */
function replace<T>(builtIn: readonly T[], own: readonly T[], nameOf: (one: T) => string): T[] {
  const taken = new Set(own.map(nameOf))
  return [...builtIn.filter((one) => !taken.has(nameOf(one))), ...own]
}
