import type {Code, Image, Table} from 'mdast'
import type {VFile} from 'vfile'
import {readChart} from '../charts/read-chart.ts'
import {type CsvCell, readCsv} from '../charts/read-csv.ts'
import {readWish} from '../charts/read-wish.ts'
import {readYaml} from '../charts/read-yaml.ts'
import type {Cell, ChartFault, ChartWish, DecimalMark} from '../charts/types.ts'
import {usualMark} from '../charts/usual-mark.ts'
import {withHeader} from '../charts/with-header.ts'
import {warn} from '../messages.ts'
import {chartFile} from './chart-file.ts'
import type {ChartAsk, ChartNode} from './gather-charts.ts'
import type {FindFile} from './picture-reader.ts'
import {plainText} from './plain-text.ts'
import type {Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/** Reads the charts of one article. */
export type ChartReader = (node: ChartNode) => readonly Aside[]

/** What reading charts leans on. */
interface Settings {
  readonly file: VFile
  readonly source: Source
  readonly lang: string
  readonly find: FindFile | undefined
}

/** Cells where they stand, and what was asked of them. */
interface Gathered {
  readonly ask: ChartAsk
  readonly rows: readonly (readonly Cell[])[]
  readonly decimal?: DecimalMark | undefined
}

/** Why there are no cells. */
interface Broken {
  readonly reason: string
  readonly line?: number
}

/**
 * A reader of the charts of one article: each as a table, for the notes and for where none can be drawn, with the chart
 * where its cells make one. Says why where they do not.
 */
export function chartReader({file, source, lang, find}: Settings): ChartReader {
  return (node) => {
    const {position, of} = node
    if (!of) {
      warn(file, 'chart-unused', position, undefined)
      return asNotes(textOf(node), node)
    }
    const gathered =
      of.type === 'table' ? ofTable(of, node) : of.type === 'code' ? ofCode(of, node) : ofFile(of.url, node)
    if (!gathered) return asNotes(textOf(node), node)
    const {ask, rows, decimal} = gathered
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
    report(made, wish, node)
    return [aside]
  }

  function ofTable(table: Table, {ask}: ChartNode): Gathered {
    const rows = table.children.map((row) =>
      row.children.map(
        (cell): Cell => ({
          text: plainText(cell.children, source).text,
          position: cell.position ?? table.position?.start ?? {line: 1, column: 1}
        })
      )
    )
    return {ask, rows}
  }

  function ofCode(code: Code, node: ChartNode): Gathered | undefined {
    const isYaml = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[a-z]+:(?:\s|$)/.test(code.value)
    const read = isYaml ? readYaml(code.value) : undefined
    if (read && 'reason' in read) return broken(read, node)
    const ask = new Map([...node.ask, ...(read?.fields ?? [])])
    const address = ask.get('source')
    if (address !== undefined) return ofFile(address, {...node, ask})
    const text = isYaml ? ask.get('data') : code.value
    ask.delete('data')
    if (text === undefined) return {ask, rows: placed(read?.rows ?? [], node), decimal: '.'}
    // The reader of CSV works on UTF-8, which has no half of a pair.
    const csv = readCsv(sanitise(text))
    if ('reason' in csv) return broken(csv, node)
    const over = isYaml ? (read?.dataLine ?? 0) : 0
    const rows = csv.rows.map((row) => row.map((cell) => ({...cell, line: cell.line + over})))
    return {ask, rows: placed(withHeader(rows, csv.decimal ?? usualMark(lang)), node), decimal: csv.decimal}
  }

  function ofFile(address: string, node: ChartNode): Gathered | undefined {
    const target = sanitise(address)
    const text = chartFile(address, node.position, find)
    if (typeof text !== 'string') {
      warn(file, 'chart-source', node.position, {target, ...text})
      return undefined
    }
    const csv = readCsv(text)
    if ('reason' in csv) return broken({reason: `${target}, line ${csv.line}: ${csv.reason}`}, node)
    const ask = new Map(node.ask)
    ask.delete('source')
    const said = node.of?.type === 'image' ? saidOf(node.of) : undefined
    if (said && !ask.has('title')) ask.set('title', said)
    const rows = withHeader(csv.rows, csv.decimal ?? usualMark(lang)).map((row) =>
      row.map(({text, line}) => ({
        text: sanitise(text),
        position: node.position,
        at: `${target}, line ${line}`
      }))
    )
    return {ask, rows, decimal: csv.decimal}
  }

  function saidOf({alt, title}: Image): string {
    return sanitise(title || alt || '')
      .replace(/\s+/g, ' ')
      .trim()
  }

  /** The cells of a block of code, whose first line stands under its fence. */
  function placed(
    rows: readonly (readonly CsvCell[])[],
    {position}: ChartNode
  ): readonly (readonly Cell[])[] {
    return rows.map((row) =>
      row.map(({text, line}) => ({
        text: sanitise(text),
        position: {line: position.start.line + line, column: position.start.column}
      }))
    )
  }

  function broken({reason, line}: Broken, {position}: ChartNode): undefined {
    const place = line === undefined ? position : {line: position.start.line + line, column: 1}
    warn(file, 'chart-broken', place, {reason})
    return undefined
  }

  function report(faults: readonly ChartFault[], {kind}: ChartWish, {position}: ChartNode): void {
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

  function textOf({position, of}: ChartNode): string {
    if (of?.type === 'code') return sanitise(of.value)
    if (of?.type === 'image') return sanitise([saidOf(of), `(${of.url})`].join(' ').trim())
    return sanitise(source.text.slice(position.start.offset, position.end.offset))
  }
}

function atOf({at}: Cell): {readonly at?: string} {
  return at === undefined ? {} : {at}
}

/** The author's own words, where nothing is drawn. */
function asNotes(text: string, {position}: ChartNode): readonly Aside[] {
  return [{type: 'aside', kind: 'other', text, position}]
}

function hasWords(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '')
}

/** Rows of as many cells as the header has. */
function evened(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows[0]?.length ?? 0
  return rows.map((row) => Array.from({length: width}, (_, column) => row[column] ?? ''))
}
