import type {VFile} from 'vfile'
import type {Matter} from '../article/matter-types.ts'
import type {Brand} from '../brand/types.ts'
import {contentsSlide, withContents} from '../deck/contents-slide.ts'
import {wholeMark} from '../deck/mark-slides.ts'
import {sourcesSlide} from '../deck/sources-slide.ts'
import type {Deck, Slide} from '../deck/types.ts'
import {fieldPlace} from '../field-place.ts'
import type {Lexicon, Words} from '../lexicons/types.ts'
import {fail, info, warn} from '../messages.ts'
import type {Template} from '../templates/types.ts'
import {isRightToLeftLanguage} from '../text/direction.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {type Arranged, type Arranging, arrange, templateOf} from './arrange.ts'
import {withAskedLooks} from './asked-looks.ts'
import {brandSheets} from './brand-sheets.ts'
import {titleText} from './content-head.ts'
import {enlargedLayout} from './enlarged-layout.ts'
import {markWidth} from './handling-mark.ts'
import {hasPlainFormula} from './has-plain-formula.ts'
import {leadLinks, slidesByHeading} from './lead-links.ts'
import {mirroredLayout} from './mirrored-layout.ts'
import {overGround} from './over-ground.ts'
import {ownSheets} from './own-sheets.ts'
import {refuseTooMany} from './refuse-too-many.ts'
import type {Frame, Layout, Logo, Properties} from './types.ts'
import {withLanguages} from './with-languages.ts'

/** What a deck is laid out with. */
export interface LayoutSettings {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly templates: readonly Template[]
  readonly lexicon: Lexicon
  readonly matter: Matter
  /** ISO 8601 instant, for the properties of the file. */
  readonly date: string
  /** A company's own layouts, in place of those of the theme. */
  readonly brand?: Brand | undefined
  /** Of the theme, for our own layouts. */
  readonly logo?: Logo | undefined
}

/** A finished layout, and the deck as it came out: with continuation slides and the slide of sources. */
export interface LaidOut {
  readonly layout: Layout
  readonly deck: Deck
}

/** Put every box of every slide at its place and choose every size; a slide too full becomes several. */
export function layOut(deck: Deck, settings: LayoutSettings, file: VFile): LaidOut {
  const {templates, lexicon, matter, brand} = settings
  const {words} = lexicon
  const whole = wholeMark(deck)
  const own = {...settings, words, lang: deck.lang, marking: deck.marking, whole}
  const sheets = brand ? brandSheets(brand, own, deck.slides[0]?.template) : ownSheets(own)
  const theme = brand ? brand.theme : settings.theme
  const marks = new Set([deck.marking, whole, ...deck.slides.map(({marking}) => marking)])
  reportLongMarks(marks, sheets.size.w - 2 * theme.page.margin, {theme, metrics: settings.metrics}, file)
  if (brand && matter.size) info(file, 'brand-size', fieldPlace(file, 'size'), {name: brand.name})
  const byName = new Map(templates.map((one) => [one.name, one]))
  const arranging: Arranging = {sheets, words, templates: byName}
  // What names every section, or tells where all comes from, has the mark of all.
  const marked = (slide: Slide) =>
    whole !== deck.marking && whole !== undefined ? {...slide, marking: whole} : slide
  const contents = matter.toc ? askedContents(deck, words, file) : undefined
  const asked = withAskedLooks(deck.slides, {theme, brand, marking: deck.marking}, file)
  const slides = contents ? withContents(asked, marked(contents)) : asked
  refuseTooMany(slides, file)
  const body = slides.flatMap((slide) => arranged(slide, arranging, file))
  const last = sourcesSlide(
    body.map(({slide}) => slide),
    words
  )
  const all = uniquelyTitled([...body, ...(last ? arranged(marked(last), arranging, file) : [])], arranging)
  const used = new Set(all.map(({master}) => master))
  const markedLayouts = sheets.marked(used)
  const headings = slidesByHeading(all.map(({slide}) => slide.title))
  const layout: Layout = {
    size: sheets.size,
    lang: deck.lang,
    theme,
    shared: sheets.shared,
    masters: sheets.masters(used),
    frames: all.map((one) =>
      frameOf(
        {...one, boxes: leadLinks(one.boxes, headings)},
        {...arranging, theme, lang: deck.lang},
        deck.marking
      )
    ),
    ...(whole !== undefined && {marking: whole}),
    properties: propertiesOf(deck, settings),
    ...(brand && {brand: brand.package}),
    ...(markedLayouts.length > 0 && {marked: markedLayouts})
  }
  const isTurned = isRightToLeftLanguage(deck.lang)
  // The layouts of a brand stand as they are; what is drawn on them was mirrored in its place.
  const directed = !isTurned
    ? layout
    : brand
      ? {...layout, direction: 'rtl' as const}
      : mirroredLayout(layout)
  return {
    deck: {...deck, slides: all.map(({slide}) => slide)},
    layout: enlargedLayout(directed, brand?.scale ?? 1)
  }
}

/** The slide that names the sections; says where there are too few for one. */
function askedContents(deck: Deck, words: Words, file: VFile): Slide | undefined {
  const contents = contentsSlide(deck.slides, words)
  if (!contents) info(file, 'contents-short', fieldPlace(file, 'toc'), undefined)
  return contents
}

/** A handling mark is never cut, nor set on two lines. */
function reportLongMarks(
  marks: ReadonlySet<string | undefined>,
  room: Pt,
  look: Pick<LayoutSettings, 'theme' | 'metrics'>,
  file: VFile
): void {
  for (const mark of marks)
    if (mark !== undefined && markWidth(mark, look) > room)
      fail(file, 'marking-too-long', fieldPlace(file, 'marking'), {marking: mark})
}

function arranged(slide: Slide, arranging: Arranging, file: VFile): readonly Arranged[] {
  const {slides, cut} = arrange(slide, arranging)
  if (cut) warn(file, 'text-cut', slide.position, {title: slide.title})
  if (slides.some(hasPlainFormula)) warn(file, 'math-too-wide', slide.position, {title: slide.title})
  return slides
}

/** Titles told apart, as screen readers need them: a second "Notes" becomes "Notes (2)", and is arranged anew. */
function uniquelyTitled(all: readonly Arranged[], arranging: Arranging): Arranged[] {
  const seen = new Map<string, number>()
  return all.flatMap((one) => {
    const {title, part} = one.slide
    // The parts of one slide are told apart already.
    const goesOn = part !== undefined && part.index > 1
    const count = (seen.get(title) ?? 0) + (goesOn ? 0 : 1)
    seen.set(title, count)
    if (count === 1) return [one]
    return arrange({...one.slide, title: `${one.slide.title} (${count})`}, arranging).slides
  })
}

function frameOf(
  {slide, boxes, master}: Arranged,
  {sheets, words, templates, theme, lang}: Arranging & Pick<Layout, 'theme' | 'lang'>,
  deckMark: string | undefined
): Frame {
  const marking = slide.marking ?? deckMark
  const {background} = slide.options ?? {}
  const {ground, linkInk} = (background && overGround(theme, background)) ?? {}
  return {
    template: slide.template,
    master,
    title: titleText(slide, words),
    section: slide.section,
    boxes: [...boxes, ...sheets.footOf(slide, templateOf(slide, {templates}), master)].map((box) =>
      withLanguages(box, lang)
    ),
    notes: slide.notes,
    ...(slide.options && {options: slide.options}),
    ...(ground && {ground}),
    ...(linkInk && {linkInk}),
    ...(marking !== undefined && {marking})
  }
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
