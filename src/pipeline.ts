import {VFile} from 'vfile'
import {languageTag} from './article/language-tag.ts'
import {readMatter} from './article/matter.ts'
import type {Matter} from './article/matter-types.ts'
import {readArticle} from './article/read-article.ts'
import type {Article} from './article/types.ts'
import {chooseProfile} from './brief/choose-profile.ts'
import {planBrief} from './brief/plan-brief.ts'
import type {Brief} from './brief/types.ts'
import type {Choices} from './choices.ts'
import {markSlides} from './deck/mark-slides.ts'
import {planDeck} from './deck/plan.ts'
import {reportOmissions} from './deck/report-omissions.ts'
import {roomOf} from './deck/room-of.ts'
import type {Deck} from './deck/types.ts'
import {isDraft, warnOfLostMatter} from './draft/is-draft.ts'
import {readDraft} from './draft/read-draft.ts'
import {fieldPlace} from './field-place.ts'
import {layOut} from './layout/lay-out.ts'
import {layOutWithin} from './layout/lay-out-within.ts'
import type {Layout} from './layout/types.ts'
import {fail, info, warn} from './messages.ts'
import {ownPlace} from './own-place.ts'
import type {Settings} from './settings.ts'

/** What every stage made of an article. */
export interface Compiled {
  readonly article: Article
  readonly brief: Brief
  /** After long slides were divided: its slides are those of the layout. */
  readonly deck: Deck
  readonly layout: Layout
}

/** What stands before the layout. */
export type Planned = Omit<Compiled, 'layout'>

/**
 * Article → brief → deck → layout; or draft → deck → layout. What is wrong with the article is said on its file.
 *
 * @param at
 *   Told before each stage, for who shows progress.
 */
export function compile(file: VFile, settings: Settings, at: (stage: string) => void = () => {}): Compiled {
  const {article: read, brief, deck: unmarked} = planSlides(file, settings, at)
  const lexicon = settings.lexiconFor(read.lang)
  const theme = settings.themeFor(read.matter.theme, file)
  settings.checkMarking(read.matter.marking, theme, file)
  const brand = settings.brandFor(read.matter.referenceDoc, theme, file)
  const article = {...read, matter: markedAs(brand?.marking, read.matter, file)}
  const planned = markSlides(unmarked, article, file)
  const {templates} = settings
  const metrics = settings.metricsFor(theme, brand)
  const date = instantOf(article.matter.date) ?? instantOf(settings.defaults.date) ?? '1980-01-01T00:00:00Z'
  at('laying out')
  const room = roomOf(article.matter)
  const logo = brand ? undefined : settings.logoOf(theme)
  const how = {theme, brand, logo, metrics, templates, lexicon, matter: article.matter, date}
  const {layout, deck} = room ? layOutWithin(planned, room, how, file) : layOut(planned, how, file)
  reportOmissions(brief, deck, file)
  return {article, brief, deck, layout}
}

/** Front matter with the handling mark of the template, where it has none itself: a mark that is wrong is seen, one that is missing is not. */
function markedAs(marking: string | undefined, matter: Matter, file: VFile): Matter {
  if (marking === undefined || marking === matter.marking) return matter
  if (matter.marking !== undefined)
    info(file, 'brand-remarked', fieldPlace(file, 'marking'), {marking, by: matter.marking})
  else warn(file, 'brand-marking', undefined, {marking})
  return {marking, ...matter}
}

/** The article as the run sees it: choices over what its front matter says, defaults under it. */
export function readSettled(file: VFile, settings: Settings): Article {
  const article = read(file, settings)
  return {...article, matter: settled(article.matter, settings)}
}

function read(file: VFile, settings: Settings): Article {
  return readArticle(file, {
    ...readingOf(file, settings),
    lexiconOf: settings.lexiconFor,
    findFile: (path, at) => settings.findFile(path, ownPlace(file, at).file)
  })
}

/** Which slide says what, before anything is laid out: planned for an article, read from a draft. */
export function plan(file: VFile, settings: Settings, at: (stage: string) => void = () => {}): Planned {
  const planned = planSlides(file, settings, at)
  return {...planned, deck: markSlides(planned.deck, planned.article, file)}
}

/** The same, before slides are marked. */
function planSlides(file: VFile, settings: Settings, at: (stage: string) => void): Planned {
  at('reading')
  const {tree, joined} = file.data
  if (!tree && !joined && isDraft(file)) {
    const {templates, lexiconFor} = settings
    const matter = settled(readMatter(file), settings)
    return readDraft(file, {
      matter,
      templates,
      wordsOf: (lang) => lexiconFor(lang).words,
      findFile: (path) => settings.findFile(path, file)
    })
  }
  if (!joined) warnOfLostMatter(file)
  const bare = read(file, settings)
  const article = {...bare, matter: settled(bare.matter, settings)}
  const lexicon = settings.lexiconFor(article.lang)
  if (!lexicon.grammar && !lexicon.reporting)
    info(file, 'language-plain', fieldPlace(file, 'lang'), {lang: article.lang})
  at('planning')
  const profiles = settings.profilesFor(article.lang)
  const profile = chooseProfile(article, profiles, settings.profileAsked(bare.matter.profile, profiles, file))
  const brief = planBrief(article, {lexicon, roles: profile.roles, profile}, file)
  const deck = planDeck(brief, {templates: settings.templates, lexicon}, file)
  return {article, brief, deck}
}

/** What reading has to know beforehand. The front matter is looked at early only where it could win over a default. */
function readingOf(file: VFile, {choices, defaults}: Settings): Pick<Choices, 'lang' | 'slideLevel'> {
  const {tree, joined} = file.data
  const said =
    joined?.matter ??
    (defaults.lang || defaults.slideLevel ? readMatter(new VFile({value: file.value}), tree) : {})
  const lang = tagOf(choices.lang, file) ?? said.lang ?? tagOf(defaults.lang, file)
  const slideLevel = choices.slideLevel ?? said.slideLevel ?? defaults.slideLevel
  return {...(lang && {lang}), ...(slideLevel && {slideLevel})}
}

/** A caller's tag in its proper form; one of the command line, the configuration or the front matter was read before. */
function tagOf(lang: string | undefined, file: VFile): string | undefined {
  if (lang === undefined) return undefined
  return languageTag(lang) ?? fail(file, 'language-unknown', undefined, {lang})
}

/** The front matter as the run sees it: choices over what it says, defaults under it. */
function settled(matter: Matter, {choices, defaults}: Settings): Matter {
  // The date of a default is one for the file, not a date to be shown.
  const {date, ...under} = fieldsOf(defaults)
  const headingRoles = [choices.headingRoles, matter.headingRoles, defaults.headingRoles].flatMap(
    (some) => some ?? []
  )
  return {...under, ...matter, ...fieldsOf(choices), ...(headingRoles.length > 0 && {headingRoles})}
}

/** Choices without those that front matter has not, or not in this form. */
function fieldsOf({theme, brand, requireMarking, ...fields}: Choices) {
  return fields
}

/** The start of an ISO 8601 day, or an instant; nothing for a date in words. */
function instantOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|T\d\d:\d\d:\d\dZ$)/.exec(date ?? '')?.[0]
  if (!day || Number.isNaN(Date.parse(day))) return undefined
  return date?.length === day.length ? `${day}T00:00:00Z` : date
}
