import type {Code, Image, Table} from 'mdast'
import type {VFile} from 'vfile'
import {type CsvCell, readCsv} from '../charts/read-csv.ts'
import {readYaml} from '../charts/read-yaml.ts'
import type {Cell, DecimalMark} from '../charts/types.ts'
import {usualMark} from '../charts/usual-mark.ts'
import {withHeader} from '../charts/with-header.ts'
import {warn} from '../messages.ts'
import {chartFile} from './chart-file.ts'
import type {ChartAsk, ChartNode} from './gather-charts.ts'
import type {FindFile} from './picture-reader.ts'
import {plainText} from './plain-text.ts'
import type {Source} from './positions.ts'
import {inOneLine, sanitise} from './sanitise.ts'

/** What reading charts leans on. */
export interface ChartSettings {
  readonly file: VFile
  readonly source: Source
  /** BCP 47 tag. */
  readonly lang: string
  /** Finds the files of charts; without it there are none. */
  readonly find: FindFile | undefined
}

/** The cells of a chart where they stand, and what is asked of them. */
export interface ChartCells {
  readonly ask: ChartAsk
  readonly rows: readonly (readonly Cell[])[]
  /** Absent where the numbers themselves do not tell. */
  readonly decimal?: DecimalMark | undefined
}

/** The cells of a chart, from its table, its block of code or its file; undefined, and said why, where there are none. */
export function chartCells(node: ChartNode, settings: ChartSettings): ChartCells | undefined {
  const {of} = node
  if (of?.type === 'table') return ofTable(of, node, settings)
  if (of?.type === 'code') return ofCode(of, node, settings)
  return of && ofFile(of.url, node, settings)
}

/** What an image that stands for a chart is called. */
export function imageWords({alt, title}: Image): string {
  return inOneLine(title || alt || '')
}

function ofTable(table: Table, {ask}: ChartNode, {source}: ChartSettings): ChartCells {
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

function ofCode(code: Code, node: ChartNode, settings: ChartSettings): ChartCells | undefined {
  const {file, lang} = settings
  const isYaml = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[a-z]+:(?:\s|$)/.test(code.value)
  const read = isYaml ? readYaml(code.value) : undefined
  if (read && 'reason' in read) return broken(read, node, file)
  const ask = new Map([...node.ask, ...(read?.fields ?? [])])
  const address = ask.get('source')
  if (address !== undefined) return ofFile(address, {...node, ask}, settings)
  const text = isYaml ? ask.get('data') : code.value
  ask.delete('data')
  if (text === undefined) return {ask, rows: placed(read?.rows ?? [], node), decimal: '.'}
  // The reader of CSV works on UTF-8, which has no half of a pair.
  const csv = readCsv(sanitise(text))
  if ('reason' in csv) return broken(csv, node, file)
  const over = isYaml ? (read?.dataLine ?? 0) : 0
  const rows = csv.rows.map((row) => row.map((cell) => ({...cell, line: cell.line + over})))
  return {ask, rows: placed(withHeader(rows, csv.decimal ?? usualMark(lang)), node), decimal: csv.decimal}
}

function ofFile(address: string, node: ChartNode, {file, lang, find}: ChartSettings): ChartCells | undefined {
  const target = sanitise(address)
  const text = chartFile(address, node.position, find)
  if (typeof text !== 'string') {
    warn(file, 'chart-source', node.position, {target, ...text})
    return undefined
  }
  const csv = readCsv(text)
  if ('reason' in csv) return broken({reason: `${target}, line ${csv.line}: ${csv.reason}`}, node, file)
  const ask = new Map(node.ask)
  ask.delete('source')
  const words = node.of?.type === 'image' ? imageWords(node.of) : undefined
  if (words && !ask.has('title')) ask.set('title', words)
  const rows = withHeader(csv.rows, csv.decimal ?? usualMark(lang)).map((row) =>
    row.map(({text, line}) => ({
      text: sanitise(text),
      position: node.position,
      at: `${target}, line ${line}`
    }))
  )
  return {ask, rows, decimal: csv.decimal}
}

/** The cells of a block of code, whose first line stands under its fence. */
function placed(rows: readonly (readonly CsvCell[])[], {position}: ChartNode): readonly (readonly Cell[])[] {
  return rows.map((row) =>
    row.map(({text, line}) => ({
      text: sanitise(text),
      position: {line: position.start.line + line, column: position.start.column}
    }))
  )
}

/** Why there are no cells. */
interface Broken {
  readonly reason: string
  readonly line?: number
}

function broken({reason, line}: Broken, {position}: ChartNode, file: VFile): undefined {
  const place = line === undefined ? position : {line: position.start.line + line, column: 1}
  warn(file, 'chart-broken', place, {reason})
  return undefined
}
