import type {Meeting} from '../lexicons/meeting.ts'
import type {Draft, Plan} from './draft.ts'
import {asideOf} from './parts.ts'
import {hangs, type Place} from './place.ts'
import type {RoleBook} from './role-book.ts'

/** One decision is found where it stands, and a list of more tells no more than the topics do. */
const decisions = {least: 2, most: 10} as const

/** Roles of topics: what their headings do is told by nothing, or is to report. */
const topical: ReadonlySet<string> = new Set(['points', 'context'])

/**
 * The plan of minutes whose headings are their topics, with what was decided in front of these and who does what behind them,
 * where its author has no such list: the sentences that say so stay with their topics, too.
 */
export function withMeetingDrafts(plan: Plan, book: RoleBook, meeting: Meeting | undefined): Plan {
  const drafts = meeting ? joinedRolls(plan.drafts, book, meeting) : plan.drafts
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
  const decided = gather('decisions', (place) => isDecision(place, meeting)).filter(
    ({places}) => places.length >= decisions.least && places.length <= decisions.most
  )
  const acting = gather('actions', (place) => isHeaded(place, meeting.action)).filter(
    ({places}) => places.length > 0
  )
  return {
    ...plan,
    drafts: drafts.flatMap((one) => [...(one === first ? decided : []), one, ...(one === last ? acting : [])])
  }
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
function isDecision(place: Place, {decided, decision}: Meeting): boolean {
  return (
    isHeaded(place, decision) ||
    (!hangs(place) &&
      new RegExp(`(?<!\\p{L})(?:${decided.join('|')})(?!\\p{L})`, 'iu').test(place.sentence.text))
  )
}

/** "Action: Ann Lee to …", "Action 3: …". */
function isHeaded({sentence}: Place, labels: readonly string[]): boolean {
  const label = /^([^:]{2,30}?)[\s\d.]*:\s/u.exec(sentence.text)?.[1]?.toLowerCase()
  return label !== undefined && (labels.includes(label) || labels.includes(label.replace(/s$/, '')))
}
