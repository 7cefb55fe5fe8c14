import type {RootContent} from 'mdast'
import {htmlParagraphs, isForSpeaker} from '../html-paragraphs.ts'
import type {Source} from '../positions.ts'
import {gathered} from './gathered.ts'

/**
 * A slide on which blocks of HTML that only set words apart are these words, as decks have them for looks:
 * `<p class="big">92%</p>`. Where reveal.js has notes, `<aside class="notes">`, they are notes.
 */
export function withPlainBlocks(slide: readonly RootContent[], source: Source): readonly RootContent[] {
  return slide.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'html') return [node]
    const isNotes = isForSpeaker(node.value)
    const words = isNotes || oneElement.test(node.value) ? (htmlParagraphs(node, source) ?? []) : []
    if (words.length === 0) return [node]
    return isNotes ? gathered('notes', words) : words
  })
}

/** Elements in each other are what a deck does by itself: buttons that lead to the next slide. */
const oneElement = /^\s*<([a-z]+)\b[^<>]*>[^<>]*<\/\1>\s*$/i
