import type {Statement} from '../../brief/statement-types.ts'
import type {Copy} from '../../frame/copy.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import {fitsInto, type Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'
import {bulletsOf} from './bullets.ts'
import {codeCopies, largestCode, unbounded} from './code-block.ts'
import {isItem} from './is-item.ts'
import {statementCards} from './statements.ts'

/** Words, or a block of code. */
type Part =
  | {readonly type: 'words'; readonly copies: readonly Copy[]}
  | {readonly type: 'code'; readonly block: Statement}

/** Sizes of the words and of the code between them. */
interface Sizes {
  readonly words: Pt
  readonly code: Pt
}

/**
 * Words and blocks of code under each other, as they stand in the source: each block on a ground of its own right under what
 * introduces it, all blocks at one size and all words at another.
 *
 * The grounds share the height that is left over.
 */
export function codeFlow(list: readonly Statement[], rect: Rect, ink: Ink, stage: Stage): Arranged {
  const parts = partsOf(list, ink, stage)
  const tried = trials(parts, rect.w, stage).map((sizes) => heightsAt(parts, rect.w, sizes, stage))
  const found = tried.find(({total}) => fitsInto(total, rect.h))
  if (!found) return {overfull: Math.max(1.05, (tried.at(-1)?.total ?? 0) / rect.h)}
  const {sizes, heights, total} = found
  const blocks = parts.filter(({type}) => type === 'code').length
  const more = Math.max(0, rect.h - total) / Math.max(1, blocks)
  const cards = more > rect.h * mostSlack ? underCards(list, rect, sizes.code, {ink, stage}) : undefined
  if (cards) return cards
  let y = rect.y
  const boxes = parts.map((part, at): Box => {
    const h = (heights[at] ?? 0) + (part.type === 'code' ? more : 0)
    const own = {...rect, y, h}
    y += h + gapAfter(part)
    if (part.type === 'code') return codePanel(part.block, nameOf('Code', at, parts), own, sizes.code, stage)
    return stage.box(nameOf('Text', at, parts), own, part.copies, {size: sizes.words, lead: 'body'})
  })
  return {boxes}
}

/** With more of the height left over, the ground of a line or two of code would be all that is seen. */
const mostSlack = 0.38

/** A few sentences in cards, and the block that they lead to under them; undefined for anything else. */
function underCards(
  list: readonly Statement[],
  rect: Rect,
  size: Pt,
  {ink, stage}: {readonly ink: Ink; readonly stage: Stage}
): Arranged | undefined {
  const [block] = list.slice(-1)
  const words = list.slice(0, -1)
  const isPlain = words.length <= mostCards && words.every((one) => one.type === 'point' && !isItem(one))
  if (!block || !isCode(block) || !isPlain) return undefined
  const h = rect.h * (cardShares[words.length - 1] ?? 0)
  const cards = statementCards(words, {...rect, h}, {ink}, stage)
  if ('overfull' in cards) return undefined
  const under = {...rect, y: rect.y + h + gapOfCards, h: rect.h - h - gapOfCards}
  return {boxes: [...cards.boxes, codePanel(block, 'Code', under, size, stage)]}
}

const mostCards = 3

/** How much of the height one, two or three cards take. */
const cardShares = [0.4, 0.56, 0.66]
const gapOfCards: Pt = 12

const side: Pt = 18
const above: Pt = 9

/** Code stands near what introduces it, and apart from what comes next. */
function gapAfter({type}: Part): Pt {
  return type === 'code' ? 14 : 7
}

function partsOf(list: readonly Statement[], ink: Ink, stage: Stage): readonly Part[] {
  const runs: Statement[][] = []
  for (const one of list) {
    const last = runs.at(-1)
    if (last && !isCode(one) && last.every((other) => !isCode(other))) last.push(one)
    else runs.push([one])
  }
  return runs.map((run): Part => {
    const [block] = run
    return block && isCode(block) ? {type: 'code', block} : {type: 'words', copies: wordsOf(run, ink, stage)}
  })
}

/** Whether a statement is a block of code. */
export function isCode(one: Statement): boolean {
  return one.type === 'label' && one.code !== undefined
}

