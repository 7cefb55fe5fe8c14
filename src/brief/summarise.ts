import {isFinished} from '../article/ends-sentence.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import type {RoleData} from '../roles/types.ts'
import {countsHarm} from './counts-harm.ts'
import {disputeIn} from './dispute-in.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {heaviestOf} from './heaviest-of.ts'
import {isAside} from './is-aside.ts'
import {isPartOfItem} from './is-part-of-item.ts'
import {leadOf} from './lead-of.ts'
import {sentenceBefore} from './neighbours.ts'
import {statementOf, wordsIn} from './statement-of.ts'
import type {Point} from './statement-types.ts'
import type {Reading} from './types.ts'
import {withDenial} from './with-denial.ts'

/** Words of a statement that is read at all; what opens an article is, because the rest means little without it. */
const most = {usual: 60, first: 100}

/** More sentences before the first heading are a text; so many tell what matters. */
const mostOpening = 3

/** What choosing the statements of a summary leans on besides the readings. */
export interface Summarising {
  readonly clauses?: Clauses | undefined
  /** Of a document of another kind: the roles that its statements are taken from, one each. */
  readonly roles?: readonly RoleData[] | undefined
  /** The words of the title, which tell whether the document is somebody's statement. */
  readonly title?: string
  /** In which the document was written, where it says so. */
  readonly year?: number | undefined
  /** Ids of what stands before the first heading. */
  readonly opening?: ReadonlySet<string>
  /** Ids of what stands under a heading that asks. */
  readonly replies?: ReadonlySet<string>
}

/**
 * The three statements of the summary: who did what, why it matters, what is disputed, open or warned of.
 *
 * Each from another sentence, none hanging on a sentence before it but on the lead that it stands right behind. Two or three
 * sentences before the first heading are what their author would have people know, and come before all others; where nothing is
 * disputed, how many died or were hurt is told besides. Fewer where the article has no such sentence; none for one of fewer than
 * four sentences that can be read at all.
 */
export function summarise(
  readings: readonly Reading[],
  {clauses, roles, title = '', year, opening = new Set(), replies = new Set()}: Summarising = {}
): readonly Point[] {
  const asks = new Set(
    (roles ?? []).filter(({template}) => template && ofTasks.has(template)).map(({role}) => role)
  )
  const heaviest = (some: readonly Reading[]) => heaviestOf(some, {replies, asks, clauses, year})
  // "It will cost:" says nothing without what it introduces.
  const weighty = readings.filter(
    (one) =>
      one.weight > 0 &&
      one.paragraph.kind !== 'quote' &&
      !/[:：]\W*$/u.test(one.sentence.text) &&
      !isPartOfItem(one) &&
      !isLabelOrLine(one, clauses)
  )
  // Behind what somebody stands for the first is the second.
  const firsts = clauses?.stances.test(weighty[0]?.sentence.text ?? '') ? 2 : 1
  const told = weighty.filter(
    (one, at) => wordsIn(statementOf(one).text) <= (at < firsts ? most.first : most.usual)
  )
  if (told.length < 4) return []
  const whole = (reading: Reading) => withDenial(reading, readings)
  if (roles) {
    const standing = told.filter((one) => whole(one) !== undefined)
    return byRole(roles, standing, heaviest).flatMap((one) => whole(one) ?? [])
  }
  const lead = leadOf(told, clauses)
  const first = lead && (whole(lead) ?? statementOf(lead))
  // A lead that is too long to be told with its denial has that right behind it.
  const answer =
    lead && !whole(lead) ? told.find((one) => one.answers?.includes(lead.sentence.id)) : undefined
  const dispute = answer
    ? statementOf(answer)
    : disputeIn(
        told.filter((reading) => reading !== lead),
        heaviest
      )
  const used = new Set([lead?.sentence.id, ...(dispute?.from.map((sentence) => sentence.id) ?? [])])
  // What leans on the lead stands right behind it, and an opener of the author's may say of it by the way.
  const isOpener = ({sentence}: Reading) => opening.has(sentence.id)
  const isSaidAside = (one: Reading) => isAside(statementOf(one).text, clauses)
  const standsBehind = (one: Reading) =>
    !lead?.denied && leansOn(lead, one) && (isOpener(one) || !isSaidAside(one))
  const free = told
    .filter((one) => !used.has(one.sentence.id) && !repeats(one, lead) && whole(one) !== undefined)
    .map((one) => (standsBehind(one) ? {...one, dangling: false} : one))
  const openers = told.filter((one) => isOpener(one) && (leansOn(lead, one) || !isSaidAside(one)))
  const isTold = ({sentence, dangling}: Reading) =>
    !dangling && openers.some((one) => one.sentence === sentence)
  const opened = openers.length > mostOpening ? [] : free.filter(isTold)
  const acts = actsOf(free, title, clauses)
  const matter =
    heaviest(acts) ??
    heaviest(opened) ??
    heaviest(free.filter(({claim, role}) => !claim && !besides.has(role))) ??
    heaviest(free)
  const others = free.filter((one) => one !== matter && !repeats(one, matter))
  const last = dispute
    ? undefined
    : (heaviest((matter && acts.includes(matter) ? acts : opened).filter((one) => one !== matter)) ??
      heaviest(others.filter(countsHarm)))
  const inOrder = [matter, last].filter((one) => one !== undefined)
  const rankOf = ({sentence}: Reading) => told.findIndex((one) => one.sentence === sentence)
  inOrder.sort((a, b) => rankOf(a) - rankOf(b))
  const rest = inOrder.map(whole)
  return (answer ? [first, dispute, ...rest] : [first, ...rest, dispute]).filter(
    (point) => point !== undefined
  )
}

