import type {TableBox} from '../../frame/types.ts'
import {emu} from '../../units.ts'
import {graphicFrame} from '../look/graphic-frame.ts'
import {line} from '../look/paint.ts'
import {child, type Element, element, elements, withChildren} from '../xml.ts'
import {alternative} from './alternative.ts'
import {finishParagraphs, type Writing} from './finish-paragraphs.ts'
import {amongWords, formulasOf} from './formula-runs.ts'

/** A table with its header marked as one, a rule under it, and a description in words. */
export function finishTable(
  drawn: Element,
  box: TableBox,
  id: number,
  writing: Writing,
  tie?: Element
): Element {
  const formulas = formulasOf(box.rows.flatMap(({cells}) => cells.flat()))
  if (formulas === undefined) return frameOf(drawn, box, id, writing, tie)
  const told = {...box, alt: `${box.alt} (${formulas})`}
  return alternative(told, id, amongWords, {
    native: (one, own) => frameOf(drawn, one, own, {...writing, formulas: 'native'}, tie),
    plain: (one, own) => frameOf(drawn, one, own, writing, tie)
  })
}

function frameOf(drawn: Element, box: TableBox, id: number, writing: Writing, tie?: Element): Element {
  const content = child(child(drawn, 'a:graphic'), 'a:graphicData')
  const table = child(content, 'a:tbl')
  if (content === undefined || table === undefined) throw new Error(`${box.name}: no table drawn`)
  const rows = elements(table, 'a:tr').map((row, index) => finishRow(row, index, box, writing))
  const finished = element('a:tbl', {}, [
    element('a:tblPr', {rtl: box.rtl ? 1 : undefined, firstRow: 1}),
    grid(box),
    ...rows
  ])
  return graphicFrame(box, id, withChildren(content, [finished]), tie)
}

function grid(box: TableBox): Element {
  return element(
    'a:tblGrid',
    {},
    box.columns.map((width) => element('a:gridCol', {w: emu(width)}))
  )
}

function finishRow(drawn: Element, index: number, box: TableBox, writing: Writing): Element {
  const row = box.rows[index]
  const cells = elements(drawn, 'a:tc').map((cell, column) =>
    element('a:tc', {}, [
      element('a:txBody', {}, [
        element('a:bodyPr'),
        element('a:lstStyle'),
        ...finishParagraphs(
          elements(child(cell, 'a:txBody'), 'a:p'),
          row?.cells[column] ?? [],
          writing,
          undefined
        )
      ]),
      cellProperties(box, index, column)
    ])
  )
  return element('a:tr', {h: emu(row?.height ?? 0)}, cells)
}

/** Insets and borders of a cell. A border belongs to both cells that meet at it, so the second row repeats the rule. */
function cellProperties({insets, gaps, rule, rtl}: TableBox, row: number, column: number): Element {
  const [top, right, bottom, left] = insets
  const gap = gaps[column] ?? 0
  const ruled = {paint: rule, width: 1}
  return element(
    'a:tcPr',
    {
      marL: emu(rtl ? left : left + gap),
      marR: emu(rtl ? right + gap : right),
      marT: emu(top),
      marB: emu(bottom),
      anchor: 'ctr'
    },
    [
      line(undefined, 'a:lnL'),
      line(undefined, 'a:lnR'),
      line(row === 1 ? ruled : undefined, 'a:lnT'),
      line(row === 0 ? ruled : undefined, 'a:lnB'),
      element('a:noFill')
    ]
  )
}