/** One statement over code is its introduction, and no list; nor is the last of several that ends with a colon. */
function wordsOf(run: readonly Statement[], ink: Ink, stage: Stage): readonly Copy[] {
  const copies = bulletsOf(run, ink, stage, {style: 'body', spaceBefore: 6})
  return copies.map((copy, at) => {
    const one = run[at]
    if (one?.type === 'label')
      return {spans: [{text: one.text, bold: true}], style: 'body', ink, spaceBefore: 10}
    const isAlone = run.filter(({type}) => type === 'point').length === 1
    const isLead = isAlone || (at === run.length - 1 && /:$/.test(one?.text ?? ''))
    if (!isLead || !one || isItem(one)) return copy
    const {bullet: _, level: __, ...plain} = copy
    return plain
  })
}

/** Pairs of sizes, the largest first: the words shrink before code that would have to be wrapped. */
function trials(parts: readonly Part[], w: Pt, stage: Stage): readonly Sizes[] {
  const {body, small} = stage.theme.type
  const most = unwrapped(parts, w, stage) ?? small.min + 2
  const words = Array.from({length: body.size - body.min + 1}, (_, at) => body.size - at)
  const pairs = words.map((one) => ({words: one, code: Math.max(small.min, Math.min(most, one - 2))}))
  const last = pairs.at(-1)?.code ?? small.min
  const smaller = Array.from({length: Math.max(0, last - small.min)}, (_, at) => last - 1 - at)
  return [...pairs, ...smaller.map((code) => ({words: body.min, code}))]
}

/** The largest size at which no line of code is wrapped; undefined where there is none. */
function unwrapped(parts: readonly Part[], w: Pt, stage: Stage): Pt | undefined {
  const {min} = stage.theme.type.small
  const all = parts.flatMap((part) => (part.type === 'code' ? [part.block] : []))
  const sizes = Array.from({length: Math.max(0, largestCode - min + 1)}, (_, at) => largestCode - at)
  return sizes.find((size) =>
    all.every((block) => {
      const style = styleAt(size, stage)
      const copies = codeCopies(block, style, stage)
      const whole = stage.height(copies, unbounded, size, style)
      return stage.height(copies, w - 2 * side, size, style) <= whole + 0.01
    })
  )
}

function styleAt(size: Pt, stage: Stage): 'body' | 'small' {
  return size >= stage.theme.type.body.min ? 'body' : 'small'
}

/** How high every part is at a pair of sizes, and all together. */
function heightsAt(parts: readonly Part[], w: Pt, sizes: Sizes, stage: Stage) {
  const heights = parts.map((part) => {
    if (part.type === 'words')
      return Math.ceil(stage.height(part.copies, w, sizes.words, 'body')) + spareFor(part, sizes.words)
    const style = styleAt(sizes.code, stage)
    const copies = codeCopies(part.block, style, stage)
    return Math.ceil(stage.height(copies, w - 2 * side, sizes.code, style)) + 2 * above
  })
  const gaps = parts.slice(0, -1).reduce((sum, part) => sum + gapAfter(part), 0)
  return {sizes, heights, total: heights.reduce((sum, one) => sum + one, gaps)}
}

/** A line more where there is a long address: not every program breaks it, and what comes next must not stand on it. */
function spareFor({copies}: Extract<Part, {type: 'words'}>, size: Pt): Pt {
  return copies.some(({spans}) => spans.some(({text}) => /\S{60}/.test(text))) ? Math.ceil(size * 1.2) : 0
}

function codePanel(block: Statement, name: string, rect: Rect, size: Pt, stage: Stage): Box {
  const lead = styleAt(size, stage)
  return stage.box(name, rect, codeCopies(block, lead, stage), {
    size,
    lead,
    insets: [above, side, above, side],
    anchor: 'middle',
    fill: {ink: stage.ink('wash')}
  })
}

/** Boxes of a slide are told apart by their names. */
function nameOf(name: string, at: number, parts: readonly Part[]): string {
  const alike = parts.filter(({type}) => type === parts[at]?.type).length
  const before = parts.slice(0, at).filter(({type}) => type === parts[at]?.type).length
  return alike > 1 ? `${name} ${before + 1}` : name
}
