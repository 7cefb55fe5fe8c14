import type {VFile} from 'vfile'
import {LineCounter, parseDocument} from 'yaml'
import {type Complaint, fail, failAll, info, type Place, warn, wording} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {yamlFault} from '../yaml-fault.ts'
import {type Faint, faintPairs} from './contrast.ts'
import {overlay} from './overlay.ts'
import {positionOf} from './position-of.ts'
import {readShape} from './read-shape.ts'
import {scaffold} from './scaffold.ts'
import type {Problem, Span} from './shape.ts'
import {themeShape} from './theme-shape.ts'
import {twoDigits} from './two-digits.ts'
import {fontNames, type StyleName, slotOf, styleNames, type Theme} from './types.ts'

/** What a theme file leans on. */
export interface ThemeSurroundings {
  /** Names that `extends` may give. */
  readonly names?: readonly string[]
  /** The theme of such a name. */
  readonly base?: (name: string) => Theme
  /** Fonts of the theme whose widths are unknown, or those of this machine; without this, fonts are not looked at. */
  readonly uncertain?: (theme: Theme) => readonly {readonly type: UncertainFont; readonly font: string}[]
}

type UncertainFont = 'unknown' | 'installed'

/**
 * Read a theme: what the file says, over the theme it extends, over the scaffold.
 *
 * Every error of the file is left on it before the run stops: unknown keys and bad values first and alone,
 * then least sizes and contrast. A font without widths is a warning.
 *
 * @param file
 *   YAML, or JSON, which is YAML too.
 * @example
 *   readTheme(new VFile({path: 'brand.yaml', value: 'fonts: {major: Cambria}'})).fonts.minor // 'Calibri'
 */
export function readTheme(file: VFile, surroundings: ThemeSurroundings = {}): Theme {
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, prettyErrors: false})
  const place = (span: Span) => positionOf(lines, span)
  const broken = document.errors[0]
  if (broken) fail(file, 'theme-broken', place(broken.pos), {reason: yamlFault(broken)})

  const {value, spans, problems} = readShape(document, themeShape)
  failAll(
    file,
    problems.map((problem) => ({...errorOf(problem), place: place(problem.span)}))
  )

  const placeOf = (...paths: string[]) => {
    const path = paths.find((one) => spans.has(one))
    const span = path === undefined ? undefined : spans.get(path)
    return span && place(span)
  }
  const theme = overlay(baseOf(file, value, surroundings, placeOf('extends')), {
    name: file.stem ?? 'theme',
    ...value
  })
  failAll(file, [
    ...sizeErrors(theme, placeOf),
    ...contrastErrors(theme, placeOf),
    ...logoErrors(theme, placeOf)
  ])

  // Of a brand's file the fonts are told with it.
  const told = theme['reference-doc'] === undefined ? fontNames : (['mono'] as const)
  const uncertain = surroundings.uncertain?.(theme) ?? []
  for (const face of told) {
    const type = uncertain.find(({font}) => font === theme.fonts[face])?.type
    const place = placeOf(`fonts.${face}`)
    if (type === 'unknown') warn(file, 'font-unknown', place, {font: theme.fonts[face]})
    if (type === 'installed') info(file, 'font-installed', place, {font: theme.fonts[face]})
  }
  return theme
}

type PlaceOf = (...paths: string[]) => Place

function errorOf({kind, path, expected, known}: Problem) {
  if (kind === 'value')
    return {id: 'theme-value', reason: wording('theme-value', {key: path, expected})} as const
  const near = nearest(path.split('.').at(-1) ?? path, known)
  return {
    id: 'theme-key',
    reason: wording('theme-key', near ? {key: path, nearest: near} : {key: path})
  } as const
}

function baseOf(
  file: VFile,
  value: Readonly<Record<string, unknown>>,
  {names = [], base}: ThemeSurroundings,
  place: Place
): Theme {
  const name = value.extends
  if (typeof name !== 'string') return scaffold
  if (base && names.includes(name)) return base(name)
  const near = nearest(name, names)
  return fail(file, 'theme-missing', place, near ? {name, nearest: near} : {name})
}

function sizeErrors(theme: Theme, placeOf: PlaceOf): Complaint[] {
  return styleNames.flatMap((name: StyleName) => {
    const {size, min} = theme.type[name]
    if (min <= size) return []
    const path = `type.${name}`
    const expected = `at most the size, ${size} points`
    return [
      {
        id: 'theme-value' as const,
        reason: wording('theme-value', {key: `${path}.min`, expected}),
        place: placeOf(`${path}.min`, `${path}.size`, 'extends')
      }
    ]
  })
}

/** A logo has a path, and words for who cannot see it. */
function logoErrors({logo}: Theme, placeOf: PlaceOf): Complaint[] {
  if (!logo) return []
  return (['path', 'alt'] as const)
    .filter((key) => logo[key] === undefined)
    .map((key) => ({
      id: 'theme-value' as const,
      reason: wording('theme-value', {key: `logo.${key}`, expected: 'text in one line'}),
      place: placeOf('logo')
    }))
}

function contrastErrors(theme: Theme, placeOf: PlaceOf): Complaint[] {
  const byPlace = new Map<string, {readonly place: Place; readonly pairs: Faint[]}>()
  for (const pair of faintPairs(theme)) {
    const {text, on} = pair
    const slots = [text, on].map((tone) => slotOf(theme.tones[tone].ink, theme.scheme))
    const place = placeOf(
      `colors.${slots[0]}`,
      `tones.${text}`,
      `colors.${slots[1]}`,
      `tones.${on}`,
      'scheme',
      'extends'
    )
    const known = byPlace.get(JSON.stringify(place))
    if (known) known.pairs.push(pair)
    else byPlace.set(JSON.stringify(place), {place, pairs: [pair]})
  }
  // One colour stands in many pairs, and is wrong once.
  return [...byPlace.values()].flatMap(({place, pairs: [first, ...others]}) => {
    if (!first) return []
    const {text, on, ratio, least} = first
    const details = {text, on, ratio: twoDigits(ratio), least, more: others.length}
    return [{id: 'theme-contrast' as const, reason: wording('theme-contrast', details), place}]
  })
}
