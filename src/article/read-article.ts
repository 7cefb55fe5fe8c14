import type {VFile} from 'vfile'
import {articleOf, type ReadOptions} from './article-of.ts'
import {detectLanguage} from './detect-language.ts'
import type {Article} from './types.ts'

/**
 * What the author wrote: front matter, title, and sections of paragraphs of sentences, each with its place.
 *
 * Stops the run where there is nothing to show or the front matter is not YAML; else leaves its messages on the file.
 */
export function readArticle(file: VFile, options: ReadOptions = {}): Article {
  return articleOf(file, options, detectLanguage)
}
