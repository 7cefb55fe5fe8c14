import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {ownPlace} from '../own-place.ts'
import type {Block, Extent, Section} from './types.ts'

/** Sections whose sentences and asides know in which of several files they stand, and on which lines there; of one file, as they are. */
export function inOwnFiles(sections: readonly Section[], whole: VFile): readonly Section[] {
  if (!whole.data.parts) return sections
  const extentOf = (position: Position): Extent => {
    const {name, place} = ownPlace(whole, position)
    return {lines: [place.start.line, place.end.line], ...(name !== undefined && {file: name})}
  }
  const ofBlock = (block: Block): Block => {
    if (block.type === 'break') return block
    if (block.type === 'aside') return {...block, extent: extentOf(block.position)}
    const sentences = block.sentences.map((one) => ({...one, ...extentOf(one.position)}))
    return {...block, sentences}
  }
  return sections.map((section) => ({...section, blocks: section.blocks.map(ofBlock)}))
}
