import type {Html, Paragraph, RootContent} from 'mdast'
import {positionOf, type Source} from '../positions.ts'
import {gathered} from './gathered.ts'

/**
 * A slide on which blocks of HTML that only set words apart are these words, as decks have them for looks:
 * `<p class="big">92%</p>`. Where reveal.js has notes, `<aside class="notes">`, they are notes.
 */
export function withPlainBlocks(slide: readonly RootContent[], source: Source): readonly RootContent[] {
  return slide.flatMap((node) => (node.type === 'html' ? (wordsOf(node, source) ?? [node]) : [node]))
}

function wordsOf(node: Html, source: Source): readonly RootContent[] | undefined {
  const [, tag = '', attributes = '', inner = ''] = block.exec(node.value) ?? []
  const words = inner.trim()
  if (words === '') return undefined
  const isNotes = /\bclass=["']?notes\b/.test(attributes)
  if (tag.toLowerCase() === 'aside' && !isNotes) return undefined
  const from = source.text.indexOf(words, node.position?.start.offset)
  if (from < 0) return undefined
  const position = positionOf(source, from, from + words.length)
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{type: 'text', value: words, position}],
    position
  }
  return isNotes ? gathered('notes', [paragraph]) : [paragraph]
}

/** One element with words alone in it. */
const block = /^\s*<(p|div|center|span|small|big|aside)\b([^<>]*)>([^<>&]*)<\/\1>\s*$/i
