import type {Paragraph, PhrasingContent} from 'mdast'
import {spanOf} from './span-of.ts'

/** A paragraph of words, from where the first of them stand to the end of the last. */
export function paragraphOf(children: readonly PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children: [...children], ...spanOf(children)}
}
