import type {VFile} from 'vfile'
import {ownPlace} from '../own-place.ts'
import type {Block, Section, Sentence} from './types.ts'

/** Sections whose sentences know in which of several files they stand, and on which lines there; of one file, as they are. */
export function inOwnFiles(sections: readonly Section[], whole: VFile): readonly Section[] {
  if (!whole.data.parts) return sections
  const placed = (sentence: Sentence): Sentence => {
    const {name, place} = ownPlace(whole, sentence.position)
    return {...sentence, lines: [place.start.line, place.end.line], ...(name !== undefined && {file: name})}
  }
  const ofBlock = (block: Block): Block =>
    block.type === 'paragraph' ? {...block, sentences: block.sentences.map(placed)} : block
  return sections.map((section) => ({...section, blocks: section.blocks.map(ofBlock)}))
}
