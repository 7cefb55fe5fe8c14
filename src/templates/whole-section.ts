import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'
import {linesOf} from './lines-in.ts'

/** So many lines stand in a place at a size that is read well, and so many letters in each. */
interface Room {
  readonly lines: number
  readonly letters: number
}

/** What a slide holds under its title, beside something that is drawn, over it, in cards, and in one of three columns. */
const rooms = {
  under: {lines: 13, letters: 90},
  beside: {lines: 11, letters: 42},
  over: {lines: 7, letters: 90},
  cards: {lines: 11, letters: 80},
  column: {lines: 13, letters: 28}
} as const satisfies Record<string, Room>

/**
 * All that a beat with a list in it says, a statement for each item and each paragraph, as long as a slide holds it;
 * undefined for a beat without a list, or that says more.
 *
 * What an author puts between lists belongs to them, and is condensed only for want of room.
 */
export function wholeSection({readings}: Beat, place: keyof typeof rooms = 'under'): Point[] | undefined {
  const hasBoth = ['item', 'prose'].every((kind) => readings.some(({paragraph}) => paragraph.kind === kind))
  if (!hasBoth) return undefined
  const told = readings.filter(({weight, paragraph}) => weight > 0 || paragraph.kind === 'item')
  const all = told.flatMap((one, at) => {
    if (one.paragraph.kind === 'item') return asAuthor(one)
    if (one.paragraph.kind === 'quote') return one.points
    // The first of its paragraph that is told stands for all of them.
    return told[at - 1]?.paragraph === one.paragraph ? [] : paragraphOf(one, told)
  })
  const {lines, letters} = rooms[place]
  const needed = all.reduce((sum, one) => sum + linesOf(one, letters), 0)
  return needed <= lines ? all : undefined
}

/** A paragraph of prose as one statement; a sentence by itself as it stands elsewhere, where nothing of it is left out. */
export function paragraphOf({paragraph}: Reading, told: readonly Reading[]): Point[] {
  const own = told.filter((one) => one.paragraph === paragraph)
  const [first, ...more] = own
  if (!first) return []
  const [point, another] = first.points
  const isPlain = point && !another && !point.named && bare(point.text) === bare(first.sentence.text)
  if (more.length === 0 && isPlain) return [point]
  return [
    {
      type: 'point',
      kind: 'extract',
      text: own.map(({sentence}) => sentence.text).join(' '),
      from: [first.sentence, ...more.map(({sentence}) => sentence)]
    }
  ]
}

function bare(text: string): string {
  return text.replace(/[\s.]/g, '').toLowerCase()
}
