import type {VFile} from 'vfile'
import {readChart} from '../charts/read-chart.ts'
import {readWish} from '../charts/read-wish.ts'
import type {Cell, ChartFault, ChartWish} from '../charts/types.ts'
import {usualMark} from '../charts/usual-mark.ts'
import {warn} from '../messages.ts'
import {type ChartSettings, chartCells, imageWords} from './chart-cells.ts'
import type {ChartNode} from './gather-charts.ts'
import type {Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/** Reads the charts of one article. */
export type ChartReader = (node: ChartNode) => readonly Aside[]

/**
 * A reader of the charts of one article: each as a table, for the notes and for where none can be drawn, with the chart
 * where its cells make one. Says why where they do not.
 */
export function chartReader(settings: ChartSettings): ChartReader {
  const {file, source, lang} = settings
  return (node) => {
    const {position} = node
    if (!node.of) {
      warn(file, 'chart-unused', position, undefined)
      return asNotes(node, source)
    }
    const cells = chartCells(node, settings)
    if (!cells) return asNotes(node, source)
    const {ask, rows, decimal} = cells
    const {wish, strange, unread} = readWish(ask)
    for (const one of unread) warn(file, 'chart-attribute', position, one)
    const texts = rows.map((row) => row.map(({text}) => text))
    const title = wish.title ? [wish.title] : []
    const aside = {
      type: 'aside',
      kind: 'table',
      text: [...title, ...texts.filter(hasWords).map((row) => row.join(' | '))].join('\n'),
      rows: evened(texts),
      position
    } as const
    if (strange) {
      warn(file, 'chart-kind', position, strange)
      return [aside]
    }
    const asked: ChartWish = {...wish, ...(!wish.decimal && decimal && {decimal})}
    const made = readChart(rows, asked, usualMark(lang))
    if ('series' in made) return [{...aside, chart: made}]
    report(made, wish, node, file)
    return [aside]
  }
}

/** Say why a chart is not drawn, of its first fault; of the others how many there are. */
function report(faults: readonly ChartFault[], {kind}: ChartWish, {position}: ChartNode, file: VFile): void {
  const [first] = faults
  if (!first) return
  if (first.fault === 'needs' || first.fault === 'full') {
    const place = 'cell' in first && first.cell ? first.cell.position : position
    if (first.fault === 'full') warn(file, 'chart-full', place, {kind, ...first})
    else warn(file, 'chart-needs', place, {kind, needs: first.needs, ...(first.cell && atOf(first.cell))})
    return
  }
  const {cell, row, column} = first
  const details = {text: cell.text, row, column, more: faults.length - 1, ...atOf(cell)}
  if (first.fault === 'cell') warn(file, 'chart-cell', cell.position, details)
  else warn(file, 'chart-units', cell.position, {...details, unit: first.unit, others: first.others})
}

function atOf({at}: Cell): {readonly at?: string} {
  return at === undefined ? {} : {at}
}

/** The author's own words, where nothing is drawn. */
function asNotes(node: ChartNode, source: Source): readonly Aside[] {
  return [{type: 'aside', kind: 'other', text: textOf(node, source), position: node.position}]
}

function textOf({position, of}: ChartNode, source: Source): string {
  if (of?.type === 'code') return sanitise(of.value)
  if (of?.type === 'image') return sanitise([imageWords(of), `(${of.url})`].join(' ').trim())
  return sanitise(source.text.slice(position.start.offset, position.end.offset))
}

function hasWords(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '')
}

/** Rows of as many cells as the header has. */
function evened(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows[0]?.length ?? 0
  return rows.map((row) => Array.from({length: width}, (_, column) => row[column] ?? ''))
}
