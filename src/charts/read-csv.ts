import {parse} from 'csv-parse/sync'
import type {DecimalMark} from './types.ts'

/** A cell and its line, from 1. */
export interface CsvCell {
  readonly text: string
  readonly line: number
}

/** The rows of a text, and what its delimiter says of its decimal mark. */
export interface Csv {
  readonly rows: readonly (readonly CsvCell[])[]
  readonly decimal?: DecimalMark
}

/**
 * The cells of comma-separated values (RFC 4180); semicolons and tabs, which spreadsheets write as well, are told by the
 * first line. Empty lines are left out, short rows are no fault.
 *
 * @returns
 *   Or the reason why it cannot be read, and the line.
 */
export function readCsv(text: string): Csv | {readonly reason: string; readonly line: number} {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const delimiter = ['\t', ';', ','].find((one) => first.includes(one)) ?? ','
  const settings = {
    bom: true,
    delimiter,
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithEmptyValues: true,
    trim: true,
    cast: (cell: string, {lines}: {readonly lines: number}): CsvCell => ({text: cell, line: lines})
  }
  try {
    // With `cast` cells are what it gives; the types know of texts only.
    const rows = parse(text, settings) as unknown as CsvCell[][]
    // A comma between cells is none in a number, unless the cell is quoted.
    return {rows, ...(delimiter === ',' && !text.includes('"') && {decimal: '.'})}
  } catch (error) {
    const {message, lines} = error as Error & {readonly lines?: number}
    return {reason: message, line: lines ?? 1}
  }
}
