import type {Aside, Column} from '../article/types.ts'
import type {Label, Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from '../templates/as-author.ts'
import {chartStatement, isChart} from '../templates/chart.ts'
import {columnSlot, mostColumns} from '../templates/columns.ts'
import {balanced} from '../templates/divide.ts'
import {equationStatement} from '../templates/equation.ts'
import {pictureStatement} from '../templates/picture.ts'
import {codeStatement} from '../templates/words-and-code.ts'
import {labels} from './labels.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** What stands in one set of columns. */
export interface ColumnSet {
  readonly readings: readonly Reading[]
  readonly asides: readonly Aside[]
}

/** The sets of columns of a beat, and the beat without them; a set of which one column is left is none. */
export function columnSets(beat: Beat): {readonly sets: readonly ColumnSet[]; readonly rest: Beat} {
  const {readings, asides} = beat
  // A table is too broad for a column: it has a slide of its own.
  const inColumns = asides.filter((one) => one.column && (one.kind !== 'table' || isChart(one)))
  const columns = [...readings.map(({paragraph}) => paragraph.column), ...inColumns.map(({column}) => column)]
  const starts = [...new Set(columns.flatMap((one) => (one ? [one.set] : [])))]
  const sets = starts.flatMap((start): ColumnSet[] => {
    const isIn = (column: Column | undefined) => column?.set === start
    const own = new Set(columns.filter(isIn).map((one) => one?.index))
    if (own.size < 2) return []
    return [
      {
        readings: readings.filter(({paragraph}) => isIn(paragraph.column)),
        asides: inColumns.filter(({column}) => isIn(column))
      }
    ]
  })
  if (sets.length === 0) return {sets, rest: beat}
  const taken = new Set<Reading | Aside>(sets.flatMap((one) => [...one.readings, ...one.asides]))
  return {
    sets,
    rest: {
      ...beat,
      readings: readings.filter((one) => !taken.has(one)),
      asides: asides.filter((one) => !taken.has(one))
    }
  }
}

/** The slides of a set of columns; more columns than one holds are shared out over several. */
export function columnSlides({readings, asides}: ColumnSet, common: Common): Slide[] {
  const columns = [...readings.map(({paragraph}) => paragraph.column), ...asides.map(({column}) => column)]
  const [first] = columns
  const widths = widthsOf(columns.flatMap((one) => one ?? []))
  const indexes = Array.from({length: first?.of ?? 0}, (_, index) => index)
  return balanced(indexes, Math.ceil(indexes.length / mostColumns)).map((share): Slide => {
    const isIn = (column: Column | undefined) => column !== undefined && share.includes(column.index)
    const own = {
      readings: readings.filter(({paragraph}) => isIn(paragraph.column)),
      asides: asides.filter(({column}) => isIn(column))
    }
    const slots = share.map((index, at) => [columnSlot(at), statementsIn(own, index)] as const)
    const position = own.readings[0]?.sentence.position ?? own.asides[0]?.position
    return {
      ...common,
      template: 'columns',
      tone: 'points',
      slots: {widths: labels(share.map((index) => widths[index]).join(' ')), ...Object.fromEntries(slots)},
      notes: notesOf(own.readings, own.asides),
      ...showing(own.asides),
      why: '`columns`: the author’s columns',
      ...(position && {position})
    }
  })
}

/** Shares of the width in whole per cent; columns without one share what is left. */
function widthsOf(columns: readonly Column[]): number[] {
  const given = new Map(columns.map(({index, width}) => [index, width]))
  const count = columns[0]?.of ?? 0
  const all = Array.from({length: count}, (_, index) => given.get(index))
  const known = all.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const open = all.filter((one) => one === undefined).length
  const rest = Math.max(100 / (2 * count), (100 - known) / Math.max(1, open))
  return all.map((one) => Math.round(one ?? rest))
}

/** What stands in a column, in the order of the source: its words whole, as their author has them. */
function statementsIn({readings, asides}: ColumnSet, index: number): Statement[] {
  const said = readings
    .filter(({paragraph}) => paragraph.column?.index === index)
    .map((one) => ({at: one.sentence.position.start.offset ?? 0, statements: paragraphOf(one)}))
  const drawn = asides
    .filter(({column}) => column?.index === index)
    .map((one) => ({at: one.position.start.offset ?? 0, statements: drawnOf(one)}))
  return [...said, ...drawn].sort((a, b) => a.at - b.at).flatMap(({statements}) => statements)
}

/** A paragraph as one statement, at its first sentence. */
function paragraphOf(reading: Reading): Statement[] {
  const {paragraph, sentence} = reading
  if (paragraph.kind === 'item') return asAuthor(reading)
  const [head, ...rest] = paragraph.sentences
  if (head !== sentence) return []
  const text = paragraph.sentences.map((one) => one.text).join(' ')
  return [{type: 'point', kind: 'extract', text, from: [head, ...rest]}]
}

function drawnOf(one: Aside): Label[] {
  const {picture, code, equation, kind, text} = one
  if (isChart(one)) return [chartStatement(one.chart)]
  if (picture) return [pictureStatement(picture)]
  if (code) return [codeStatement(code)]
  if (equation) return [equationStatement(equation)]
  // A heading, which opens no section here.
  return kind === 'other' ? [{type: 'label', kind: 'author', text}] : []
}
