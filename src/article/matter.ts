import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isMap, isScalar, isSeq, type Pair, parseDocument} from 'yaml'
import {evenMark} from '../markings/even-mark.ts'
import {fail, info, warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {isDuration, isSlideCount} from './limits.ts'
import {parse} from './parse.ts'
import {positionOf, type Source, sourceOf} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {HeadingMark, HeadingRole, Matter} from './types.ts'

/** How a field is read, or what it must be. */
interface Field {
  readonly name: keyof Matter
  readonly expected: string
  read(node: unknown, place: (node: unknown) => Position): Matter[keyof Matter]
}

const text = {expected: 'text', read: textOf}
const texts = {expected: 'text or a list of texts', read: textsOf}

const fields: Readonly<Record<string, Field>> = {
  briefdeck: {name: 'draft', expected: '`draft` and the number of its format', read: formatOf},
  title: {name: 'title', ...text},
  subtitle: {name: 'subtitle', ...text},
  author: {name: 'author', ...texts},
  date: {name: 'date', ...text},
  lang: {name: 'lang', expected: 'a language tag such as `en` or `pt-BR`', read: languageOf},
  theme: {name: 'theme', ...text},
  profile: {name: 'profile', ...text},
  'reference-doc': {name: 'referenceDoc', ...text},
  footer: {name: 'footer', ...text},
  // The mark of the deck goes under this name, those of headings under one of their own.
  marking: {
    name: 'marking',
    expected: 'text such as `TLP:AMBER`, or a list of one text and of lines `words of a heading: text`',
    read: () => undefined
  },
  paginate: {name: 'paginate', expected: '`true` or `false`', read: booleanOf},
  size: {name: 'size', expected: '`16:9` or `4:3`', read: sizeOf},
  'slide-level': {name: 'slideLevel', expected: 'a whole number from 1 to 6', read: levelOf},
  // The names of Slidev and Marp for the same.
  aspectRatio: {name: 'size', expected: '`16/9` or `4/3`', read: sizeOf},
  headingDivider: {name: 'slideLevel', expected: 'a whole number from 1 to 6', read: levelOf},
  description: {name: 'description', ...text},
  keywords: {name: 'keywords', ...texts, read: keywordsOf},
  subject: {name: 'subject', ...text},
  'max-slides': {name: 'maxSlides', expected: 'a whole number of 3 or more', read: numberOf(isSlideCount)},
  minutes: {name: 'minutes', expected: 'a number from 1 to 600', read: numberOf(isDuration)},
  roles: {
    name: 'headingRoles',
    expected: 'a map of heading words to roles, one `words: role` a line',
    read: rolesOf
  }
}

/** The built-in themes of Marp and the usual ones of Slidev; none of ours has such a name. */
const foreignThemes: ReadonlySet<string> = new Set(['default', 'gaia', 'uncover', 'seriph', 'apple-basic'])

/**
 * What the front matter of a file says; nothing where it has none.
 *
 * Unknown fields and bad values are reported and left out; front matter that is not YAML stops the run.
 *
 * @param tree
 *   The parsed file, where it is at hand.
 */
export function readMatter(file: VFile, tree?: Root): Matter {
  const source = sourceOf(file)
  const node = (tree ?? parse(source)).children[0]
  if (node?.type !== 'yaml' || node.value.trim() === '') return {}
  const open = node.position?.start.offset ?? 0
  // Not found where the parser saw other characters than the file has: then the line under the fence is near enough.
  const found = source.text.indexOf(node.value, open + 3)
  const base = found === -1 ? open + 4 : found
  const place = (range: readonly number[] | null | undefined) => placeOf(source, base, range)

  // The core schema has no dates: they stay as written.
  const document = parseDocument(node.value, {prettyErrors: false, schema: 'core', logLevel: 'silent'})
  const error = document.errors[0]
  if (error) fail(file, 'front-matter-broken', place(error.pos).start, {reason: error.message})
  if (document.contents === null) return {}
  if (!isMap(document.contents))
    fail(file, 'front-matter-broken', place(document.contents.range), {
      reason: 'expected lines of `field: value`'
    })

  const matter: Record<string, unknown> = {}
  const isMarp = document.contents.items.some(({key}) => textOf(key) === 'marp')
  for (const pair of document.contents.items) {
    const key = textOf(pair.key) ?? ''
    const name = textOf(pair.value) ?? ''
    if (key === 'theme' && (isMarp || foreignThemes.has(name))) {
      info(file, 'theme-foreign', place(rangeOf(pair)), {name})
      continue
    }
    if (key === 'marp') continue
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (key === 'marking') {
      const marks = marksOf(pair.value, (one) => place(nodeRange(one)))
      // A deck that goes out without the mark its author meant it to have is worse than none.
      if (marks) Object.assign(matter, marks)
      else fail(file, 'marking-value', place(rangeOf(pair)), {expected: field?.expected ?? ''})
      continue
    }
    const value = field?.read(pair.value, (one) => place(nodeRange(one)))
    if (!field) reportKey(file, key, place(rangeOf(pair)))
    else if (value !== undefined) matter[field.name] = value
    else if (!isEmpty(pair.value))
      warn(file, 'front-matter-value', place(rangeOf(pair)), {key, expected: field.expected})
  }
  // Each value was read by the field of its name.
  return matter as Matter
}

function reportKey(file: VFile, key: string, place: Position): void {
  const near = nearest(key, Object.keys(fields))
  info(file, 'front-matter-key', place, near ? {key, nearest: near} : {key})
}

function placeOf(source: Source, base: number, range: readonly number[] | null | undefined): Position {
  const start = base + (range?.[0] ?? 0)
  return positionOf(source, start, Math.max(start, base + (range?.[1] ?? 0)))
}

/** From the key to the end of the value. */
function rangeOf({key, value}: Pair<unknown, unknown>): readonly number[] {
  const [start = 0, keyEnd = start] = nodeRange(key) ?? []
  return [start, nodeRange(value)?.[1] ?? keyEnd]
}

function nodeRange(node: unknown): readonly number[] | null | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''))
}

