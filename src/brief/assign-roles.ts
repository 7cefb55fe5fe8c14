import {type Assigned, hangs, type Place} from './place.ts'
import type {Story} from './read-features.ts'
import type {RoleBook} from './role-book.ts'
import {evidenceOf, type Score, type ScoreRoles} from './score-roles.ts'

/**
 * The role of every sentence of an article without headings, by its cues and features.
 *
 * What is unsure is context. A sentence inside a quotation follows the sentence that hosts it; one that opens with a reference
 * ("such an arrangement") and has no clear role of its own follows the sentence before it, into a role that would do harm when wrong only
 * with a cue for that role. A claim goes with its denial.
 */
export function assignRoles(
  places: readonly Place[],
  book: RoleBook,
  score: ScoreRoles,
  story: Story
): ReadonlyMap<string, Assigned> {
  const assigned = new Map<string, Assigned>()
  let before: Place | undefined
  for (const place of places) {
    const scores = score(place)
    const own = decide(place, scores, book, story)
    const follows = before && assigned.get(before.sentence.id)
    const role = before && follows ? (follow(place, before, follows, own, scores, book) ?? own) : own
    assigned.set(place.sentence.id, role)
    if (!place.idle) before = place
  }
  return withLists(places, withDenied(places, withQuoted(places, assigned)))
}

/** The roles with each quotation where the sentence stands that says whose it is. */
function withQuoted(
  places: readonly Place[],
  assigned: ReadonlyMap<string, Assigned>
): ReadonlyMap<string, Assigned> {
  const roles = new Map(assigned)
  for (const {sentence, facts} of places) {
    const role = assigned.get(facts.saidIn ?? '')?.role
    if (role)
      roles.set(sentence.id, {role, confidence: 0.6, evidence: [`quotation that ${facts.saidIn} ends`]})
  }
  return roles
}

/** The roles with each list in one: that of most of its items, else context. One with a claim is told by its items. */
function withLists(
  places: readonly Place[],
  assigned: ReadonlyMap<string, Assigned>
): ReadonlyMap<string, Assigned> {
  const roles = new Map(assigned)
  for (const list of listsIn(places)) {
    const of = list.map(({sentence}) => roles.get(sentence.id)?.role ?? 'context')
    if (new Set(of).size < 2 || of.includes('allegations')) continue
    const most = of.find((role) => of.filter((one) => one === role).length * 2 > of.length) ?? 'context'
    list.forEach(({sentence}, at) => {
      if (of[at] !== most)
        roles.set(sentence.id, {
          role: most,
          confidence: 0.4,
          evidence: ['an item of a list that stays whole']
        })
    })
  }
  return roles
}

/** The sentences of each list. */
function listsIn(places: readonly Place[]): readonly (readonly Place[])[] {
  const lists: Place[][] = []
  let before: Place | undefined
  for (const place of places) {
    const isItem = place.paragraph.kind === 'item'
    if (isItem && before?.paragraph.kind === 'item') lists.at(-1)?.push(place)
    else if (isItem) lists.push([place])
    before = place
  }
  return lists
}

/**
 * The roles with claims and denials together: a denial goes where a claim that it answers is alleged, whatever else it says,
 * and the other claims that it answers come beside it, the lead, too: the cover and the bottom line have it anyway.
 */
function withDenied(
  places: readonly Place[],
  assigned: ReadonlyMap<string, Assigned>
): ReadonlyMap<string, Assigned> {
  const claims = new Set(places.filter(({facts}) => facts.claim === 'claim').map(({sentence}) => sentence.id))
  const roles = new Map(assigned)
  const answered = new Set(places.flatMap(({facts}) => facts.answers ?? []))
  const isAlleged = (id: string) => roles.get(id)?.role === 'allegations'
  const join = (id: string, evidence: string) => {
    if (!isAlleged(id)) roles.set(id, {role: 'allegations', confidence: 0.6, evidence: [evidence]})
  }
  for (const {sentence, facts} of places) {
    if (facts.claim !== 'denial') continue
    const met = (facts.answers ?? []).filter((id) => claims.has(id))
    const alleged = met.find(isAlleged)
    if (alleged) join(sentence.id, `denies ${alleged}`)
    if (isAlleged(sentence.id)) for (const id of met) join(id, `denied in ${sentence.id}`)
  }
  places.forEach((place, at) => {
    const before = places[at - 1]
    if (!before || !hangs(place) || !isAlleged(place.sentence.id) || !claims.has(place.sentence.id)) return
    // Without whoever "they" are, neither the claim nor its denial could be shown.
    const isDenied = answered.has(place.sentence.id)
    const stands = before.paragraph === place.paragraph && !before.idle && !hangs(before)
    if (isDenied && stands && roles.get(before.sentence.id)?.role === 'context')
      join(before.sentence.id, `${place.sentence.id} refers to it`)
  })
  return roles
}

function decide(place: Place, scores: readonly Score[], book: RoleBook, story: Story): Assigned {
  if (place.idle)
    return {role: 'context', confidence: 0.9, evidence: ['a courtesy, a bare date, or about the publication']}
  const open = scores.filter(({role}) => book.isOpen(role))
  const [best] = open.filter(({role, value}) => value >= book.role(role).threshold)
  if (place.facts.quoted || !best)
    return {role: 'context', confidence: 0.3, evidence: ['nothing tells what it does']}
  const evidence = evidenceOf(best, place)
  return {
    role: best.role,
    confidence: confidence(best.value, open.find(({role}) => role !== best.role)?.value ?? 0),
    evidence:
      place.sentence.id === story.lead
        ? ['lead sentence', ...evidence.filter((one) => one !== 'at the start')]
        : evidence
  }
}

/** Grows with what speaks for the role, and shrinks with what speaks for the next one. */
function confidence(best: number, next: number): number {
  const strength = 1 - Math.exp(-best / 1.6)
  const lead = best > 0 ? Math.max(0, best - next) / best : 0
  return Math.round(100 * strength * (0.5 + 0.5 * lead)) / 100
}

function speaks({facts}: Place): boolean {
  return facts.voices.length > 0 || facts.speaksOn || facts.quoted
}

/** Below this a role of one's own gives way to that of the sentence that one refers to. */
const sure = 0.5

function follow(
  place: Place,
  before: Place,
  role: Assigned,
  own: Assigned,
  scores: readonly Score[],
  book: RoleBook
): Assigned | undefined {
  const near = place.paragraph === before.paragraph
  const cue = scores.some((one) => one.role === role.role && one.value > 0)
  if (place.facts.quoted && near) {
    return {role: role.role, confidence: 0.6, evidence: [`quotation goes on from ${before.sentence.id}`]}
  }
  const goesOn = place.facts.speaksOn && place.facts.voices.length === 0 && speaks(before)
  if (goesOn && near && role.role !== own.role && book.isGrave(role.role) && !book.isGrave(own.role))
    return {role: role.role, confidence: 0.5, evidence: [`goes on speaking from ${before.sentence.id}`]}
  if (!place.facts.dangling || own.role === role.role || own.confidence >= sure) return undefined
  if (book.isGrave(role.role) ? !cue : !near) return undefined
  // A grave role of its own is better founded than a reference.
  if (book.isGrave(own.role)) return undefined
  return {role: role.role, confidence: 0.4, evidence: [`refers to ${before.sentence.id}`]}
}
