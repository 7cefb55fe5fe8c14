import type {VFile} from 'vfile'
import {type Document, isMap, LineCounter, type Node, parseDocument} from 'yaml'
import {languageTag} from '../article/language-tag.ts'
import {isLevel, isSlideCount} from '../article/limits.ts'
import type {HeadingRole} from '../article/matter-types.ts'
import type {Choices} from '../choices.ts'
import {evenMark} from '../markings/even-mark.ts'
import {fail, failAll, wording} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {positionOf} from '../themes/position-of.ts'
import {readShape} from '../themes/read-shape.ts'
import {choice, flag, group, number, type Problem, type Span, text, type Value} from '../themes/shape.ts'
import {yamlFault} from '../yaml-fault.ts'

/** What a configuration file says. */
export interface Config {
  readonly defaults: Choices
  /** As it stands there, seen from the file's folder. */
  readonly templateDir?: string
  /** The same of a brand's PowerPoint file. */
  readonly referenceDoc?: string
  /** Likewise. */
  readonly resourcePath?: string
  readonly strict: boolean
  /** Words of headings and their roles, each with its place in the file. */
  readonly roles: readonly HeadingRole[]
}

const language: Value<string> = {
  type: 'value',
  expected: 'a language tag such as `en` or `pt-BR`',
  read: (value) => (typeof value === 'string' ? languageTag(value) : undefined)
}

const level: Value<number> = {
  type: 'value',
  expected: 'a whole number from 1 to 6',
  read: (value) => (isLevel(value) ? value : undefined)
}

/** Everything that a configuration file may say. */
export const configShape = group({
  theme: text,
  profile: text,
  'reference-doc': text,
  'template-dir': text,
  'resource-path': text,
  lang: language,
  'slide-level': level,
  'max-slides': {
    type: 'value',
    expected: 'a whole number of 3 or more',
    read: (value) => (typeof value === 'number' && isSlideCount(value) ? value : undefined)
  },
  minutes: number(1, 600, ''),
  strict: flag,
  roles: {type: 'listing', value: text},
  footer: text,
  marking: text,
  'require-marking': flag,
  paginate: flag,
  toc: flag,
  size: choice(['16:9', '4:3'])
})

/**
 * Read a configuration file: YAML or JSON, or the field `briefdeck` of a `package.json`.
 *
 * All errors are left on the file before the run stops.
 */
export function readConfig(file: VFile): Config {
  const lines = new LineCounter()
  const document = parseDocument(String(file), {lineCounter: lines, prettyErrors: false})
  const place = (span: Span) => positionOf(lines, span)
  const broken = document.errors[0]
  if (broken) fail(file, 'config-broken', place(broken.pos), {reason: yamlFault(broken)})

  const {value, spans, problems} = readShape(document, configShape, partOf(document, file))
  failAll(
    file,
    problems.map((problem) => ({...errorOf(problem), place: place(problem.span)}))
  )
  const {
    'template-dir': templateDir,
    'reference-doc': referenceDoc,
    'resource-path': resourcePath,
    'slide-level': slideLevel,
    'max-slides': maxSlides,
    'require-marking': requireMarking,
    marking,
    strict,
    roles,
    ...rest
  } = value
  return {
    // Each value was read by the shape of its key.
    defaults: {
      ...rest,
      ...(slideLevel !== undefined && {slideLevel}),
      ...(maxSlides !== undefined && {maxSlides}),
      ...(typeof marking === 'string' && {marking: evenMark(marking)}),
      ...(requireMarking !== undefined && {requireMarking})
    } as Choices,
    ...(typeof referenceDoc === 'string' && {referenceDoc}),
    ...(typeof templateDir === 'string' && {templateDir}),
    ...(typeof resourcePath === 'string' && {resourcePath}),
    strict: strict === true,
    roles: Object.entries(roles ?? {}).map(([words, role]) => ({
      words,
      role: String(role),
      position: place(spans.get(`roles.${words}`) ?? [0, 0])
    }))
  }
}

/** The part of a document that is about briefdeck. */
function partOf({contents}: Document.Parsed, file: VFile): Node | null {
  if (file.basename !== 'package.json' || !isMap(contents)) return contents
  return contents.get('briefdeck', true) ?? null
}

function errorOf({kind, path, expected, known}: Problem) {
  if (kind === 'value')
    return {id: 'config-value', reason: wording('config-value', {key: path, expected})} as const
  const near = nearest(path, known)
  return {
    id: 'config-key',
    reason: wording('config-key', near ? {key: path, nearest: near} : {key: path})
  } as const
}
