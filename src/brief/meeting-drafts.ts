import type {Aside} from '../article/types.ts'
import type {Meeting} from '../lexicons/meeting.ts'
import type {Draft, Plan} from './draft.ts'
import {isNegation} from './guards.ts'
import {asideOf} from './parts.ts'
import {hangs, type Place} from './place.ts'
import type {RoleBook} from './role-book.ts'
import {readTokens} from './tokens.ts'

/** One decision is found where it stands, and a list of more tells no more than the topics do. */
const decisions = {least: 2, most: 10} as const

/** Roles of topics: what their headings do is told by nothing, or is to report. */
const topical: ReadonlySet<string> = new Set(['points', 'context'])

/**
 * The plan of minutes whose headings are their topics, with what was decided in front of these and who does what behind them,
 * where its author has no such list: the sentences that say so stay with their topics, too.
 */
export function withMeetingDrafts(plan: Plan, book: RoleBook, meeting: Meeting | undefined): Plan {
  const actions = book.roles.find(({template}) => template === 'actions')?.role
  const drafts = meeting ? withTasks(joinedRolls(plan.drafts, book, meeting), actions, meeting) : plan.drafts
  const topics = drafts.filter(
    ({role, heading, template, options}) => heading && topical.has(role) && !template && !options?.hide
  )
  const [first] = topics
  const last = topics.at(-1)
  if (!meeting || !first || !last) return {...plan, drafts}
  const told = topics.flatMap(({places}) => places).filter((place) => !place.idle)
  const gather = (template: string, isOne: (place: Place) => boolean): readonly Draft[] => {
    const role = book.roles.find((one) => one.template === template)?.role
    if (role === undefined || drafts.some((one) => leadsTo(one, template, book))) return []
    return [{role, opens: [], places: told.filter(isOne), asides: [], derived: true}]
  }
  const listed = decidedItems(told, meeting)
  const decided = gather('decisions', (place) =>
    announces(place) ? false : listed.has(place) || isDecision(place, meeting)
  ).filter(({places}) => places.length >= decisions.least && places.length <= decisions.most)
  const acting = gather('actions', (place) => isHeaded(place, meeting.action)).filter(
    ({places}) => places.length > 0
  )
  return {
    ...plan,
    drafts: drafts.flatMap((one) => [...(one === first ? decided : []), one, ...(one === last ? acting : [])])
  }
}

/**
 * The drafts with the one table of actions behind them as a beat of its own: at the end of minutes it stands under whatever the
 * last heading is, "Date of next meeting".
 */
function withTasks(drafts: readonly Draft[], role: string | undefined, {action}: Meeting): readonly Draft[] {
  const isOfActions = ({kind, rows = [], skip}: Aside) =>
    kind === 'table' &&
    !skip &&
    (rows[0] ?? []).some((cell) => action.includes(cell.toLowerCase().replace(/s$/, '')))
  const [only, another] = drafts.filter(({asides}) => asides.some(isOfActions))
  const isFree = only && !another && role !== undefined && !drafts.some((one) => one.role === role)
  const tables = isFree ? only.asides.filter(isOfActions) : []
  if (!isFree || tables.length !== 1 || only.template || only.options || !only.places.some(({idle}) => !idle))
    return drafts
  const left = {...only, asides: only.asides.filter((one) => !tables.includes(one))}
  return [...drafts.map((one) => (one === only ? left : one)), {role, opens: [], places: [], asides: tables}]
}

/** Items behind a sentence that says they were decided: "The group agreed that:". */
function decidedItems(told: readonly Place[], meeting: Meeting): ReadonlySet<Place> {
  const found = new Set<Place>()
  let isListed = false
  for (const place of told) {
    if (place.paragraph.kind !== 'item')
      isListed = announces(place) && saysDecided(place, meeting) && !denies(place)
    else if (isListed) found.add(place)
  }
  return found
}

/** "It was not agreed that:" */
function denies({sentence}: Place): boolean {
  return readTokens(sentence.text).some(isNegation)
}

/** What ends with a colon says nothing without what stands behind it. */
function announces({sentence}: Place): boolean {
  return /[:：]\s*$/.test(sentence.text)
}

/** Those who are there and, under the next heading, those who are not: one beat, called as the first of them are. */
function joinedRolls(drafts: readonly Draft[], book: RoleBook, {absent}: Meeting): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (!before?.heading || !draft.heading || !isRoll(before) || !isRoll(draft) || draft.opens.length > 0) {
      joined.push(draft)
      continue
    }
    const isAbsent = absent.includes(before.heading.text.toLowerCase())
    joined.splice(-1, 1, {
      ...before,
      heading: isAbsent ? draft.heading : before.heading,
      places: [...before.places, ...draft.places],
      asides: [
        ...(isAbsent ? [asideOf(before.heading)] : []),
        ...before.asides,
        asideOf(draft.heading),
        ...draft.asides
      ]
    })
  }
  return joined

  function isRoll({role, template, options}: Draft): boolean {
    return book.role(role).template === 'attendance' && template === undefined && !options
  }
}

function leadsTo({role, template}: Draft, wanted: string, book: RoleBook): boolean {
  return (template ?? book.role(role).template) === wanted
}

/** Whether a sentence says by itself what was decided, or is headed so: "Decision: …". */
function isDecision(place: Place, meeting: Meeting): boolean {
  return isHeaded(place, meeting.decision) || (!hangs(place) && saysDecided(place, meeting))
}

function saysDecided({sentence}: Place, {decided}: Meeting): boolean {
  return new RegExp(`(?<!\\p{L})(?:${decided.join('|')})(?!\\p{L})`, 'iu').test(sentence.text)
}

/** "Action: Ann Lee to …", "Action 3: …". */
function isHeaded({sentence}: Place, labels: readonly string[]): boolean {
  const label = /^([^:]{2,30}?)[\s\d.]*:\s/u.exec(sentence.text)?.[1]?.toLowerCase()
  return label !== undefined && (labels.includes(label) || labels.includes(label.replace(/s$/, '')))
}
