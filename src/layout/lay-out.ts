import type {VFile} from 'vfile'
import type {Matter} from '../article/types.ts'
import {citedBy, paragraphsOf} from '../deck/sources.ts'
import {sourcesSlide} from '../deck/sources-slide.ts'
import type {Deck, Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box} from '../frame/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {warn} from '../messages.ts'
import type {Template} from '../templates/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {type Arranged, type Arranging, arrange} from './arrange.ts'
import {placeholders, titleText} from './head.ts'
import {leadLinks, slidesByHeading} from './lead-links.ts'
import {masterName, masterOf} from './masters.ts'
import {type Page, pageOf} from './page.ts'
import type {Frame, Layout, Properties} from './types.ts'

export interface LayoutSettings {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly templates: readonly Template[]
  readonly lexicon: Lexicon
  readonly matter: Matter
  /** ISO 8601 instant, for the properties of the file. */
  readonly date: string
}

/** A finished layout, and the deck as it came out: with continuation slides and the slide of sources. */
export interface LaidOut {
  readonly layout: Layout
  readonly deck: Deck
}

/** Put every box of every slide at its place and choose every size; a slide too full becomes several. */
export function layOut(deck: Deck, settings: LayoutSettings, file: VFile): LaidOut {
  const {theme, metrics, templates, lexicon, matter} = settings
  const page = pageOf(matter.size ?? '16:9', theme, matter.marking !== undefined)
  const byName = new Map(templates.map((one) => [one.name, one]))
  const arranging: Arranging = {theme, metrics, page, words: lexicon.words, templates: byName}
  const body = deck.slides.flatMap((slide) => arranged(slide, arranging, file))
  const last = sourcesSlide(
    body.map(({slide}) => slide),
    lexicon.words
  )
  const all = uniquelyTitled([...body, ...(last ? arranged(last, arranging, file) : [])])
  const stage = createStage(theme, metrics, page.content)
  const headings = slidesByHeading(all.map(({slide}) => slide.title))
  const chrome = matter.marking === undefined ? {} : {marking: matter.marking}
  return {
    deck: {...deck, slides: all.map(({slide}) => slide)},
    layout: {
      size: page.size,
      lang: deck.lang,
      theme,
      masters: templates.map((template) => masterOf(template, page, stage, chrome)),
      frames: all.map((one) =>
        frameOf(
          {...one, boxes: leadLinks(one.boxes, headings)},
          {page, stage, settings, isCover: byName.get(one.slide.template)?.look === 'cover'}
        )
      ),
      properties: propertiesOf(deck, settings)
    }
  }
}

function arranged(slide: Slide, arranging: Arranging, file: VFile): readonly Arranged[] {
  const {slides, cut} = arrange(slide, arranging)
  if (cut) warn(file, 'text-cut', slide.position, {title: slide.title})
  return slides
}

/** Titles told apart, as screen readers need them: a second "Notes" becomes "Notes (2)". */
function uniquelyTitled(all: readonly Arranged[]): Arranged[] {
  const seen = new Map<string, number>()
  return all.map((one) => {
    const key = `${one.slide.title} ${one.slide.part?.index ?? 0}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count === 1) return one
    const boxes = one.boxes.map((box) => (isTitle(box) ? numbered(box, count) : box))
    return {slide: {...one.slide, title: `${one.slide.title} (${count})`}, boxes}
  })
}

function isTitle(box: Box): box is Extract<Box, {type: 'text'}> {
  return box.type === 'text' && box.placeholder?.type === 'title'
}

function numbered(box: Extract<Box, {type: 'text'}>, count: number): Box {
  const [first, ...rest] = box.paragraphs
  const run = first?.runs[0]
  if (!first || !run) return box
  return {...box, paragraphs: [{...first, runs: [...first.runs, {...run, text: ` (${count})`}]}, ...rest]}
}

interface Framing {
  readonly page: Page
  readonly stage: Stage
  readonly settings: LayoutSettings
  readonly isCover: boolean
}

function frameOf({slide, boxes}: Arranged, {page, stage, settings, isCover}: Framing): Frame {
  return {
    template: slide.template,
    master: masterName(slide.template),
    title: titleText(slide, settings.lexicon.words),
    section: slide.section,
    boxes: isCover ? boxes : [...boxes, ...footOf(slide, page, stage, settings)],
    notes: slide.notes
  }
}

/** The footer and the number of one slide. */
function footOf(slide: Slide, page: Page, stage: Stage, {theme, lexicon, matter}: LayoutSettings): Box[] {
  const cited = theme.chrome.sources ? citedBy(slide) : []
  const source = cited.length > 0 ? lexicon.words.drawnFrom(paragraphsOf(cited)) : ''
  const text = [matter.footer ?? theme.chrome.footer ?? '', source].filter((one) => one !== '').join('  ·  ')
  const look = {size: theme.type.chrome.size, lead: 'chrome', anchor: 'middle'} as const
  const isNumbered = matter.paginate ?? theme.chrome.number
  return [
    ...(text === ''
      ? []
      : [
          stage.box(
            'Footer',
            page.footer,
            [copy(fittingLine(text, page, stage), 'chrome', stage.ink('muted'))],
            {
              ...look,
              placeholder: {type: 'footer', index: placeholders.footer}
            }
          )
        ]),
    ...(isNumbered
      ? [
          stage.box('Number', page.number, [copy('‹#›', 'chrome', stage.ink('muted'), {align: 'right'})], {
            ...look,
            placeholder: {type: 'number', index: placeholders.number}
          })
        ]
      : [])
  ]
}

/** A footer is one line: the end of a long list of paragraphs gives way to an ellipsis; the slide of sources has it. */
function fittingLine(text: string, page: Page, stage: Stage): string {
  const size = stage.theme.type.chrome.size
  const fits = (one: string) =>
    stage.height([copy(one, 'chrome', 'tx2')], page.footer.w, size, 'chrome') < 2 * size
  if (fits(text)) return text
  const parts = text.split(/(?<=[ ,])/)
  while (parts.length > 1 && !fits(`${parts.join('').trimEnd()} …`)) parts.pop()
  return `${parts.join('').trimEnd()} …`
}

function propertiesOf(deck: Deck, {matter, date}: LayoutSettings): Properties {
  return {
    title: deck.title,
    author: matter.author ?? [],
    ...(matter.subject === undefined ? {} : {subject: matter.subject}),
    ...(matter.description === undefined ? {} : {description: matter.description}),
    keywords: matter.keywords ?? [],
    date
  }
}
