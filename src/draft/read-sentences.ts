import type {RootContent, TableRow} from 'mdast'
import type {Position} from 'unist'
import {placeOf, type Source} from '../article/positions.ts'
import type {Paragraph, Sentence} from '../article/types.ts'
import type {Reading} from '../brief/types.ts'
import {readExtents} from './read-extents.ts'
import type {PlacedNote} from './read-notes.ts'
import {wordsOf} from './words.ts'

/** The sentences of the article that a draft holds. */
export interface Sentences {
  /** In the order of the article. Those that are in no notes any more have no words. */
  readonly readings: readonly Reading[]
  /** Ids of those that stand in lists of the article. */
  readonly items: ReadonlySet<string>
  /** One that the notes hold. */
  find(id: string): Sentence | undefined
}

/**
 * The sentences of an article: their words from the notes, where they first stand, and what became of them from the table
 * at the end. Without the table their lines are those of the draft.
 */
export function readSentences(
  notes: readonly PlacedNote[],
  nodes: readonly RootContent[],
  source: Source
): Sentences {
  const rows = new Map(rowsIn(nodes, source).map((row) => [row.id, row]))
  const found = new Map<string, Sentence>()
  for (const {id, text, marks, position} of notes) {
    if (id === undefined || found.has(id)) continue
    const {lines, file} = rows.get(id) ?? {}
    const source = {...(lines && {lines}), ...(file && {file})}
    found.set(id, {id, text, ...(marks && {marks}), position, ...source})
  }
  const all = new Map([...rows.keys(), ...found.keys()].map((id) => [id, rows.get(id)]))
  return {
    readings: [...all].map(([id, row]) => readingOf(id, found.get(id), row, source)),
    items: new Set([...rows.values()].filter(({kind}) => kind === 'item').map(({id}) => id)),
    find: (id) => found.get(id)
  }
}

/** A row of the table at the end. */
interface Row {
  readonly id: string
  readonly lines?: readonly [number, number]
  /** Which of several files has them. */
  readonly file?: string
  readonly kind: Paragraph['kind']
  readonly role: string
  readonly confidence: number
  readonly evidence: readonly string[]
  /** How much it matters beside the others. */
  readonly weight: number
  readonly position: Position
}

function rowsIn(nodes: readonly RootContent[], source: Source): Row[] {
  return nodes
    .flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
    .flatMap((row) => rowOf(row, source))
}

function rowOf(row: TableRow, source: Source): Row[] {
  const cells = row.children.map((cell) => wordsOf(cell.children, source, Number.POSITIVE_INFINITY))
  const [id = '', lines = '', kind = '', role = '', sure = '', because = '', weight = ''] = cells
  const [extent] = readExtents(lines)
  if (!/^p\d+s\d+$/.test(id)) return []
  return [
    {
      id,
      ...extent,
      kind: kind === 'item' || kind === 'quote' ? kind : 'prose',
      role: role || 'context',
      confidence: Math.min(100, Number.parseInt(sure, 10) || 0) / 100,
      evidence: because === '' ? [] : because.split('; '),
      weight: Number.parseFloat(weight) || 0,
      position: placeOf(row, source)
    }
  ]
}

function readingOf(id: string, found: Sentence | undefined, row: Row | undefined, source: Source): Reading {
  const {kind = 'prose', role = 'context', confidence = 0, evidence = [], weight = 0} = row ?? {}
  const sentence = found ?? {id, text: '', position: placeOf(row, source)}
  const paragraph: Paragraph = {
    type: 'paragraph',
    id: id.replace(/s\d+$/, ''),
    kind,
    depth: 0,
    sentences: [sentence],
    position: sentence.position
  }
  return {
    sentence,
    paragraph,
    role,
    confidence,
    evidence,
    weight,
    importance: weight,
    points: [],
    dangling: false,
    numbers: [],
    voices: [],
    figures: [],
    dates: [],
    parties: []
  }
}
