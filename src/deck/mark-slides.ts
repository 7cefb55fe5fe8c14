import type {VFile} from 'vfile'
import type {HeadingMark} from '../article/matter-types.ts'
import type {Article, Block, Heading} from '../article/types.ts'
import {fieldPlace} from '../field-place.ts'
import {evenMark} from '../markings/even-mark.ts'
import {knownSteps} from '../markings/known-steps.ts'
import {trafficLight} from '../markings/schemes.ts'
import {strictest} from '../markings/strictest.ts'
import {fail, warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {speaks} from '../roles/match-heading.ts'
import {citedBy} from './sources.ts'
import type {Deck, Slide} from './types.ts'

/**
 * A deck with the handling marks of its slides.
 *
 * A slide has the strictest mark of all that it says or holds in its notes; the cover that of the whole deck. What nobody
 * marks has the deck's own.
 */
export function markSlides(deck: Deck, article: Article, file: VFile): Deck {
  const {marking: said, headingMarks = []} = article.matter
  const own = evenMark(said ?? '') || undefined
  const parts = markedParts(article, headingMarks)
  reportStrays(headingMarks, deck, article, file)
  for (const mark of new Set([own, ...parts.map(({marking}) => marking)])) reportScheme(mark, file)
  // A draft has no sections: its slides say their marks themselves, or the front matter does by their titles.
  const isDraft = article.sections.length === 0
  const slides = deck.slides.map((slide) => {
    const marks = isDraft
      ? [slide.marking, listedMark(slide.title, headingMarks)]
      : marksOf(slide, parts, own)
    return marked(slide, strictest(marks), own)
  })
  const whole = strictest([own, ...slides.map(({marking}) => marking)])
  return {
    ...deck,
    ...(own !== undefined && {marking: own}),
    slides: slides.map((slide) => (slide.template === 'title' ? marked(slide, whole, own) : slide))
  }
}

/** The handling mark of a deck as a whole: the strictest of its slides'. */
export function wholeMark({marking, slides}: Deck): string | undefined {
  return strictest([marking, ...slides.map((slide) => slide.marking)])
}

/** A slide that took over notes of others, with the mark of all of them. */
export function markedLike(slide: Slide, others: readonly Slide[], own: string | undefined): Slide {
  if (others.every(({marking}) => marking === undefined) && slide.marking === undefined) return slide
  return marked(slide, strictest([slide, ...others].map(({marking}) => marking ?? own)), own)
}

function marked({marking: _, ...slide}: Slide, marking: string | undefined, own: string | undefined): Slide {
  return marking === undefined || marking === own ? slide : {...slide, marking}
}

/** What has a mark of its own. */
interface MarkedPart {
  readonly marking: string
  /** Ids of its sentences. */
  readonly ids: readonly string[]
  /** Words that are no sentences. */
  readonly texts: readonly string[]
  /** First and last line. */
  readonly lines: readonly [number, number]
}

/** The parts of an article that are marked: a heading marks those under it too, until one says otherwise. */
function markedParts({sections}: Article, listed: readonly HeadingMark[]): MarkedPart[] {
  const above: {readonly depth: number; readonly marking: string | undefined}[] = []
  return sections.flatMap(({heading, blocks}) => {
    if (heading) {
      while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop()
      above.push({depth: heading.depth, marking: markOf(heading, listed) ?? above.at(-1)?.marking})
    }
    const marking = above.at(-1)?.marking
    const whole = marking !== undefined && heading ? [{...nothing, marking, lines: linesOf(heading)}] : []
    return [...whole, ...blocks.flatMap((block) => blockPart(block, marking))]
  })
}

const nothing = {ids: [], texts: []}

function markOf({text, marking}: Heading, listed: readonly HeadingMark[]): string | undefined {
  return marking ?? listedMark(text, listed)
}

/** The mark that the front matter gives a heading; the longest words win. */
function listedMark(heading: string, listed: readonly HeadingMark[]): string | undefined {
  const fitting = listed.filter(({words}) => speaks(heading, [words]))
  return [...fitting].sort((a, b) => b.words.length - a.words.length)[0]?.marking
}

function blockPart(block: Block, inherited: string | undefined): MarkedPart[] {
  if (block.type === 'break') return []
  const marking = (block.type === 'paragraph' ? block.asked?.marking : block.marking) ?? inherited
  if (marking === undefined) return []
  const said =
    block.type === 'paragraph'
      ? {ids: block.sentences.map(({id}) => id), texts: []}
      : {ids: [], texts: [block.text]}
  return [{marking, ...said, lines: linesOf(block)}]
}

function linesOf({position: {start, end}}: Pick<Heading, 'position'>): [number, number] {
  return [start.line, end.line]
}

/** The marks of all that a slide says or holds; the deck's own among them where something has no other. */
function marksOf(
  slide: Slide,
  parts: readonly MarkedPart[],
  own: string | undefined
): readonly (string | undefined)[] {
  const ids = new Set([...citedBy(slide).map(({id}) => id), ...slide.notes.flatMap(({id}) => id ?? [])])
  const texts = new Set(slide.notes.flatMap(({id, text}) => (id === undefined ? [text] : [])))
  const line = slide.position?.start.line
  const touched = parts.filter(
    (part) =>
      part.ids.some((id) => ids.has(id)) ||
      part.texts.some((text) => texts.has(text)) ||
      (line !== undefined && slide.template !== 'title' && line >= part.lines[0] && line <= part.lines[1])
  )
  const covered = new Set(touched.flatMap((part) => part.ids))
  const isCovered = touched.length > 0 && [...ids].every((id) => covered.has(id))
  return [...(isCovered ? [] : [own]), ...touched.map(({marking}) => marking)]
}

/** Say of a mark that looks like a label of the Traffic Light Protocol and is none. */
function reportScheme(mark: string | undefined, file: VFile): void {
  if (!mark || !/^tlp\b/i.test(mark) || knownSteps(mark).length > 0) return
  const near = nearest(mark, trafficLight)
  warn(
    file,
    'marking-scheme',
    fieldPlace(file, 'marking'),
    near ? {marking: mark, nearest: near} : {marking: mark}
  )
}

function reportStrays(listed: readonly HeadingMark[], deck: Deck, article: Article, file: VFile): void {
  const headings =
    article.sections.length > 0
      ? article.sections.flatMap(({heading}) => heading?.text ?? [])
      : deck.slides.map(({title}) => title)
  for (const {words, position} of listed) {
    if (headings.some((heading) => speaks(heading, [words]))) continue
    const near = nearest(words, headings)
    fail(file, 'marking-heading', position, near ? {words, nearest: near} : {words})
  }
}
