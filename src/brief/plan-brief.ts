import type {VFile} from 'vfile'
import {isQuestion} from '../article/is-question.ts'
import type {Article, Aside, Sentence} from '../article/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import type {RoleData} from '../roles/types.ts'
import {reportUnknownRoles, withAsked} from './asked-role.ts'
import {assignRoles} from './assign-roles.ts'
import {beatOf, named} from './beat-of.ts'
import {beatsByHeading, type PlanStretch} from './beats-by-heading.ts'
import {beatsByRole} from './beats-by-role.ts'
import {beyondTitle} from './beyond-title.ts'
import {captionLines} from './caption-lines.ts'
import {checkedFacts} from './checked-facts.ts'
import type {Profile} from './choose-profile.ts'
import {closingLines} from './closing-lines.ts'
import {contentsLines} from './contents-lines.ts'
import type {Plan} from './draft.ts'
import {readFacts} from './facts/facts.ts'
import {principals} from './facts/principals.ts'
import {yearOf} from './is-history.ts'
import {idleReader} from './is-idle.ts'
import {withMeetingDrafts} from './meeting-drafts.ts'
import {meetingReader} from './meeting-reader.ts'
import {noticeLines} from './notice-lines.ts'
import {openingLines} from './opening-lines.ts'
import {type Place, placesOf} from './place.ts'
import {storyOf} from './read-features.ts'
import {readingsOf} from './readings.ts'
import {roleBook} from './role-book.ts'
import {roleScorer} from './score-roles.ts'
import {isSober, soberClaims} from './sober-claims.ts'
import {standfirst} from './standfirst.ts'
import type {Point} from './statement-types.ts'
import {strayLines} from './stray-lines.ts'
import {summarise} from './summarise.ts'
import {titleOf} from './title-of.ts'
import type {Brief, Reading} from './types.ts'
import {withLimits} from './with-limits.ts'
import {withSums} from './with-sums.ts'

/** What planning needs besides the article. */
export interface BriefSettings {
  readonly lexicon: Lexicon
  /** Of the article's language, the user's own first. */
  readonly roles: readonly RoleData[]
  /** The kind of document; news where nothing is said of it. */
  readonly profile?: Pick<Profile, 'name' | 'evidence' | 'others' | 'bottomLine'>
}

/**
 * The argument of an article: its sentences with roles, weights and checked points, in beats.
 *
 * With headings the author's order stands; without any the sentences are gathered by role. Tells which headings it had to guess and
 * which shortened sentences failed their check.
 */