/** The words of a scalar as the author wrote them: `2024` and `2023-09-13` stay what they are. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || isEmpty(node)) return undefined
  const words = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return sanitise(words).replace(/\s+/g, ' ').trim() || undefined
}

function textsOf(node: unknown): readonly string[] | undefined {
  const items = isSeq(node) ? node.items : [node]
  const words = items.map(textOf)
  return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined
}

function formatOf(node: unknown): number | undefined {
  const [, number] = /^draft (\d{1,6})$/.exec(textOf(node) ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

function keywordsOf(node: unknown): readonly string[] | undefined {
  const words = textsOf(node)
  if (isSeq(node)) return words
  const parts = words?.flatMap((word) => word.split(/\s*[,;]\s*/)).filter((word) => word !== '')
  return parts?.length ? parts : undefined
}

function rolesOf(node: unknown, place: (node: unknown) => Position): readonly HeadingRole[] | undefined {
  if (!isMap(node)) return undefined
  const roles = node.items.map(({key, value}) => ({
    words: textOf(key),
    role: textOf(value),
    position: place(value)
  }))
  const whole = roles.flatMap(({words, role, position}) => (words && role ? [{words, role, position}] : []))
  return whole.length === roles.length ? whole : undefined
}

/** The mark of the deck and those under headings; undefined for what is neither. */
function marksOf(
  node: unknown,
  place: (node: unknown) => Position
): Pick<Matter, 'marking' | 'headingMarks'> | undefined {
  if (isEmpty(node)) return {}
  const items = isSeq(node) ? node.items : [node]
  const decks = items.flatMap((one) => textOf(one) ?? [])
  const headings = items.flatMap((one) => (isMap(one) ? one.items : []))
  const headingMarks = headings.flatMap(({key, value}): HeadingMark[] => {
    const [words, marking] = [textOf(key), textOf(value)]
    return words && marking ? [{words, marking: evenMark(marking), position: place(key)}] : []
  })
  const isRead = items.every((one) => textOf(one) !== undefined || isMap(one))
  if (!isRead || decks.length > 1 || headingMarks.length !== headings.length) return undefined
  return {
    ...(decks[0] !== undefined && {marking: evenMark(decks[0])}),
    ...(headingMarks.length > 0 && {headingMarks})
  }
}

function booleanOf(node: unknown): boolean | undefined {
  return isScalar(node) && typeof node.value === 'boolean' ? node.value : undefined
}

function sizeOf(node: unknown): '16:9' | '4:3' | undefined {
  const size = textOf(node)?.replace('/', ':')
  return size === '16:9' || size === '4:3' ? size : undefined
}

function levelOf(node: unknown): number | undefined {
  const level = isScalar(node) ? node.value : undefined
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined
}

function numberOf(passes: (value: number) => boolean) {
  return (node: unknown): number | undefined => {
    const value = isScalar(node) ? node.value : undefined
    return typeof value === 'number' && passes(value) ? value : undefined
  }
}

function languageOf(node: unknown): string | undefined {
  const tag = textOf(node)?.replaceAll('_', '-')
  if (!tag || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // Intl says by throwing that a tag is not well formed.
    return undefined
  }
}
