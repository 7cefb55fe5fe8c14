import {type Attributes, readAttributes} from './attributes.ts'

/** What stands at the end of a statement: the ids of its sentences, and attributes. */
export interface Citation extends Attributes {
  readonly ids: readonly string[]
  /** How much of the Markdown stands before it, white space not counted. */
  readonly length: number
}

/** The Markdown of a citation, with the space before it; nothing where there is nothing to cite or to say. */
export function writeCitation(ids: readonly string[], attributes: string): string {
  const cited = ids.length > 0 ? `[${ids.join(' ')}]` : ''
  return cited || attributes ? ` ${cited}${attributes}` : ''
}

/** The citation at the end of the Markdown of a paragraph or a heading, as it was typed. */
export function readCitation(markdown: string): Citation {
  const found = citation.exec(markdown)
  const length = (found ? markdown.slice(0, found.index) : markdown).trimEnd().length
  const ids = found?.[1]?.split(/[\s,]+/).filter((id) => id !== '') ?? []
  return {ids, length, ...readAttributes(found?.[2] ?? found?.[3] ?? '')}
}

const ids = String.raw`[ \t]*p\d+s\d+(?:[\s,]+p\d+s\d+)*[ \t]*`
const pairs = String.raw`[ \t]*(?:[\w:-]+=|\.[A-Za-z]|hide(?![^\s}]))(?:[^"{}]|"(?:[^"\\]|\\.)*")*`

/** Ids with or without attributes, or attributes alone; a backslash before a bracket makes it one of the text. */
const citation = new RegExp(
  String.raw`(?:(?<!\S)\[(${ids})?\](?:[ \t]*\{(${pairs})\})?|(?<!\\)\{(${pairs})\})\s*$`,
  'u'
)
