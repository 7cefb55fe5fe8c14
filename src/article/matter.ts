import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isMap, isScalar, isSeq, type Pair, parseDocument} from 'yaml'
import {evenMark} from '../markings/even-mark.ts'
import {fail, info, warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {yamlFault} from '../yaml-fault.ts'
import {matterFields} from './matter-fields.ts'
import type {HeadingMark, Matter} from './matter-types.ts'
import {parse} from './parse.ts'
import {positionOf, type Source, sourceOf} from './positions.ts'
import {isEmpty, textOf} from './yaml-words.ts'

/** The themes of Marp and reveal.js and the usual ones of Slidev; reveal.js's `night` is as dark as ours. */
const foreignThemes: ReadonlySet<string> = new Set(
  'default gaia uncover seriph apple-basic black white league beige sky serif simple solarized moon dracula blood'.split(
    ' '
  )
)

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
  const node = (tree ?? parse(file, source)).children[0]
  if (node?.type !== 'yaml') warnOfOpen(source, file)
  if (node?.type !== 'yaml' || node.value.trim() === '') return {}
  const open = node.position?.start.offset ?? 0
  // Not found where the parser saw other characters than the file has: then the line under the fence is near enough.
  const found = source.text.indexOf(node.value, open + 3)
  const base = found === -1 ? open + 4 : found
  const place = (range: readonly number[] | null | undefined) => placeOf(source, base, range)

  if (node.value.length > mostLetters)
    fail(file, 'front-matter-broken', place(undefined).start, {reason: 'more than 100,000 letters'})
  // The core schema has no dates: they stay as written.
  const document = parseDocument(node.value, {prettyErrors: false, schema: 'core', logLevel: 'silent'})
  const error = document.errors[0]
  if (error) fail(file, 'front-matter-broken', place(error.pos).start, {reason: yamlFault(error)})
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
    const field = Object.hasOwn(matterFields, key) ? matterFields[key] : undefined
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

/** Say of an article that begins as with front matter that nothing closes it. */
function warnOfOpen({text}: Source, file: VFile): void {
  const [, key] = /^---[ \t]*\r?\n([a-zA-Z-]+):(?=\s)/.exec(text) ?? []
  if (key !== undefined && Object.hasOwn(matterFields, key))
    warn(file, 'front-matter-open', {line: 1, column: 1}, undefined)
}

/** The reader of YAML compares each field with all others: of ten thousands that takes minutes. */
const mostLetters = 100_000

function reportKey(file: VFile, key: string, place: Position): void {
  const near = nearest(key, Object.keys(matterFields))
  // A mistyped field is a wish that is not fulfilled; any other is meant for another program.
  if (near) warn(file, 'front-matter-key', place, {key, nearest: near})
  else info(file, 'front-matter-key', place, {key})
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
