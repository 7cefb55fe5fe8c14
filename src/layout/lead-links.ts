import type {Box, TextParagraph} from '../frame/types.ts'
import {bareName} from '../text/bare-name.ts'

/**
 * Boxes whose links to headings lead to slides: `#` and the number of the slide, from 1.
 *
 * A link to a heading that no slide bears is none: its words stay.
 */
export function leadLinks(boxes: readonly Box[], slides: ReadonlyMap<string, number>): readonly Box[] {
  return boxes.some(hasInner) ? boxes.map((box) => led(box, slides)) : boxes
}

/**
 * Slides by the bare names of the headings they bear, so that the slugs of GitHub and of pandoc both find theirs; the first of
 * several counts.
 */
export function slidesByHeading(titles: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, title] of titles.entries()) {
    const key = bareName(title)
    if (!found.has(key)) found.set(key, index + 1)
  }
  return found
}

function hasInner(box: Box): boolean {
  if (box.type === 'text' && box.link?.startsWith('#')) return true
  return paragraphsOf(box).some(({runs}) => runs.some((run) => run.link?.startsWith('#')))
}

function paragraphsOf(box: Box): readonly TextParagraph[] {
  if (box.type === 'text') return box.paragraphs
  return box.type === 'table' ? box.rows.flatMap(({cells}) => cells.flat()) : []
}

function led(box: Box, slides: ReadonlyMap<string, number>): Box {
  const all = (paragraphs: readonly TextParagraph[]) =>
    paragraphs.map((one) => ({...one, runs: one.runs.map((run) => ledRun(run, slides))}))
  if (box.type === 'text') return {...ledRun(box, slides), paragraphs: all(box.paragraphs)}
  if (box.type !== 'table') return box
  return {...box, rows: box.rows.map((row) => ({...row, cells: row.cells.map(all)}))}
}

/** A run or a box of text that leads to a slide. */
function ledRun<One extends {readonly link?: string}>(one: One, slides: ReadonlyMap<string, number>): One {
  if (!one.link?.startsWith('#')) return one
  const {link, ...plain} = one
  const slide = slides.get(bareName(decoded(link.slice(1))))
  // What is left of it has all that it must have: a link is no such thing.
  return (slide === undefined ? plain : {...plain, link: `#${slide}`}) as One
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
