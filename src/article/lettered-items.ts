import {type Numbering, valuesOf} from '../numbering.ts'

/** What opens an item of a list in pandoc's manner: `a.`, `(iv)`, `A)`, `#.`, `(@)`. */
export interface LetteredItem {
  /** Offset, and letters. */
  readonly from: number
  readonly length: number
  readonly value: number
  /** Nothing for `1.` */
  readonly numbering?: Numbering
  /** The same for the items of one list: where the first of them begins. */
  readonly list: number
  /** What an example is called by those who refer to it. */
  readonly label?: string
}

/**
 * The items of a text that Markdown itself would not know, in order.
 *
 * Two or more in order, one below another, are a list; an example `(@)` is by itself. A capital with a full stop asks for two
 * blanks behind it, as it may begin a name, and a list of letters with full stops begins with the first.
 */
export function letteredItems(text: string): readonly LetteredItem[] {
  // Few documents have any, and looking at every line costs.
  if (!opening.test(text)) return []
  const found: LetteredItem[] = []
  const open: Run[] = []
  let before: Line = {text: '', indent: 0}
  let examples = 0
  for (const {1: line = '', index} of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const now = lineOf(line)
    if (now.text === '') {
      before = now
      continue
    }
    while ((open.at(-1)?.indent ?? -1) > now.indent) close(open, found)
    const marker = markerOf(line)
    const run = open.at(-1)
    if (marker?.sign.startsWith('@')) {
      examples++
      const from = index + now.indent
      const label = marker.sign.slice(1)
      const item = {from, length: marker.length, value: examples, numbering: '(1)', list: from} as const
      found.push({...item, ...(label && {label})})
    } else if (run && run.indent === now.indent && !(marker && goesOn(run, marker, index + now.indent))) {
      // A line that the author broke goes on the item before; any other text ends the list.
      if (before.text === '' || isMarked.test(line)) close(open, found)
      if (marker && open.at(-1) !== run) start(open, marker, {now, before, at: index + now.indent})
    } else if (!run || run.indent < now.indent) {
      if (marker) start(open, marker, {now, before, at: index + now.indent})
    }
    before = now
  }
  while (open.length > 0) close(open, found)
  return found.sort((a, b) => a.from - b.from)
}

/** Text in which these items begin as Markdown's own do: every offset stays. */
export function numberedAt(text: string, items: readonly LetteredItem[]): string {
  const parts: string[] = []
  let at = 0
  for (const {from, length} of items) {
    const marker = text.slice(from, from + length)
    const isBracketed = marker.startsWith('(')
    const digits = length - (isBracketed ? 2 : 1)
    parts.push(text.slice(at, from), isBracketed ? ' ' : '', '1'.padStart(digits, '0'), marker.slice(-1))
    at = from + length
  }
  return parts.join('') + text.slice(at)
}

interface Line {
  readonly text: string
  readonly indent: number
}

function lineOf(line: string): Line {
  const text = line.trim()
  return {text, indent: line.length - line.trimStart().length}
}

const opening =
  /^[ \t]*(?:\(?(?:[A-Za-z]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}|#)[.)]|\(\d{1,4}\)|\(@[\w-]{0,6}\))[ \t]/m

/** The sign of an item without what stands around it, and that. */
interface Marker {
  readonly sign: string
  readonly around: '.' | ')' | '()'
  readonly length: number
}

function markerOf(line: string): Marker | undefined {
  const [, bracket, sign = '', end = '', blanks = ''] =
    /^[ \t]*(\()?([A-Za-z]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}|\d{1,4}|#|@[\w-]{0,6})([.)])([ \t]+)(?=\S)/.exec(
      line
    ) ?? []
  if (sign === '' || (bracket && end === '.')) return undefined
  // A number without a bracket before it Markdown knows itself, and only examples stand in two brackets.
  if (bracket ? sign === '#' : /^[\d@]/.test(sign)) return undefined
  if (/^[A-Z]$/.test(sign) && end === '.' && blanks.length < 2 && !blanks.includes('\t')) return undefined
  return {sign, around: bracket ? '()' : end === '.' ? '.' : ')', length: sign.length + (bracket ? 2 : 1)}
}

/** A list that may go on. */
interface Run {
  readonly indent: number
  readonly around: Marker['around']
  /** What the items before can be, each with the value of the last. */
  ways: readonly Way[]
  readonly items: {readonly from: number; readonly length: number}[]
}

interface Way {
  readonly as: '1' | '#' | 'a' | 'A' | 'i' | 'I'
  readonly first: number
  readonly last: number
}

function waysOf({sign}: Marker): readonly Way[] {
  if (sign === '#') return [{as: '#', first: 1, last: 1}]
  if (/^\d/.test(sign)) return [{as: '1', first: Number(sign), last: Number(sign)}]
  const isUpper = sign === sign.toUpperCase()
  const {a, i} = valuesOf(sign.toLowerCase())
  const ways: Way[] = []
  if (i !== undefined) ways.push({as: isUpper ? 'I' : 'i', first: i, last: i})
  if (a !== undefined) ways.push({as: isUpper ? 'A' : 'a', first: a, last: a})
  return ways
}

function start(
  open: Run[],
  marker: Marker,
  {now, before, at}: {readonly now: Line; readonly before: Line; readonly at: number}
): void {
  const isUnderItem = before.indent < now.indent && isMarked.test(before.text)
  if (before.text !== '' && !isUnderItem && !/^(?:#{1,6}[ \t]|:{3,}|\*{3,}|-{3,})/.test(before.text)) return
  // "c. 1850" or "v. Chr." is no item; nobody begins a list there.
  const ways = waysOf(marker).filter(({as, first}) => as === '1' || marker.around !== '.' || first === 1)
  if (ways.length === 0) return
  open.push({indent: now.indent, around: marker.around, ways, items: [{from: at, length: marker.length}]})
}

/** Whether an item is the next one of a list, which then has it. */
function goesOn(run: Run, marker: Marker, from: number): boolean {
  if (marker.around !== run.around) return false
  const next = waysOf(marker)
  const ways = run.ways.flatMap((way) => {
    const other = next.find(({as}) => as === way.as)
    const isNext = other && (way.as === '#' || other.last === way.last + 1)
    return isNext ? [{...way, last: way.last + 1}] : []
  })
  if (ways.length === 0) return false
  run.ways = ways
  run.items.push({from, length: marker.length})
  return true
}

/** What begins an item of any list. */
const isMarked = /^[ \t]*(?:[-+*]|\(?[\w#@]{1,9}[.)])[ \t]/

/** The innermost list is over: it is one where it has two items. */
function close(open: Run[], found: LetteredItem[]): void {
  const run = open.pop()
  const [way] = run?.ways ?? []
  const [first, second] = run?.items ?? []
  if (!run || !way || !first || !second) return
  const sign = way.as === '#' ? '1' : way.as
  const form = run.around === '()' ? `(${sign})` : `${sign}${run.around}`
  // Each form but the plain one is a numbering.
  const numbering = form === '1.' ? {} : {numbering: form as Numbering}
  for (const [index, item] of run.items.entries())
    found.push({...item, value: way.first + index, ...numbering, list: first.from})
}
