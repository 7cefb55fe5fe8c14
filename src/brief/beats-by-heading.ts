import type {VFile} from 'vfile'
import type {HeadingRole} from '../article/matter-types.ts'
import {slideOptionsOf} from '../article/slide-options-of.ts'
import type {Article, Heading} from '../article/types.ts'
import {info} from '../messages.ts'
import {matchCounted} from '../roles/match-counted.ts'
import {askedRole, mappedRole} from './asked-role.ts'
import {balanceParts} from './balance-parts.ts'
import type {Stretch} from './beats-by-role.ts'
import {creditsIn} from './credit-of.ts'
import {comfortable} from './divide-draft.ts'
import type {Draft, Plan} from './draft.ts'
import {guessRole} from './guess-role.ts'
import {joinedOptions} from './joined-options.ts'
import {partedByAsked} from './parted-by-asked.ts'
import {type Part, partsOf} from './parts.ts'
import type {Assigned, Place} from './place.ts'
import type {RoleBook} from './role-book.ts'
import type {ScoreRoles} from './score-roles.ts'

/** How the beats of a text without headings are found. */
export type PlanStretch = (stretch: Stretch) => Plan

/**
 * The beats of an article with headings: the author's sections in the author's order.
 *
 * A section at the slide level is a beat; deeper ones join it, or are beats of their own where it is long. What stands before
 * the first heading, or right under the title, is context; where it is more than one slide does justice to, it is planned as
 * an article without headings is.
 */
export function beatsByHeading(
  article: Article,
  places: readonly Place[],
  book: RoleBook,
  score: ScoreRoles,
  planStretch: PlanStretch,
  file: VFile
): Plan {
  const roles = new Map<string, Assigned>()
  const drafts: Draft[] = []
  const parts = balanceParts(partsOf(article, places), {
    mayDivide: (part) => mayDivide(part, book),
    mustDivide: (part) => mustDivide(part, book),
    isPlain: (part) => isPlain(part, book)
  })
  for (const part of parts.flatMap(partedByAsked)) {
    if (isStory(part, places, book)) {
      const plan = planStretch(part)
      for (const [id, role] of plan.roles) roles.set(id, role)
      drafts.push(...plan.drafts.map((draft, at) => (at === 0 ? {...draft, opens: part.opens} : draft)))
      continue
    }
    const assigned = roleOf(part, {book, score, map: article.matter.headingRoles ?? []}, file)
    for (const {sentence, skip} of part.places)
      roles.set(sentence.id, skip ? {...assigned, evidence: [reasonOf(part)]} : assigned)
    const {heading, under, over, opens, places: own, asides} = part
    const template = part.asked?.template ?? heading?.template
    const options = slideOptionsOf({...heading, ...part.asked})
    drafts.push({
      role: assigned.role,
      opens,
      places: own,
      asides,
      ...(heading && {heading}),
      ...(under && {under}),
      ...(over?.length && {over}),
      ...(template !== undefined && {template}),
      ...(options && {options})
    })
  }
  return {drafts: joinedOptions(drafts, ({role, heading}) => role === optionIn(heading, book)), roles}
}

/** Why what stands in a part is skipped. */
function reasonOf({heading}: Part): string {
  return heading?.isContents ? 'table of contents' : 'its author skips it'
}

/** The role of options that a heading counts one of. */
function optionIn(heading: Heading | undefined, book: RoleBook): string | undefined {
  const role = heading && matchCounted(heading.text, book.roles)
  return role?.template === 'options' ? role.role : undefined
}

/** An introduction of so many sentences has a slide of its own. */
const introduction = 5

/** Whether what stands before the first heading is a text of its own rather than an introduction: it is long, or most of the article. */
function isStory({first, heading, asked, places}: Part, all: readonly Place[], book: RoleBook): boolean {
  if (!first || heading || asked || roleOfLabel(places, book)) return false
  const told = toldIn(places)
  return told > comfortable || (told > introduction && told > toldIn(all) / 2)
}

function toldIn(places: readonly Place[]): number {
  return places.filter(({idle}) => !idle).length
}

/** Whether the subsections of a part stand by themselves: not where the role or the author wants them on one slide. */
function mayDivide({heading}: Part, book: RoleBook): boolean {
  if (!heading || heading.skip || heading.template !== undefined) return false
  const role = heading.role ?? book.byHeading(heading.text)?.role.role
  return role === undefined || !book.role(role).whole
}