/** "People in need: 134 million", and what is no sentence, such as a name with an office; an item with a figure tells that. */
function isLabelOrLine(
  {sentence: {text}, paragraph: {kind}}: Reading,
  clauses: Clauses | undefined
): boolean {
  const isLine = clauses !== undefined && !isFinished(text) && !hasFiniteVerb(text, clauses)
  if (kind !== 'item') return isLine
  return (
    /^[^:]{2,40}:(?: \S+){1,3}$/.test(text) ||
    (isLine && /^(?:\p{Lu}\S* ){2}/u.test(text) && !/\d/.test(text))
  )
}

/** What those who make a statement agree, decide, condemn or ask for in it: that they met says less. */
function actsOf(free: readonly Reading[], title: string, clauses: Clauses | undefined): readonly Reading[] {
  if (!clauses?.statements.test(title)) return []
  return free.filter(({sentence: {text}}) => clauses.acts.test(text) && !clauses.formalities.test(text))
}

/** Whether one sentence needs another, which stands right before it. */
function leansOn(lead: Reading | undefined, one: Reading): boolean {
  return one.dangling && lead !== undefined && sentenceBefore(one) === lead.sentence
}

/** Not part of a name: "K2-18b". */
const wholeNumber = /(?<![\p{L}\d-])\d+(?:[.,]\d+)*(?![\p{L}\d-])/gu

/** Whether the words of a statement, or its figures, are those of the lead, which then says it again. */
function repeats(reading: Reading, lead: Reading | undefined): boolean {
  if (lead && isSame(reading, lead)) return true
  const numbersIn = (one: Reading) => new Set(statementOf(one).text.match(wholeNumber))
  const known = lead ? numbersIn(lead) : new Set()
  const numbers = [...numbersIn(reading)]
  return numbers.length > 1 && numbers.filter((one) => known.has(one)).length > numbers.length / 2
}

/** Whether of the words of two statements hardly any is in one alone: a teaser is often said again below. */
function isSame(...readings: readonly [Reading, Reading]): boolean {
  const [one, other] = readings.map(
    (reading) =>
      new Set(
        statementOf(reading)
          .text.toLowerCase()
          .match(/\p{L}{3,}/gu)
      )
  )
  if (!one || !other || Math.min(one.size, other.size) < leastSame) return false
  const common = [...one].filter((word) => other.has(word)).length
  return common >= mostlySame * Math.max(one.size, other.size)
}

/** Words, and the share of them; two statements of fewer may be alike by chance. */
const leastSame = 6
const mostlySame = 0.85

/** Roles of what does not tell why it matters: what comes, and who came. */
const besides: ReadonlySet<string> = new Set(['outlook', 'delegation'])

/** Templates of what somebody is to do. */
const ofTasks: ReadonlySet<string> = new Set(['recommendations', 'recommendation', 'actions'])

/** A document may have more of the roles that matter than a bottom line has room for. */
const mostRoles = 3

/** The heaviest sentence of each role, or its first, in the order of the article where several are of one role; two of the only role there is; none where there are not two. */
function byRole(
  roles: readonly RoleData[],
  told: readonly Reading[],
  heaviest: (some: readonly Reading[]) => Reading | undefined
): readonly Reading[] {
  const chosen: Reading[] = []
  for (const {role, saidFirst} of roles) {
    const all = told.filter((one) => one.role === role)
    // What was turned down is told only where nothing was carried.
    const carried = all.filter(({turnedDown}) => !turnedDown)
    const mine = (carried.length > 0 ? carried : all).filter((one) => !chosen.includes(one))
    const found = saidFirst ? mine.find((one) => !one.dangling) : heaviest(mine)
    if (found) chosen.push(found)
  }
  const [only, another] = chosen
  // A recommendation stands by itself; of findings there are more.
  if (only && !another && roles.some(({role, saidFirst}) => role === only.role && !saidFirst)) {
    const others = told.filter((one) => one.role === only.role && one !== only && !repeats(one, only))
    const second = heaviest(others.filter(({turnedDown}) => !turnedDown))
    if (second) chosen.push(second)
  }
  const rank = (one: Reading) =>
    roles.findIndex(({role}) => role === one.role) * told.length + told.indexOf(one)
  const first = chosen.slice(0, mostRoles)
  return first.length > 1 ? first.sort((a, b) => rank(a) - rank(b)) : []
}
