import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import {yamlFault} from '../yaml-fault.ts'
import type {CsvCell} from './read-csv.ts'

/** What a chart block in YAML says: its fields as text, and its cells. */
export interface YamlChart {
  readonly fields: ReadonlyMap<string, string>
  readonly rows: readonly (readonly CsvCell[])[]
  /** The line over the first of `data` as text. */
  readonly dataLine?: number
}

/** The fields that hold cells. */
const holders = ['data', 'labels', 'series']

/**
 * A chart block in YAML: `data` as a list of rows, or `labels` and `series` as lists of values by name; `data` as text is
 * a field, as is everything else.
 *
 * @returns
 *   Or the reason why it cannot be read, and the line.
 */
export function readYaml(text: string): YamlChart | {readonly reason: string; readonly line: number} {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, schema: 'failsafe'})
  const lineOf = (node: unknown) => counter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line
  const [error] = document.errors
  if (error) return {reason: yamlFault(error), line: counter.linePos(error.pos[0]).line}
  const root = document.contents
  if (!isMap(root)) return {reason: 'it has no fields', line: 1}
  const cellOf = (node: unknown): CsvCell => ({
    text: isScalar(node) && node.value !== null ? String(node.value) : '',
    line: lineOf(node)
  })
  const cellsOf = (node: unknown) => (isSeq(node) ? node.items.map(cellOf) : [])
  const fields = new Map<string, string>()
  const found = new Map<string, unknown>()
  let over: {dataLine?: number} = {}
  for (const {key, value} of root.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (holders.includes(name) && !isScalar(value)) found.set(name, value)
    else if (isScalar(value)) fields.set(name, String(value.value))
    if (name === 'data') over = {dataLine: lineOf(value)}
  }
  const data = found.get('data')
  const series = found.get('series')
  const labels = cellsOf(found.get('labels'))
  if (isSeq(data)) return {fields, rows: data.items.map(cellsOf)}
  if (!isMap(series)) return {fields, rows: [], ...over}
  const columns = series.items.map(({key, value}) => [cellOf(key), ...cellsOf(value)])
  const nothing = {text: '', line: 1}
  const head = [nothing, ...columns.map(([name = nothing]) => name)]
  const length = Math.max(labels.length, ...columns.map((column) => column.length - 1))
  return {
    fields,
    rows: [
      head,
      ...Array.from({length}, (_, at) => [
        labels[at] ?? nothing,
        ...columns.map((one) => one[at + 1] ?? nothing)
      ])
    ]
  }
}
