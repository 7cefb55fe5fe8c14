import {VFile} from 'vfile'
import {readArticle} from '../../src/article/read-article.ts'
import type {Article, Block, Paragraph, Sentence} from '../../src/article/types.ts'

/** An article in English, as a reader would write it, with what was said about it. */
export function articleFrom(markdown: string, options: Parameters<typeof readArticle>[1] = {lang: 'en'}) {
  const file = new VFile({path: 'article.md', value: markdown})
  const article = readArticle(file, options)
  const blocks = article.sections.flatMap((section) => section.blocks)
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return {article, blocks, paragraphs, sentences, said: file.messages.map(String)}
}

/** The message with which reading stops. */
export function failureOf(markdown: string): string {
  const file = new VFile({path: 'article.md', value: markdown})
  try {
    readArticle(file, {lang: 'en'})
  } catch (error) {
    return String(error)
  }
  return 'none'
}

/** What the source says where a sentence claims to stand. */
export function sourceOfSentence(markdown: string, {position}: Sentence): string {
  return markdown.slice(position.start.offset, position.end.offset)
}

/** Blocks as short text: what a reader compares. */
export function sketch(block: Block): string {
  if (block.type === 'break') return '---'
  if (block.type === 'aside') return `${block.kind}: ${block.text}`
  const {id, kind, depth, ordinal, checked, lead, sentences} = block
  const marks = [kind, depth || '', ordinal ?? '', checked ?? '', lead ? `[${lead}]` : '']
  return `${id} ${marks.filter((mark) => mark !== '').join(' ')}: ${sentences.map(({text}) => text).join(' / ')}`
}

/** Sections as short text, one line a heading. */
export function outline(article: Article): string[] {
  return article.sections.map(({heading, blocks}) =>
    heading ? `${'#'.repeat(heading.depth)} ${heading.text} (${blocks.length})` : `(${blocks.length})`
  )
}