export function planBrief(article: Article, {lexicon, roles, profile}: BriefSettings, file: VFile): Brief {
  const book = roleBook(roles, profile?.others)
  const read = readFacts(article, lexicon)
  const facts = isSober(article, book, profile?.name) ? soberClaims(read) : read
  const lines = openingLines(article, lexicon.clauses, book)
  const notices = new Set(noticeLines(article, lexicon.clauses))
  const framing = new Set([
    ...lines.under,
    ...contentsLines(article),
    ...captionLines(article, lexicon.clauses),
    ...closingLines(article, lexicon.clauses),
    ...notices,
    ...strayLines(article, lexicon.clauses)
  ])
  const places = placesOf(article, facts, idleReader(lexicon.clauses)).map((place) => ({
    ...place,
    idle: place.idle || place.sentence === lines.title?.from || framing.has(place.sentence),
    facts: checkedFacts(place.facts, place.sentence.text),
    ...(notices.has(place.sentence) && {notice: true as const})
  }))
  reportUnknownRoles(article, book, file)
  // Where headings tell every role, nobody asks for scores, and reading the whole document for its principals is saved.
  const countries = once(() => principals(article, lexicon).flatMap(({country}) => country ?? []))
  const scoringOf = (some: readonly Place[]) => {
    const story = storyOf(some, countries(), lexicon)
    return {story, score: roleScorer(book, story)}
  }
  const scoring = once(() => scoringOf(places))
  const planStretch: PlanStretch = (stretch) => {
    const {story, score} = stretch.places.length === places.length ? scoring() : scoringOf(stretch.places)
    const found = withLimits(stretch.places, assignRoles(stretch.places, book, score, story), lexicon.clauses)
    return beatsByRole(stretch, withAsked(stretch.places, found, book), book)
  }
  const second = standfirst(article, book)
  const plan = article.sections.some(({heading}) => heading && heading !== second)
    ? withMeetingDrafts(
        beatsByHeading(article, places, book, (place) => scoring().score(place), planStretch, file),
        book,
        lexicon.meeting
      )
    : planStretch({places, asides: asidesOf(article)})
  const all = readingsOf(places, plan, article.title ?? lines.title?.text ?? '', lexicon, file).map(
    meetingReader(book, plan, lexicon)
  )
  const readings = profile?.bottomLine ? withSums(all) : all
  const byId = new Map(readings.map((reading) => [reading.sentence.id, reading]))
  const {matter} = article
  const opening = beforeHeadings(plan)
  const titled = titleOf(article, lines.title, readings, lexicon, file)
  return {
    ...titled,
    ...(article.background && {background: article.background}),
    ...withSubtitle(matter.subtitle ?? second?.text),
    underTitle: lines.under.map(asWritten),
    author: matter.author ?? [],
    ...(matter.date !== undefined && {date: matter.date}),
    lang: article.lang,
    profile: {name: profile?.name ?? 'news', evidence: profile?.evidence ?? []},
    // Where the author sums up, nothing else does.
    summary: plan.drafts.some(({role}) => role === 'summary')
      ? []
      : beyondTitle(
          summarise(seen(readings, plan), {
            clauses: lexicon.clauses,
            title: article.title ?? lines.title?.text ?? '',
            year: yearOf([matter.date ?? '', ...lines.under.map(({text}) => text)].join(' ')),
            roles: profile?.bottomLine?.map(book.role),
            opening,
            replies: underQuestions(plan)
          }),
          titled.title
        ),
    beats: plan.drafts.map((draft) => {
      const beat = beatOf(draft, byId, book.role(draft.role))
      // Nothing but its place tells what an opening does.
      const isOpening = opening.size > 0 && draft === plan.drafts[0] && beat.role === 'context'
      return isOpening
        ? {...beat, label: lexicon.words.introduction}
        : named(beat, lexicon, () => scoring().story.parties)
    }),
    readings
  }
}

function withSubtitle(subtitle: string | undefined): Pick<Brief, 'subtitle'> {
  return subtitle === undefined ? {} : {subtitle}
}

/** Ids of the sentences before the first heading; none in an article without headings. */
function beforeHeadings({drafts}: Plan): ReadonlySet<string> {
  const [first, second] = drafts.filter(({derived}) => !derived)
  // Where two come before any heading, they are a text and no introduction.
  const isHeaded = second?.heading ?? second?.asides.some(({kind}) => kind === 'heading')
  const isOpening = first && !first.heading && isHeaded
  return new Set(isOpening ? first.places.map(({sentence}) => sentence.id) : [])
}

/** Ids of the sentences under headings that ask. */
function underQuestions({drafts}: Plan): ReadonlySet<string> {
  const asked = drafts.filter(({heading}) => heading && isQuestion(heading.text))
  return new Set(asked.flatMap(({places}) => places.map(({sentence}) => sentence.id)))
}

function asidesOf({sections}: Article): readonly Aside[] {
  return sections.flatMap(({blocks}) => blocks.filter((block) => block.type === 'aside'))
}

/** What its author hides is not told at the beginning either. */
function seen(readings: readonly Reading[], {drafts}: Plan): readonly Reading[] {
  const hidden = new Set(
    drafts.filter(({options}) => options?.hide).flatMap(({places}) => places.map(({sentence}) => sentence.id))
  )
  return hidden.size > 0 ? readings.filter(({sentence}) => !hidden.has(sentence.id)) : readings
}

function asWritten(sentence: Sentence): Point {
  return {type: 'point', kind: 'author', text: sentence.text, from: [sentence]}
}

function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
