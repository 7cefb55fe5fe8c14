import type {BlockContent, List, ListItem, Paragraph, PhrasingContent} from 'mdast'
import {checkPoint} from '../brief/check-point.ts'
import type {Addition, Point, Statement} from '../brief/statement-types.ts'
import {writeAttributes} from './attributes.ts'
import {writeCitation} from './citation.ts'
import {writeFields} from './fields.ts'
import {usualKind} from './usual-kind.ts'

/**
 * Statements as Markdown: each an item, nested and numbered as it is on the slide.
 *
 * Prose between the items of a list stands between them as paragraphs.
 *
 * @param items
 *   Ids of the sentences that stand in lists of the article.
 */
export function listNodes(statements: readonly Statement[], items: ReadonlySet<string>): BlockContent[] {
  const isMixed = statements.some((one) => one.type === 'point' && one.depth !== undefined)
  const nodes: BlockContent[] = []
  // The lists that are open, the outermost first.
  let open: List[] = []
  for (const one of statements) {
    if (isMixed && (one.type !== 'point' || one.depth === undefined)) {
      nodes.push(paragraphOf(one, items))
      open = []
      continue
    }
    const place = placeIn(open, one)
    open = open.slice(0, place.depth + 1)
    const {checked} = one.type === 'point' ? one : {}
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      ...(checked !== undefined && {checked}),
      children: [paragraphOf(one, items, place)]
    }
    const list = open[place.depth]
    if (list) list.children.push(item)
    else open.push(startList(item, place, open.at(-1), nodes))
  }
  return nodes
}

/** What the list itself tells of an item. */
interface Place {
  readonly depth: number
  readonly ordinal?: number
}

/** How deep an item can stand, and the number it gets there. */
function placeIn(open: readonly List[], one: Statement): Place {
  const {depth = 0, ordinal} = one.type === 'point' ? one : {}
  const at = Math.min(depth, open.length)
  const list = open[at]
  if (!list) return {depth: at, ...(ordinal !== undefined && {ordinal})}
  return {depth: at, ...(list.ordered && {ordinal: (list.start ?? 1) + list.children.length})}
}

function startList(item: ListItem, {ordinal}: Place, outer: List | undefined, nodes: BlockContent[]): List {
  const ordered = ordinal !== undefined
  const list: List = {
    type: 'list',
    ordered,
    spread: false,
    children: [item],
    ...(ordered && {start: ordinal})
  }
  const home = outer?.children.at(-1)?.children ?? nodes
  home.push(list)
  return list
}

/** A statement as a paragraph: a label in bold, the words, and what they rest on. */
export function paragraphOf(one: Statement, items: ReadonlySet<string>, place?: Place): Paragraph {
  return {type: 'paragraph', children: one.type === 'label' ? labelNodes(one) : pointNodes(one, items, place)}
}

function labelNodes({kind, text}: Extract<Statement, {type: 'label'}>): PhrasingContent[] {
  const words: PhrasingContent = {type: 'text', value: text}
  if (kind === 'label') return [{type: 'emphasis', children: [words]}]
  return [words, {type: 'raw', value: ' {.label}'}]
}

function pointNodes(
  point: Point | Addition,
  items: ReadonlySet<string>,
  place: Place | undefined
): PhrasingContent[] {
  const {label, words} = labelled(point)
  const isPlain =
    point.from.length === 0 ||
    (point.kind === usualKind(point.from, items) &&
      (point.kind === 'author' || checkPoint(point) === undefined))
  const kind = isPlain ? [] : [point.kind]
  const attributes = writeAttributes(
    [...(label ? [label] : []), ...placeAttributes(point, place), ...writeFields(point)],
    kind
  )
  const ids = point.from.map(({id}) => id)
  return [...words, {type: 'raw', value: writeCitation(ids, attributes)}]
}

/** Where in a list a point stands, where the list does not tell. */
function placeAttributes({depth, ordinal, checked}: Point | Addition, place: Place | undefined) {
  const pairs: [string, string][] = []
  if (depth !== undefined && depth !== (place?.depth ?? 0)) pairs.push(['depth', `${depth}`])
  if (ordinal !== place?.ordinal) pairs.push(['ordinal', `${ordinal ?? 'none'}`])
  if (checked !== undefined && !place) pairs.push(['checked', `${checked}`])
  return pairs
}

/** The words with the label: `**Norway:** …` beside them, `**Budget**: …` as their beginning. */
function labelled({label, text}: Point | Addition): {label?: [string, string]; words: PhrasingContent[]} {
  const plain: PhrasingContent = {type: 'text', value: text}
  if (label === undefined) return {words: [plain]}
  if (label.trim() !== label || label === '') return {label: ['label', label], words: [plain]}
  const isLead = text.startsWith(label) && !label.endsWith(':')
  const bold: PhrasingContent = {
    type: 'strong',
    children: [{type: 'text', value: isLead ? label : `${label}:`}]
  }
  const rest = isLead ? text.slice(label.length) : ` ${text}`
  return {words: rest === '' ? [bold] : [bold, {type: 'text', value: rest}]}
}
