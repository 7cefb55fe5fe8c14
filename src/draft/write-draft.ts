import type {RootContent, TableRow} from 'mdast'
import type {Footnote} from '../article/types.ts'
import type {Brief, Reading} from '../brief/types.ts'
import {extentOf, linesOf} from '../deck/sources.ts'
import type {Deck} from '../deck/types.ts'
import {footnoteNodes} from './draft-footnotes.ts'
import {markdownOf} from './markdown.ts'
import {type MarksOf, noteNode} from './notes-nodes.ts'
import {slideNodes} from './slide-nodes.ts'
import {type DraftSettings, sentencesDiv} from './types.ts'
import {writeMatter} from './write-matter.ts'

/**
 * A deck as Markdown that a person edits: the slides as headings, their slots as headings under them, statements with the
 * ids of their sentences, and the notes; at the end what became of each sentence of the article.
 *
 * It tells the deck before it is laid out, so that a longer statement or another theme finds its room anew. `readDraft`
 * reads it.
 */
export function writeDraft(deck: Deck, {readings, profile}: Brief, settings: DraftSettings): string {
  const items = new Set(readings.filter(isItem).map(({sentence}) => sentence.id))
  const marks = new Map(readings.map(({sentence: {id, marks = []}}) => [id, marks]))
  const marksOf = (id: string) => marks.get(id) ?? []
  const {slides, title, lang} = deck
  const [first] = slides
  return markdownOf({
    type: 'root',
    children: [
      writeMatter(
        {...settings.matter, profile: profile.name},
        lang,
        title,
        first?.template === 'title' ? first.title : undefined
      ),
      ...slides.flatMap((_, index) => slideNodes(deck, index, {...settings, items, marksOf})),
      ...footnoteNodes(footnotesIn(deck, readings)),
      ...sentenceNodes(deck, readings, marksOf)
    ]
  })
}

/** The footnotes that sentences and the cells of tables refer to. */
function footnotesIn({slides}: Deck, readings: readonly Reading[]): readonly Footnote[] {
  const labels = slides.flatMap(({slots}) => Object.values(slots).flat())
  return [
    ...readings.flatMap(({sentence}) => sentence.marks ?? []),
    ...labels.flatMap((one) => (one.type === 'label' ? (one.marks ?? []) : []))
  ].flatMap(({note}) => note ?? [])
}

function isItem({paragraph}: Reading): boolean {
  return paragraph.kind === 'item'
}

/** What became of each sentence, as a table; the words of those that stand in no notes before it. */
function sentenceNodes(deck: Deck, readings: readonly Reading[], marksOf: MarksOf): RootContent[] {
  const noted = new Set(deck.slides.flatMap(({notes}) => notes.map(({id}) => id)))
  const others = readings.map(({sentence}) => sentence).filter(({id}) => !noted.has(id))
  const rows = [columns, ...readings.map((one) => cellsOf(one, deck))].map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
    })
  )
  if (readings.length === 0) return []
  return [
    {type: 'raw', value: `::: ${sentencesDiv}`},
    ...others.map(({id, text}) => noteNode({id, text}, marksOf)),
    {type: 'table', children: rows},
    {type: 'raw', value: ':::'}
  ]
}

const columns = ['Sentence', 'Lines', 'In', 'Role', 'Sure', 'Because', 'Weight']

function cellsOf({sentence, paragraph, role, confidence, evidence}: Reading, {weights}: Deck): string[] {
  // Four digits tell sentences apart well enough for choosing among slides.
  const weight = Number((weights?.get(sentence.id) ?? 0).toPrecision(4))
  return [
    sentence.id,
    linesOf([extentOf(sentence)]),
    paragraph.kind,
    role,
    `${Math.round(confidence * 100)} %`,
    evidence.join('; '),
    `${weight}`
  ]
}
