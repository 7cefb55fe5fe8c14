import type {Article, Aside, Block, Sentence} from '../article/types.ts'
import {turnedWhereWide} from '../deck/turned-table.ts'
import type {Equation} from '../maths/types.ts'
import {shortenedNote} from '../templates/blocks/shortened-note.ts'
import type {Passage} from './types.ts'
import {evened} from './typography.ts'

/**
 * Everything of an article that may stand on a slide, in its order: the front matter first.
 *
 * @param more
 *   What may stand on a cover besides.
 */
export function passagesOf(article: Article, more: readonly string[] = []): Passage[] {
  const {title, subtitle, author = [], date, footer, description, subject} = article.matter
  const start = {line: 1, column: 1}
  const nowhere = {start, end: start}
  const matter = [
    article.title,
    title,
    subtitle,
    author.join(', '),
    ...author,
    date,
    footer,
    description,
    subject,
    ...more
  ]
  const all: Unplaced[] = [
    ...[...new Set(matter)].flatMap((text) => passage('matter', text, article.titlePosition ?? nowhere)),
    ...article.sections.flatMap(({heading, blocks}) => [
      ...(heading ? passage('heading', heading.text, heading.position) : []),
      ...blocks.flatMap(ofBlock)
    ])
  ]
  return all.map((one, index) => ({...one, index}))
}

type Unplaced = Omit<Passage, 'index'>

function ofBlock(block: Block): Unplaced[] {
  if (block.type === 'paragraph') return block.sentences.map(ofSentence)
  if (block.type === 'break') return []
  if (block.picture) {
    const {alt, caption} = block.picture
    return [alt, caption, block.text].flatMap((text) => passage('aside', text, block.position))
  }
  if (block.number !== undefined)
    return [block.text, shortenedNote(block.text)].flatMap((text) => passage('aside', text, block.position))
  if (block.code) {
    const {language, lines} = block.code
    return [language, ...lines].flatMap((text) => passage('aside', text, block.position))
  }
  if (block.equation) return ofEquation(block.equation, block.position)
  if (block.rows) return ofTable(block, block.rows)
  return block.text.split('\n').flatMap((line) => passage('aside', line, block.position))
}

/** What stands around a table, its rows and its cells; also as it is turned, where it is too wide for a slide. */
function ofTable({caption, chart, position}: Aside, table: readonly (readonly string[])[]): Unplaced[] {
  const {title, x, y} = chart?.wish ?? {}
  const said = [caption?.text, title, x, y].flatMap((text) => passage('aside', text, position))
  const asRow = (cells: readonly string[], header: readonly string[] = []) =>
    passage('row', cells.join(' | '), position).map((row) => ({
      ...row,
      cells: cells.map(evened),
      header: header.map(evened)
    }))
  const rows = table.flatMap((cells) => [
    ...asRow(cells, table[0]),
    ...cells.flatMap((cell) => passage('cell', cell, position))
  ])
  const given = table.map((cells) => cells.map((text) => ({text})))
  const shown = turnedWhereWide(given)
  const plain = shown.map((cells) => cells.map(({text}) => text))
  const turned = shown === given ? [] : plain.flatMap((cells) => asRow(cells, plain[0]))
  return [...said, ...rows, ...turned]
}

/** A formula is read in one line, or stands as its author wrote it. */
function ofEquation({text, source}: Equation, position: Sentence['position']): Unplaced[] {
  return [text, ...source.split('\n')].flatMap((one) => passage('aside', one, position))
}

function ofSentence({id, text, position}: Sentence): Unplaced {
  return {kind: 'sentence', sentence: {id, text: evened(text), position}}
}

function passage(
  kind: Passage['kind'],
  text: string | undefined,
  position: Sentence['position']
): Unplaced[] {
  const plain = evened(text ?? '')
  return plain === '' ? [] : [{kind, sentence: {id: '', text: plain, position}}]
}
