import type {Chart, NumberFormat, Value} from '../../charts/types.ts'
import {namespaces} from '../namespaces.ts'
import {pack} from '../pack.ts'
import type {Part} from '../part.ts'
import {document, type Element, element} from '../xml.ts'
import {numberCode} from './number-code.ts'

const main = namespaces.spreadsheet
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** The numbers of a chart as a workbook of one sheet, which PowerPoint opens under *Edit Data*: a column a series. */
export function workbook({rows, categories, across, series, format}: Chart): Uint8Array {
  const head = [rows[0]?.[0] ?? '', ...series.map(({name}) => name)]
  const body = categories.map((name, row) => [
    across ? across.values[row] : name,
    ...series.map(({values}) => values[row])
  ])
  const parts: Part[] = [
    part('xl/workbook.xml', 'sheet.main', book, [
      {id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml'},
      {id: 'rId2', type: 'styles', target: 'xl/styles.xml'}
    ]),
    part('xl/worksheets/sheet1.xml', 'worksheet', sheet([head, ...body], across !== undefined)),
    part('xl/styles.xml', 'styles', styles([format, ...(across ? [across.format] : [])]))
  ]
  return pack(parts, [{id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml'}])
}

/** The range of a column of the sheet, from 0, in the rows of its body: "Sheet1!$B$2:$B$5". */
export function rangeOf(column: number, rows: number): string {
  const letter = letterOf(column)
  return `${sheetName}!$${letter}$2:$${letter}$${rows + 1}`
}

/** The cell over a column of the sheet: "Sheet1!$B$1". */
export function topCell(column: number): string {
  return `${sheetName}!$${letterOf(column)}$1`
}

/** A column by its letter: charts have too few series for two. */
function letterOf(column: number): string {
  return String.fromCharCode(65 + column)
}

const sheetName = 'Sheet1'

const book = element('workbook', {xmlns: main, 'xmlns:r': namespaces.relationships}, [
  element('sheets', {}, [element('sheet', {name: sheetName, sheetId: 1, 'r:id': 'rId1'})])
])

function part(name: string, type: string, content: Element, relationships: Part['relationships'] = []): Part {
  return {name, type: `${office}${type}+xml`, content: document(content), relationships}
}

function sheet(rows: readonly (readonly (string | Value | undefined)[])[], isAcross: boolean): Element {
  const last = rows[0]?.length ?? 1
  return element('worksheet', {xmlns: main}, [
    element('cols', {}, [element('col', {min: 1, max: last, width: 18, customWidth: 1})]),
    element(
      'sheetData',
      {},
      rows.map((cells, row) =>
        element(
          'row',
          {r: row + 1},
          cells.flatMap((cell, column) => cellOf(cell, `${letterOf(column)}${row + 1}`, column, isAcross))
        )
      )
    )
  ])
}

function cellOf(cell: string | Value | undefined, at: string, column: number, isAcross: boolean): Element[] {
  if (cell === undefined) return []
  if (typeof cell === 'string')
    return [
      element('c', {r: at, t: 'inlineStr'}, [
        element('is', {}, [element('t', {'xml:space': 'preserve'}, [cell])])
      ])
    ]
  return [
    element('c', {r: at, s: column === 0 && isAcross ? 2 : 1}, [element('v', {}, [String(cell.value)])])
  ]
}

// Formats of one's own count from 164 (ECMA-376, 18.8.30).
const firstFormat = 164

function styles(formats: readonly NumberFormat[]): Element {
  const font = element('font', {}, [element('sz', {val: 11}), element('name', {val: 'Calibri'})])
  const fills = ['none', 'gray125'].map((patternType) =>
    element('fill', {}, [element('patternFill', {patternType})])
  )
  const border = element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))
  )
  const looks = [0, ...formats.map((_, index) => firstFormat + index)].map((numFmtId) =>
    element('xf', {
      numFmtId,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 ? 1 : undefined
    })
  )
  const plain = element('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0})
  return element('styleSheet', {xmlns: main}, [
    list(
      'numFmts',
      formats.map((one, index) =>
        element('numFmt', {numFmtId: firstFormat + index, formatCode: numberCode(one)})
      )
    ),
    list('fonts', [font]),
    list('fills', fills),
    list('borders', [border]),
    list('cellStyleXfs', [plain]),
    list('cellXfs', looks),
    list('cellStyles', [element('cellStyle', {name: 'Normal', xfId: 0, builtinId: 0})])
  ])
}

function list(name: string, children: readonly Element[]): Element {
  return element(name, {count: children.length}, children)
}
