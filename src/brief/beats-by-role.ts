import {slideOptionsOf} from '../article/slide-options-of.ts'
import type {Aside} from '../article/types.ts'
import {derivedDrafts} from './derived-drafts.ts'
import {divideDraft} from './divide-draft.ts'
import type {Draft, Plan} from './draft.ts'
import {type Assigned, hangs, type Place} from './place.ts'
import type {RoleBook} from './role-book.ts'
import {isPictured, withPictures} from './with-pictures.ts'

/** A text without headings: all of an article, or what stands before its first one. */
export interface Stretch {
  readonly places: readonly Place[]
  readonly asides: readonly Aside[]
}

/**
 * The beats of a text without headings: one a role, in the order of the roles, its sentences in the order of the source;
 * a role with many sentences has several.
 *
 * Every sentence belongs to exactly one of them; a role without one usable sentence gives what it has to context. Timeline, key
 * figures and a quotation come besides where their matter is rich, and repeat sentences of the others.
 */
export function beatsByRole(
  {places, asides}: Stretch,
  assigned: ReadonlyMap<string, Assigned>,
  book: RoleBook
): Plan {
  const roles = new Map(assigned)
  const groups = new Map<string, Place[]>([['context', []]])
  for (const place of places.filter((one) => !asksSlide(one))) {
    const role = roles.get(place.sentence.id)?.role ?? 'context'
    const group = groups.get(role) ?? []
    group.push(place)
    groups.set(role, group)
  }
  const before = new Map(places.map((place, at) => [place, places[at - 1]]))
  for (const [role, group] of groups) {
    if (role === 'context' || (hasMatter(role, group) && isUsable(group, before))) continue
    groups.delete(role)
    for (const place of group) roles.set(place.sentence.id, folded(role, roles.get(place.sentence.id)))
  }
  const ordered = [...groups.keys()].sort((a, b) => book.role(a).order - book.role(b).order)
  // Pictures stand with the sentences next to them; where there are none, with all else.
  const pictures = asides.filter(isPictured)
  const between = [...(places.length === 0 ? pictures : []), ...asides.filter((one) => !isPictured(one))]
  const own = ordered.flatMap((role): Draft[] => {
    const mine = places.filter(
      (place) => !asksSlide(place) && (roles.get(place.sentence.id)?.role ?? 'context') === role
    )
    const beside = role === 'context' ? between : []
    if (!mine.length && !beside.length) return []
    const parts = divideDraft({role, opens: [], places: mine, asides: beside})
    return parts.map((part) => ({...part, places: firmFirst(part.places)}))
  })
  const told = withPictures([...own, ...askedDrafts(places, roles)], places.length === 0 ? [] : pictures)
  const drafts = [...told, ...derivedDrafts(places, book)]
  return {drafts: drafts.sort((a, b) => book.role(a.role).order - book.role(b.role).order), roles}
}

/** Paragraphs whose author asks for a template, or how they are shown, are beats of their own; neighbours that ask for the same share one. */
function askedDrafts(places: readonly Place[], roles: ReadonlyMap<string, Assigned>): Draft[] {
  const drafts: (Draft & {readonly places: Place[]})[] = []
  let before: Place | undefined
  for (const place of places) {
    if (asksSlide(place)) {
      const wish = wishOf(place)
      const last =
        before && JSON.stringify(wishOf(before)) === JSON.stringify(wish) ? drafts.at(-1) : undefined
      const role = roles.get(place.sentence.id)?.role ?? 'context'
      if (last) last.places.push(place)
      else drafts.push({role, ...wish, opens: [], places: [place], asides: []})
    }
    before = place
  }
  return drafts
}

function asksSlide({paragraph, skip}: Place): boolean {
  return !skip && (paragraph.asked?.template !== undefined || slideOptionsOf(paragraph.asked) !== undefined)
}

function wishOf({paragraph: {asked}}: Place): Pick<Draft, 'template' | 'options'> {
  const options = slideOptionsOf(asked)
  return {...(asked?.template !== undefined && {template: asked.template}), ...(options && {options})}
}

/** What one sentence of a role has to state: words as of claims and statements alone make no slide of them. */
const matter: Readonly<Record<string, (place: Place) => boolean>> = {
  // What analysts think would stand under a title that says that somebody is accused.
  allegations: ({facts: {claim}}) => claim !== undefined && claim !== 'assessment',
  'international-response': ({facts}) => facts.voices.length > 0 || facts.speaksOn
}

function hasMatter(role: string, group: readonly Place[]): boolean {
  const isTold = matter[role]
  return !isTold || group.some((place) => place.paragraph.asked?.role !== undefined || isTold(place))
}

/** Whether one sentence of a group can stand first on a slide: not idle, and what it refers to, if anything, stands before it in the group. */
function isUsable(group: readonly Place[], previous: ReadonlyMap<Place, Place | undefined>): boolean {
  return group.some((place, at) => {
    if (place.idle) return false
    if (place.paragraph.asked?.role !== undefined) return true
    if (!hangs(place)) return true
    const before = previous.get(place)
    return at > 0 && before !== undefined && group[at - 1] === before && !hangs(before)
  })
}

/** A sentence that refers to another one does not come first: the first that stands by itself goes before it. */
function firmFirst(places: readonly Place[]): readonly Place[] {
  const firm = places.findIndex((place) => !place.idle && !hangs(place) && !place.facts.quoted)
  const first = places[firm]
  if (!first || firm === 0 || places.slice(0, firm).every((place) => place.idle)) return places
  return [first, ...places.slice(0, firm), ...places.slice(firm + 1)]
}

function folded(role: string, was: Assigned | undefined): Assigned {
  return {
    role: 'context',
    confidence: 0.3,
    evidence: [...(was?.evidence ?? []), `too little for ${role}`]
  }
}
