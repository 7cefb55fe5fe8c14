import {leadsInside} from './leads-inside.ts'
import type {Block, Section} from './types.ts'

/** Fewer links may be what a section has to say. */
const least = 3

/**
 * A section that is a table of contents, "## Contents" with links into the article and nothing else, as one that is skipped: it
 * tells nothing, and the deck has slides of its own to find the way by. A rule behind it, tags that fold it, or who made it in
 * brackets, are no more of it.
 */
export function withoutContents(section: Section): Section {
  const {heading, blocks} = section
  const told = blocks.filter((block) => !isAround(block))
  const isContents =
    told.length >= least &&
    told.every((block) => block.type === 'paragraph' && !block.asked && leadsInside(block))
  if (!heading || !isContents || heading.role !== undefined || heading.template !== undefined) return section
  return {...section, heading: {...heading, skip: true, isContents: true}}
}

/** What may stand around a table of contents: a break, "<details><summary>Click to expand</summary>", "(Contents made by mdtoc)". */
function isAround(block: Block): boolean {
  if (block.type !== 'paragraph') return block.type === 'break' || block.kind === 'html'
  const [only, another] = block.sentences
  return block.kind === 'prose' && only !== undefined && !another && /^\([^()]+\)\.?$/.test(only.text)
}
