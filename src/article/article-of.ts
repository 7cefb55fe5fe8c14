import type {VFile} from 'vfile'
import {type Abbreviations, abbreviations} from '../lexicons/abbreviations.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {fail, info} from '../messages.ts'
import {blockReader} from './blocks.ts'
import {coverBackground} from './cover-background.ts'
import {inOwnFiles} from './in-own-files.ts'
import {type Detect, proseOf} from './language.ts'
import type {Matter} from './matter-types.ts'
import {slideLevelOf} from './outline.ts'
import {type FindFile, pictureReader} from './picture-reader.ts'
import {sourceOf} from './positions.ts'
import {withRunIns} from './run-in-items.ts'
import {reportForbidden} from './sanitise.ts'
import {headingOf, sectionsOf} from './sections.ts'
import {sentenceSplitter} from './sentences.ts'
import {titleIn} from './title-in.ts'
import {translatedOf} from './translated-of.ts'
import type {Article, Section} from './types.ts'
import {withoutContents} from './without-contents.ts'

/** What the caller knows better than the article. */
export interface ReadOptions {
  /** BCP 47 tag; before the front matter's. */
  readonly lang?: string
  /** Before the front matter's. */
  readonly slideLevel?: number
  /** Abbreviations are taken from here instead of the built-in lists. */
  readonly lexiconOf?: (lang: string) => Lexicon
  /** Finds the files of pictures; without it there are none. */
  readonly findFile?: FindFile
}

/**
 * What the author wrote, with a way of guessing the language that the caller loads.
 *
 * The guess is asked for only where neither the options nor the front matter name a language. Stops the run where there
 * is nothing to show; else leaves its messages on the file.
 */
export function articleOf(file: VFile, options: ReadOptions, detect: Detect): Article {
  const source = sourceOf(file)
  reportForbidden(file, source)
  const {tree, matter} = translatedOf(file, source)
  const lang = options.lang ?? matter.lang ?? detect(proseOf(tree)) ?? uncertain(file)

  const heading = file.data.joined ? file.data.joined.title : titleIn(tree, matter, source)
  const split = sentenceSplitter(lang, abbreviationsOf(lang, options.lexiconOf))
  const pictureOf = pictureReader(file, options.findFile)
  const reader = blockReader({file, source, tree, lang, split, pictureOf, find: options.findFile})
  const read = sectionsOf(tree, {file, source, reader, pictureOf, title: heading})
  const sections = inOwnFiles(
    read.map((one) => withoutContents(withRunIns(one))),
    file
  )
  if (!heading && isEmpty(sections)) fail(file, 'input-empty', undefined, undefined)

  const background = coverBackground(tree, {matter, title: heading}, {file, source, pictureOf})
  return {
    tree,
    matter,
    ...(background && {background}),
    ...titleOf(matter, heading && headingOf(heading, undefined, source)),
    lang,
    sections,
    slideLevel: levelOf(slideLevelOf(tree, heading), options.slideLevel ?? matter.slideLevel)
  }
}

function uncertain(file: VFile): string {
  info(file, 'language-uncertain', undefined, {lang: 'en'})
  return 'en'
}

function titleOf(matter: Matter, heading: {text: string; position: Article['titlePosition']} | undefined) {
  if (matter.title !== undefined) return {title: matter.title}
  return heading?.position ? {title: heading.text, titlePosition: heading.position} : {}
}

function levelOf(found: number, asked: number | undefined): number {
  return found === 0 ? 0 : (asked ?? found)
}

function abbreviationsOf(lang: string, lexiconOf: ReadOptions['lexiconOf']): Abbreviations {
  const primary = lang.toLowerCase().split('-')[0] ?? ''
  const own = Object.hasOwn(abbreviations, primary) ? abbreviations[primary] : undefined
  const lexicon = lexiconOf?.(lang)
  if (lexicon) return {...own, hard: lexicon.abbreviations, soft: lexicon.softAbbreviations}
  return own ?? {hard: new Set(), soft: new Set()}
}

function isEmpty(sections: readonly Section[]): boolean {
  return !sections.some(({heading, blocks}) => heading?.text || blocks.some(({type}) => type !== 'break'))
}
