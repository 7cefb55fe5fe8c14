import type {RootContent} from 'mdast'
import type {Source} from '../positions.ts'
import {gathered} from './gathered.ts'
import {partedAt} from './parted-at.ts'

const mark = /^notes?:/i

/** A slide with its notes set apart as reveal.js has it: what stands behind `Note:`, up to its end or the next heading. */
export function withNoteBlocks(slide: readonly RootContent[], source: Source): readonly RootContent[] {
  for (const [index, node] of slide.entries()) {
    const found = partedAt(node, mark, source)
    if (!found) continue
    const behind = slide.slice(index + 1)
    const heading = behind.findIndex(({type}) => type === 'heading')
    const end = heading < 0 ? behind.length : heading
    const notes = gathered('notes', [...found.after, ...behind.slice(0, end)])
    return [...slide.slice(0, index), ...found.before, ...notes, ...withNoteBlocks(behind.slice(end), source)]
  }
  return slide
}
