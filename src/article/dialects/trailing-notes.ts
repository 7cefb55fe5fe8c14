import type {Root, RootContent} from 'mdast'
import {gathered} from './gathered.ts'
import {slidesAt} from './slides-at.ts'

/**
 * A deck whose paragraphs behind a list, a table or code are the notes of their slide, as md2pptx has it. A slide of
 * paragraphs alone keeps them, and so does one whose words stand under headings of their own.
 */
export function withTrailingNotes(tree: Root, slideLevel: number): Root {
  return {...tree, children: slidesAt(tree, slideLevel).flatMap(noted)}
}

function noted(slide: readonly RootContent[]): readonly RootContent[] {
  const at = slide.findIndex(({type}) => type === 'list' || type === 'table' || type === 'code')
  const isParted = slide.slice(1).some(({type}) => type === 'heading')
  if (at < 0 || isParted) return slide
  const behind = slide.slice(at + 1)
  const words = behind.filter(isWords)
  return [...slide.slice(0, at + 1), ...behind.filter((node) => !isWords(node)), ...gathered('notes', words)]
}

function isWords(node: RootContent): boolean {
  return node.type === 'paragraph' && !node.children.some(({type}) => type === 'image')
}
