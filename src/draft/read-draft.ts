import type {Heading, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {chartReader} from '../article/charts.ts'
import {imageReader} from '../article/images.ts'
import type {Matter} from '../article/matter-types.ts'
import {parse} from '../article/parse.ts'
import {type FindFile, pictureReader} from '../article/picture-reader.ts'
import type {Footnotes} from '../article/plain-text.ts'
import {type Source, sourceOf} from '../article/positions.ts'
import {reportForbidden} from '../article/sanitise.ts'
import type {Article} from '../article/types.ts'
import type {Brief} from '../brief/types.ts'
import type {Deck, Slide} from '../deck/types.ts'
import type {Words} from '../lexicons/types.ts'
import {fail, warn} from '../messages.ts'
import type {Template} from '../templates/types.ts'
import {draftFootnotes} from './draft-footnotes.ts'
import {givenSlots} from './given-slots.ts'
import {type PlacedNote, readNotes} from './read-notes.ts'
import {readSentences, type Sentences} from './read-sentences.ts'
import {type Read, readSlide} from './read-slide.ts'
import {usualSection} from './sections.ts'
import {format, sentencesDiv} from './types.ts'

/** What a draft says, as the stages before the layout would have said it. */
export interface ReadDraft {
  readonly article: Article
  readonly brief: Brief
  readonly deck: Deck
}

/** What reading a draft needs besides. */
export interface ReadingDraft {
  /** As the run sees it: with what is chosen over it. */
  readonly matter: Matter
  readonly templates: readonly Template[]
  wordsOf(lang: string): Words
  readonly findFile: FindFile
}

/**
 * A draft that a person may have edited, as a deck before it is laid out.
 *
 * Its sentences stand where the draft has them, with their lines in the article beside. Nothing is planned anew: what the
 * draft says is shown.
 */
export function readDraft(file: VFile, {matter, templates, wordsOf, findFile}: ReadingDraft): ReadDraft {
  if (matter.draft !== format)
    fail(file, 'draft-version', {line: 2, column: 1}, {found: matter.draft ?? 0, format})
  const source = sourceOf(file)
  reportForbidden(file, source)
  const tree = parse(file, source, ['notes', sentencesDiv])
  const footnotes = draftFootnotes(tree, source)
  const sentences = sentencesIn(tree, source, footnotes)
  const byName = new Map(templates.map((one) => [one.name, one]))
  const pictureOf = pictureReader(file, findFile)
  const imageOf = imageReader({file, definitions: new Map(), pictureOf})
  const chartOf = chartReader({file, source, lang: matter.lang ?? 'en', find: findFile})
  const reader = {file, source, sentences, pictureOf, imageOf, chartOf, footnotes}
  const {stray, groups} = grouped(tree)
  if (groups.length === 0) fail(file, 'input-empty', undefined, undefined)
  const [place] = stray
  if (place) warn(file, 'draft-stray', place.position, undefined)
  const read = groups.map(({heading, nodes}, index) =>
    readSlide(heading, index === 0 ? [...stray, ...nodes] : nodes, byName, reader)
  )
  const lang = matter.lang ?? 'en'
  const slides = completed(read, {matter, lang, words: wordsOf(lang)})
  const [first] = slides
  const title = matter.title ?? first?.title ?? ''
  const {subtitle, author = [], date} = matter
  return {
    article: {tree, matter, title, lang, sections: [], slideLevel: 2},
    brief: {
      title,
      ...(subtitle !== undefined && {subtitle}),
      underTitle: [],
      author,
      ...(date !== undefined && {date}),
      lang,
      profile: {name: matter.profile ?? 'news', evidence: ['what the draft says']},
      summary: [],
      beats: [],
      readings: sentences.readings
    },
    deck: {
      title,
      lang,
      slides,
      weights: new Map(sentences.readings.map((one) => [one.sentence.id, one.weight]))
    }
  }
}

function sentencesIn(tree: Root, source: Source, footnotes: Footnotes): Sentences {
  const divs = tree.children.filter((node) => node.type === 'div')
  const notes = divs.flatMap((div): PlacedNote[] =>
    readNotes(
      div.name === sentencesDiv ? div.children.filter(({type}) => type !== 'table') : div.children,
      source,
      footnotes
    )
  )
  const tables = divs.filter(({name}) => name === sentencesDiv).flatMap(({children}) => children)
  return readSentences(notes, tables, source)
}

interface Group {
  readonly heading: Heading
  readonly nodes: RootContent[]
}

/** The headings that open slides with what stands under them, and what stands before the first. */
function grouped(tree: Root): {stray: RootContent[]; groups: Group[]} {
  const stray: RootContent[] = []
  const groups: Group[] = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) groups.push({heading: node, nodes: []})
    else if (!isSilent(node)) (groups.at(-1)?.nodes ?? stray).push(node)
  }
  return {stray, groups}
}

function isSilent(node: RootContent): boolean {
  const isComment = node.type === 'html' && /^\s*<!--/.test(node.value)
  const isEnd = node.type === 'div' && node.name === sentencesDiv
  return isComment || isEnd || silent.has(node.type)
}

const silent: ReadonlySet<string> = new Set(['yaml', 'thematicBreak', 'definition', 'footnoteDefinition'])

/** Slides with their sections and with the slots that follow from the rest. */
function completed(
  read: readonly Read[],
  {matter, lang, words}: {matter: Matter; lang: string; words: Words}
): Slide[] {
  const bare = read.map(({slide}) => slide)
  const given = {matter, lang, words, isNumbered: (index: number) => read[index]?.isUnnumbered === false}
  const slides: Slide[] = []
  for (const [index, {slide, section}] of read.entries()) {
    const whole = {...slide, slots: {...givenSlots(bare, index, given), ...slide.slots}}
    slides.push({...whole, section: section ?? usualSection(whole, slides, words)})
  }
  return slides
}
