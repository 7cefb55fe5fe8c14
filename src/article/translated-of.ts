import type {Heading, Root} from 'mdast'
import type {VFile} from 'vfile'
import {announcedLists} from './announced-lists.ts'
import {askedHeadings} from './asked-headings.ts'
import {boldHeadings} from './bold-headings.ts'
import {withBoldLines} from './bold-lines.ts'
import {datedLists} from './dated-lists.ts'
import {readDialect, type Translated} from './dialects/read-dialect.ts'
import {withIntroducedQuotations} from './introduced-quotations.ts'
import {lineHeadings} from './line-headings.ts'
import {readMatter} from './matter.ts'
import {numberedParagraphs} from './numbered-paragraphs.ts'
import {parse} from './parse.ts'
import {withPictureTables} from './picture-tables.ts'
import type {Source} from './positions.ts'
import {runInHeadings} from './run-in-headings.ts'
import {withSignedLists} from './signed-lists.ts'
import {withTextLines} from './text-lines.ts'

/** What was read of several files that are one. */
export interface Joined extends Translated {
  /** The title of the whole, where that is a heading. */
  readonly title: Heading | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** Of a file that several were joined to. */
    joined?: Joined
  }
}

/** What a tree goes through, in this order: what its author meant by the way a text is set, beyond what Markdown has a sign for. */
const readings: readonly ((tree: Root, source: Source) => Root)[] = [
  withPictureTables,
  datedLists,
  withTextLines,
  withSignedLists,
  withBoldLines,
  withIntroducedQuotations,
  askedHeadings,
  boldHeadings,
  runInHeadings,
  lineHeadings,
  numberedParagraphs,
  announcedLists
]

/** The tree of a file and its front matter, in whatever dialect it is written; what is no Markdown has its tree already. */
export function translatedOf(file: VFile, source: Source): Translated {
  const {tree, joined} = file.data
  if (joined) return joined
  const read = tree ? {tree, matter: readMatter(file, tree)} : readDialect(parse(file, source), source, file)
  return {...read, tree: readings.reduce((whole, reading) => reading(whole, source), read.tree)}
}
