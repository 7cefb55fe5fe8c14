import type {RootContent, Table, TableRow} from 'mdast'
import {cellMarks} from '../article/cell-marks.ts'
import type {SlideOptions} from '../article/slide-options.ts'
import {optionWords} from '../article/slide-options-of.ts'
import type {Statement} from '../brief/statement-types.ts'
import {wishNames} from '../charts/read-wish.ts'
import {linesOf} from '../deck/sources.ts'
import type {Deck, Slide} from '../deck/types.ts'
import type {PictureWish} from '../pictures/wish.ts'
import {writeAttributes} from './attributes.ts'
import {writeCitation} from './citation.ts'
import {givenSlots} from './given-slots.ts'
import {listNodes, paragraphOf} from './list-nodes.ts'
import {markedNodes} from './marked-nodes.ts'
import {type MarksOf, notesNodes} from './notes-nodes.ts'
import {usualSection} from './sections.ts'
import {mainSlot} from './slots.ts'
import type {DraftSettings} from './types.ts'

interface Writing extends DraftSettings {
  readonly items: ReadonlySet<string>
  readonly marksOf: MarksOf
}

/** A slide as Markdown: its heading, the message under it as a quotation, its slots, its notes. */
export function slideNodes(deck: Deck, index: number, writing: Writing): RootContent[] {
  const slide = deck.slides[index]
  if (!slide) return []
  const {title, titleFrom, message, notes} = slide
  const ids = titleFrom.map(({id}) => id)
  const cited = ids.length > 0 ? `${writeCitation(ids, '')} ` : ' '
  return [
    {
      type: 'heading',
      depth: slide.template === 'title' || isNumbered(slide) ? 1 : 2,
      children: [
        {type: 'text', value: title},
        {type: 'raw', value: `${cited}${headAttributes(slide, deck.slides.slice(0, index), writing)}`}
      ]
    },
    ...(message ? [{type: 'blockquote' as const, children: [paragraphOf(message, writing.items)]}] : []),
    ...slotNodes(deck, index, writing),
    ...notesNodes(notes, writing.marksOf)
  ]
}

/** Whether a divider is counted; one that is not stands for a section with nothing to show. */
function isNumbered({template, slots}: Pick<Slide, 'template' | 'slots'>): boolean {
  return template === 'section' && (slots.number ?? []).length > 0
}

function headAttributes(slide: Slide, before: readonly Slide[], writing: Writing): string {
  const {words, pathOf = ({path}) => path} = writing
  const {template, label, section, shows = [], marking, options = {}} = slide
  const isUsual = section === usualSection(slide, before, words)
  return writeAttributes(
    [
      ['template', template],
      ...(label === undefined ? [] : [['label', label] as const]),
      ...(isUsual ? [] : [['section', section] as const]),
      ...(shows.length === 0 ? [] : [['lines', linesOf(shows)] as const]),
      ...(marking === undefined ? [] : [['marking', marking] as const]),
      ...optionWords(seenFrom(options, pathOf))
    ],
    template === 'section' && !isNumbered(slide) ? ['unnumbered'] : []
  )
}

/** Options with the path of a picture as it is seen from the draft. */
function seenFrom(options: SlideOptions, pathOf: NonNullable<Writing['pathOf']>): SlideOptions {
  const {background} = options
  if (!background?.file) return options
  const {as: path, of} = background
  return {...options, background: {as: pathOf({path, ...(of !== undefined && {of})})}}
}

function slotNodes(
  {slides, lang}: Deck,
  index: number,
  {templates, words, matter, items, pathOf = ({path}) => path}: Writing
): RootContent[] {
  const slide = slides[index]
  if (!slide) return []
  const numbered = (at: number) => slides[at] !== undefined && isNumbered(slides[at])
  const given = givenSlots(slides, index, {matter, lang, words, isNumbered: numbered})
  const slots = Object.entries(slide.slots).filter(([name, list]) =>
    name in given ? JSON.stringify(list) !== JSON.stringify(given[name]) : list.length > 0
  )
  const rows = rowsOf(slots.filter(([name]) => name !== 'caption'))
  if (rows) return [{type: 'table', children: rows, ...alignOf(slots)}, ...captionNodes(slide.slots.caption)]
  const main = mainSlot(templates.find(({name}) => name === slide.template))
  return slots.flatMap(([name, list]): RootContent[] => {
    const isAlone = slots.length === 1 && name === main && list.every((one) => one.type === 'point')
    const heading: RootContent = {type: 'heading', depth: 3, children: [{type: 'text', value: name}]}
    return [
      ...(isAlone ? [] : [heading]),
      ...runsOf(list).flatMap((run) =>
        isWords(run[0])
          ? listNodes(run, items)
          : run.flatMap((one) => [
              ...imageNode(one, pathOf),
              ...codeNode(one),
              ...equationNode(one),
              ...chartNodes(one)
            ])
      )
    ]
  })
}

