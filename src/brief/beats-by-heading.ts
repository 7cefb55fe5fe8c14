import type {VFile} from 'vfile'
import type {Article, Aside, Heading, HeadingRole, Section} from '../article/types.ts'
import {info} from '../messages.ts'
import {askedRole, mappedRole} from './asked-role.ts'
import type {Draft, Plan} from './draft.ts'
import {guessRole} from './guess-role.ts'
import {type Part, partedByAsked} from './parted-by-asked.ts'
import type {Assigned, Place} from './place.ts'
import type {RoleBook} from './role-book.ts'
import type {ScoreRoles} from './score-roles.ts'

/**
 * The beats of an article with headings: the author's sections in the author's order.
 *
 * A section at the slide level is a beat, deeper ones join it; headings above the slide level open the next beat, and a section with
 * nothing in it does so too. What stands before the first heading, or right under the title, is context. A thematic
 * break starts another beat under the same heading.
 */
export function beatsByHeading(
  article: Article,
  places: readonly Place[],
  book: RoleBook,
  score: ScoreRoles,
  file: VFile
): Plan {
  const roles = new Map<string, Assigned>()
  const drafts: Draft[] = []
  for (const part of partsOf(article, places).flatMap(partedByAsked)) {
    const assigned = roleOf(part, {book, score, map: article.matter.headingRoles ?? []}, file)
    for (const {sentence, skip} of part.places)
      roles.set(sentence.id, skip ? {...assigned, evidence: ['its author skips it']} : assigned)
    const {heading, opens, places: own, asides} = part
    const template = part.asked?.template ?? heading?.template
    drafts.push({
      role: assigned.role,
      opens,
      places: own,
      asides,
      ...(heading && {heading}),
      ...(template !== undefined && {template})
    })
  }
  return {drafts, roles}
}

function partsOf(article: Article, places: readonly Place[]): readonly Part[] {
  const bySection = new Map<number, Place[]>()
  for (const place of places) {
    const mine = bySection.get(place.section) ?? []
    mine.push(place)
    bySection.set(place.section, mine)
  }
  const parts: Part[] = []
  let pending: Heading[] = []
  article.sections.forEach((section, at) => {
    const {heading} = section
    const own = stretches(section, bySection.get(at) ?? [])
    const current = parts.at(-1)
    const joins = heading && heading.depth > article.slideLevel && current?.heading && !pending.length
    own.forEach((stretch, index) => {
      if (joins && index === 0) {
        current.places.push(...stretch.places)
        current.asides.push(subheading(heading), ...stretch.asides)
        return
      }
      const title = isTitle(heading, article)
      const above = heading && heading.depth < article.slideLevel
      if (above && !title) pending.push(heading)
      const shown = heading && !title && !above ? {heading} : {}
      parts.push({...shown, opens: pending, ...stretch, first: title || !heading})
      pending = []
    })
    if (own.length || !heading || isTitle(heading, article)) return
    if (joins) current.asides.push(subheading(heading))
    else pending.push(heading)
  })
  // A heading with nothing after it still opens something: an empty beat keeps it.
  const last = pending.pop()
  if (last) parts.push({heading: last, opens: pending, places: [], asides: [], first: false})
  return parts
}

/** A heading within a beat: its words go where those of other undrawn things go. */
function subheading({text, position}: Heading): Aside {
  return {type: 'aside', kind: 'other', text, position}
}

interface Stretch {
  readonly places: Place[]
  readonly asides: Aside[]
}

/** What stands between the thematic breaks of a section; stretches with nothing in them are left out. */
function stretches({blocks}: Section, places: readonly Place[]): readonly Stretch[] {
  const found: Stretch[] = [{places: [], asides: []}]
  let next = 0
  for (const block of blocks) {
    const current = found.at(-1)
    if (block.type === 'break') found.push({places: [], asides: []})
    if (block.type === 'aside') current?.asides.push(block)
    if (block.type === 'paragraph') {
      current?.places.push(...places.slice(next, next + block.sentences.length))
      next += block.sentences.length
    }
  }
  return found.filter((one) => one.places.length || one.asides.length)
}

function isTitle(heading: Heading | undefined, {titlePosition}: Article): boolean {
  return heading !== undefined && heading.position.start.offset === titlePosition?.start.offset
}

/** What finding the role of a section leans on. */
interface Finding {
  readonly book: RoleBook
  readonly score: ScoreRoles
  readonly map: readonly HeadingRole[]
}

function roleOf({heading, places, first, asked}: Part, {book, score, map}: Finding, file: VFile): Assigned {
  const wanted = (asked && askedRole(asked, book)) ?? (heading && askedRole(heading, book))
  if (wanted) return wanted
  const mapped = heading && mappedRole(heading.text, map, book)
  if (mapped) return mapped
  const match = heading && book.byHeading(heading.text)
  if (heading && match) {
    const evidence = [`heading “${heading.text}”`]
    return {role: match.role.role, confidence: match.whole ? 0.98 : 0.9, evidence}
  }
  if (first) return {role: 'context', confidence: 0.8, evidence: ['stands before the first heading']}
  const guess = guessRole(places, book, score)
  const role = guess?.role ?? 'points'
  if (heading && !heading.skip && heading.template === undefined && !asked) {
    info(file, 'role-guessed', heading.position, {heading: heading.text, role: book.role(role).label || role})
  }
  return guess ?? {role, confidence: 0.5, evidence: ['neither heading nor sentences tell a role']}
}
