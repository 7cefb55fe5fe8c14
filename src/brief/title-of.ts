import type {VFile} from 'vfile'
import type {Article} from '../article/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {headline} from './headline.ts'
import {opensWith} from './is-idle.ts'
import type {OpeningLines} from './opening-lines.ts'
import type {Brief, Reading} from './types.ts'

/** Characters: what a title should have, what two lines hold, and what the cover of a deck carries well. */
const lengths = [70, 110, 160, 190] as const

/** Characters that the cover still has room for, where nothing else could name the deck. */
const mostLetters = 220

/**
 * The title of a brief: the author's; else the line with which the article opens; else the lead sentence, cut where that is
 * safe; else the file's name; else "Briefing". A long lead goes before the name of a file that is a word or a number.
 */
export function titleOf(
  article: Article,
  line: OpeningLines['title'],
  readings: readonly Reading[],
  lexicon: Lexicon,
  file: VFile
): Pick<Brief, 'title' | 'titleFrom'> {
  if (article.title) return {title: article.title}
  if (line) return {title: line.text, titleFrom: [line.from]}
  const told = readings.filter((reading) => reading.weight > 0)
  // A claim that somebody denies would stand on the cover alone.
  const lead = told[0]?.denied ? told.find((one) => !(one.denied || one.answers || one.dangling)) : told[0]
  const headed = article.sections.some((section) => section.heading)
  const [point] = lead?.points ?? []
  const name = nameOf(file)
  // What the next sentence takes back or bounds is no title, and thanks are none.
  const isThanks = opensWith(point?.text ?? '', lexicon.clauses?.courtesies ?? [])
  if (point?.kind === 'extract' && !headed && !lead?.limited && !isThanks) {
    const {clauses} = lexicon
    const tried = /\p{L}{2,}.*[ .]\p{L}{2,}/u.test(name ?? '') ? lengths : [...lengths, mostLetters]
    const found = tried.map((max) => headline(point, max, clauses)).find((one) => one !== undefined)
    if (found) return {title: found.text, titleFrom: found.from}
  }
  return {title: name ?? lexicon.words.briefing}
}

function nameOf(file: VFile): string | undefined {
  const name = file.stem?.replace(/[-_]+/g, ' ').trim()
  return name ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : undefined
}