/** A picture as a paragraph of its own, its caption as title. */
function imageNode(one: Statement, pathOf: NonNullable<Writing['pathOf']>): RootContent[] {
  if (one.type !== 'label' || !one.picture) return []
  const {alt, caption, wish} = one.picture
  const asked = wish ? wishAttributes(wish) : ''
  return [
    {
      type: 'paragraph',
      children: [
        {type: 'image', url: pathOf(one.picture), alt, ...(caption && {title: caption})},
        ...(asked ? [{type: 'raw' as const, value: asked}] : [])
      ]
    }
  ]
}

function wishAttributes({width, height, side, isFull}: PictureWish): string {
  const sizes = Object.entries({width, height}).flatMap(([name, size]): [string, string][] =>
    size === undefined ? [] : [[name, size]]
  )
  return writeAttributes(sizes, [...(side ? [side] : []), ...(isFull ? ['full'] : [])])
}

/** Code between fences. */
function codeNode(one: Statement): RootContent[] {
  if (one.type !== 'label' || !one.code) return []
  return [{type: 'code', value: one.text, ...(one.code.language && {lang: one.code.language})}]
}

/** A formula between lines of dollar signs. */
function equationNode(one: Statement): RootContent[] {
  return one.type === 'label' && one.equation ? [{type: 'math', value: one.equation.source}] : []
}

/** Neighbours that are words, and neighbours that are not, in order. */
function runsOf(list: readonly Statement[]): [Statement, ...Statement[]][] {
  const runs: [Statement, ...Statement[]][] = []
  for (const one of list) {
    const last = runs.at(-1)
    if (last && isWords(last[0]) === isWords(one)) last.push(one)
    else runs.push([one])
  }
  return runs
}

/** A chart as the table of its numbers, with what is asked of it under that. */
function chartNodes(one: Statement): RootContent[] {
  if (one.type !== 'label' || !one.chart) return []
  const {rows, wish} = one.chart
  const asked = wishNames.flatMap((name): [string, string][] => {
    const value = name === 'chart' ? wish.kind : wish[name]
    return value === undefined ? [] : [[name, value]]
  })
  return [
    {type: 'table', children: rows.map(rowOf)},
    {type: 'paragraph', children: [{type: 'raw', value: writeAttributes(asked)}]}
  ]
}

function rowOf(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
  }
}

function isWords(one: Statement): boolean {
  return one.type !== 'label' || !(one.picture || one.code || one.chart || one.equation)
}

/** A header and rows of as many cells, as the rows of a table; nothing for anything else. */
function rowsOf(slots: readonly (readonly [string, readonly Statement[]])[]): TableRow[] | undefined {
  const [header, body] = slots
  if (header?.[0] !== 'header' || (body && body[0] !== 'rows') || slots.length > 2) return undefined
  const all = [...header[1], ...(body?.[1] ?? [])]
  const cells = all.map((row) => {
    const texts = row.text.split('\t')
    const marks = cellMarks(texts, row.type === 'label' ? (row.marks ?? []) : [])
    return texts.map((text, column) => markedNodes(text, marks[column] ?? [], {type: 'html', value: '<br>'}))
  })
  const isTable = header[1].length === 1 && all.every(({type, kind}) => type === 'label' && kind === 'author')
  if (!isTable || cells.some(({length}) => length !== cells[0]?.length)) return undefined
  return cells.map((row) => ({
    type: 'tableRow',
    children: row.map((children) => ({type: 'tableCell', children}))
  }))
}

/** The caption of a table as a line under it. */
function captionNodes([caption]: readonly Statement[] = []): RootContent[] {
  if (caption?.type !== 'label') return []
  const words = markedNodes(caption.text, caption.marks ?? [], {type: 'html', value: '<br>'})
  return [{type: 'paragraph', children: [{type: 'raw', value: ': '}, ...words]}]
}

function alignOf(slots: readonly (readonly [string, readonly Statement[]])[]): Pick<Table, 'align'> {
  const header = slots[0]?.[1][0]
  return header?.type === 'label' && header.aligned ? {align: [...header.aligned]} : {}
}
