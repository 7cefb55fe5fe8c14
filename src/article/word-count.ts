import type {Paragraph} from './types.ts'

/** How many words a paragraph has. */
export function wordCount({sentences}: Pick<Paragraph, 'sentences'>): number {
  return sentences.reduce((sum, {text}) => sum + text.split(' ').length, 0)
}