/** Whether costs under recommendations would be counted as one of them. */
function mustDivide({heading, inner}: Part, book: RoleBook): boolean {
  const role = heading && (heading.role ?? roleIn(heading.text, book)?.role)
  if (role === undefined || !book.counts(role)) return false
  return inner.some((one) => {
    const own = one.heading.role ?? roleIn(one.heading.text, book)?.role
    return one.places.length > 0 && own !== undefined && own !== role
  })
}

/** Whether neither its author nor its words ask for a form of its own. */
function isPlain({heading}: Part, book: RoleBook): boolean {
  if (!heading || heading.skip || heading.template !== undefined || slideOptionsOf(heading)) return false
  const role = heading.role ?? roleIn(heading.text, book)?.role
  return role === undefined || book.role(role).template === 'points'
}

/** What finding the role of a section leans on. */
interface Finding {
  readonly book: RoleBook
  readonly score: ScoreRoles
  readonly map: readonly HeadingRole[]
}

function roleOf(
  {heading, under, over = [], places, first, asked}: Part,
  {book, score, map}: Finding,
  file: VFile
): Assigned {
  const wanted = (asked && askedRole(asked, book)) ?? (heading && askedRole(heading, book))
  if (wanted) return wanted
  const mapped = heading && mappedRole(heading.text, map, book)
  if (mapped) return mapped
  const match = heading && book.byHeading(heading.text)
  const above = roleAbove([...over, ...(under ? [under] : [])], map, book)
  if (heading && match && !(match.amid && above)) {
    const evidence = [`heading “${heading.text}”`]
    return {role: match.role.role, confidence: match.whole ? 0.98 : 0.9, evidence}
  }
  const option = optionIn(heading, book)
  if (heading && option) return {role: option, confidence: 0.9, evidence: [`heading “${heading.text}”`]}
  if (above) return above
  const labelled = first ? roleOfLabel(places, book) : undefined
  if (labelled) return labelled
  if (first) return {role: 'context', confidence: 0.8, evidence: ['stands before the first heading']}
  if (isOneQuotation(places) && book.has('quotation'))
    return {role: 'quotation', confidence: 0.9, evidence: ['nothing but a quotation']}
  const guess = guessRole(places, book, score)
  const role = guess?.role ?? 'points'
  if (heading && !heading.skip && heading.template === undefined && !asked) {
    info(file, 'role-guessed', heading.position, {heading: heading.text, role: book.role(role).label || role})
  }
  return guess ?? {role, confidence: 0.5, evidence: ['neither heading nor sentences tell a role']}
}

/** The role of the nearest of the headings that a part stands under, the highest first. */
function roleAbove(
  headings: readonly Heading[],
  map: readonly HeadingRole[],
  book: RoleBook
): Assigned | undefined {
  const [found] = headings.toReversed().flatMap((one) => {
    const role = askedRole(one, book) ?? mappedRole(one.text, map, book) ?? roleIn(one.text, book)
    return role ? [{role: role.role, confidence: 0.85, evidence: [`part of “${one.text}”`]}] : []
  })
  return found
}

function isOneQuotation(places: readonly Place[]): boolean {
  const [first, ...others] = new Set(places.map(({paragraph}) => paragraph))
  if (first?.kind !== 'quote') return false
  return others.length === 0 || (others.length === 1 && creditsIn([first, ...others]).size === 1)
}

/**
 * The role that a label at the start of a text before any heading tells as a heading would: "Present: Ann Lee, Bob Stone". Lines
 * with other labels, such as the day and the place, may stand before it.
 */
function roleOfLabel(places: readonly Place[], book: RoleBook): Assigned | undefined {
  for (const {sentence} of places.filter(({idle}) => !idle)) {
    const label = /^([^:]{2,40}):\s/.exec(sentence.text)?.[1]?.trim()
    if (label === undefined) return undefined
    const match = book.byHeading(label)
    if (match?.whole) return {role: match.role.role, confidence: 0.9, evidence: [`opens with “${label}:”`]}
  }
  return undefined
}

function roleIn(heading: string, book: RoleBook): {readonly role: string} | undefined {
  const match = book.byHeading(heading)
  return match && {role: match.role.role}
}
