import type {Clauses} from '../lexicons/clauses.ts'
import type {RoleData} from '../roles/types.ts'
import {backgroundOf} from './background.ts'
import {isAside} from './is-aside.ts'
import {pointsElsewhere} from './points-elsewhere.ts'
import type {Point, Reading} from './types.ts'

/** Words of a statement that is read at a glance. */
const handy = 20

/** Words of a statement that is read at all. */
const most = 60

/** More than a likeness to the rest of the document is worth. */
const asideCost = 1

/** What a denial and its claim may have together. */
const pair = 45

/** More sentences before the first heading are a text; so many tell what matters. */
const mostOpening = 3

/** What choosing the statements of a summary leans on besides the readings. */
export interface Summarising {
  readonly clauses?: Clauses | undefined
  /** Of a document of another kind: the roles that its statements are taken from, one each. */
  readonly roles?: readonly RoleData[] | undefined
  /** Ids of what stands before the first heading. */
  readonly opening?: ReadonlySet<string>
}

/**
 * The three statements of the summary: who did what, why it matters, what is disputed, open or warned of.
 *
 * Each from another sentence, none hanging on a sentence before it. Two or three sentences before the first heading are what
 * their author would have people know, and come before all others. Fewer where the article has no such sentence; none for one
 * of fewer than four sentences that can be read at all.
 */
export function summarise(
  readings: readonly Reading[],
  {clauses, roles, opening = new Set()}: Summarising = {}
): readonly Point[] {
  const heaviest = (some: readonly Reading[]) => heaviestOf(some, clauses)
  const told = readings.filter(
    (one) => one.weight > 0 && one.paragraph.kind !== 'quote' && wordsIn(statementOf(one).text) <= most
  )
  if (told.length < 4) return []
  if (roles) return byRole(roles, told, heaviest)
  const lead = leadOf(told, clauses)
  // A denial that is too long to be shown answers its claim all the same.
  const answered = new Set(readings.flatMap((reading) => reading.answers ?? []))
  const dispute = disputeIn(
    told.filter((reading) => reading !== lead),
    answered,
    heaviest
  )
  const used = new Set([lead?.sentence.id, ...(dispute?.from.map((sentence) => sentence.id) ?? [])])
  const free = told.filter((reading) => !used.has(reading.sentence.id) && !repeats(reading, lead))
  // What leans on the lead stands right behind it here, too.
  const opened = told.filter(
    (one) => opening.has(one.sentence.id) && (leansOn(lead, one) || !isAside(statementOf(one).text, clauses))
  )
  const standing = opened.map((one) => (leansOn(lead, one) ? {...one, dangling: false} : one))
  const isFree = ({sentence}: Reading) => free.some((one) => one.sentence === sentence)
  const first = opened.length <= mostOpening ? standing.filter((one) => isFree(one) && !one.dangling) : []
  const matter =
    heaviest(first) ??
    heaviest(free.filter((reading) => !reading.claim && reading.role !== 'outlook')) ??
    heaviest(free)
  const last = dispute ? undefined : heaviest(first.filter((one) => one !== matter))
  const inOrder = [matter, last].filter((one) => one !== undefined)
  const rankOf = ({sentence}: Reading) => told.findIndex((one) => one.sentence === sentence)
  inOrder.sort((a, b) => rankOf(a) - rankOf(b))
  return [lead && statementOf(lead), ...inOrder.map(statementOf), dispute].filter(
    (point) => point !== undefined
  )
}

/** Whether one sentence needs another, which stands right before it. */
function leansOn(lead: Reading | undefined, {sentence, paragraph: {sentences}, dangling}: Reading): boolean {
  return dangling && lead !== undefined && sentences[sentences.indexOf(sentence) - 1] === lead.sentence
}

// The lead of news is among the sentences of its opening that are most like the rest; a short one far below only sets a scene.
const earliest = 12
const leastOfLead = 0.25
const mostOfScene = 8
/** In fewer sentences no word comes often enough to tell what they are about. */
const leastOfStory = 20
/** News is not begun later than behind two of them. */
const scenes = 3

/** The first sentence that stands by itself, unless it says next to nothing of what the rest is about: "The rope is wet." */
function leadOf(told: readonly Reading[], clauses: Clauses | undefined): Reading | undefined {
  const standing = told.filter((reading) => !reading.dangling && !reading.points[0]?.named).slice(0, earliest)
  const most = Math.max(...standing.map(({importance}) => importance))
  const setsScene = (one: Reading) =>
    told.length >= leastOfStory &&
    one.importance < leastOfLead * most &&
    wordsIn(one.sentence.text) <= mostOfScene
  const firm = standing.filter((one) => !isAside(statementOf(one).text, clauses))
  return firm.slice(0, scenes).find((one) => !setsScene(one)) ?? firm[0] ?? standing[0] ?? told[0]
}

/** Not part of a name: "K2-18b". */
const wholeNumber = /(?<![\p{L}\d-])\d+(?:[.,]\d+)*(?![\p{L}\d-])/gu

/** Whether the figures of a statement are those of the lead, which then says it again. */
function repeats(reading: Reading, lead: Reading | undefined): boolean {
  const numbersIn = (one: Reading) => new Set(statementOf(one).text.match(wholeNumber))
  const known = lead ? numbersIn(lead) : new Set()
  const numbers = [...numbersIn(reading)]
  return numbers.length > 1 && numbers.filter((one) => known.has(one)).length > numbers.length / 2
}

/** The heaviest sentence of each role, or its first, in the order of the article where several are of one role; none where there are not two. */
function byRole(
  roles: readonly RoleData[],
  told: readonly Reading[],
  heaviest: (some: readonly Reading[]) => Reading | undefined
): readonly Point[] {
  const chosen: Reading[] = []
  for (const {role, saidFirst} of roles) {
    const mine = told.filter((one) => one.role === role && !chosen.includes(one))
    const found = saidFirst ? mine.find((one) => !one.dangling) : heaviest(mine)
    if (found) chosen.push(found)
  }
  const rank = (one: Reading) =>
    roles.findIndex(({role}) => role === one.role) * told.length + told.indexOf(one)
  return chosen.length > 1 ? chosen.sort((a, b) => rank(a) - rank(b)).map(statementOf) : []
}

/** A claim with what denies it; else a claim with its speaker that nobody denies, a warning, what is open. */
function disputeIn(
  readings: readonly Reading[],
  answered: ReadonlySet<string>,
  heaviest: (some: readonly Reading[]) => Reading | undefined
): Point | undefined {
  const byId = new Map(readings.map((reading) => [reading.sentence.id, reading]))
  for (const denial of readings.filter((reading) => reading.claim === 'denial')) {
    const claim = denial.answers?.map((id) => byId.get(id)).find((reading) => reading && !reading.dangling)
    const both = claim && paired(claim, denial)
    if (both) return both
  }
  // A claim without its denial, or a denial without its claim, would be half of what is disputed.
  const isHalf = (reading: Reading) => reading.answers !== undefined || answered.has(reading.sentence.id)
  const whole = readings.filter((reading) => !isHalf(reading))
  const kinds: ((reading: Reading) => boolean)[] = [
    (reading) => reading.claim === 'denial',
    (reading) => reading.claim === 'claim' && reading.voices.length > 0,
    (reading) => reading.role === 'allegations' && reading.claim !== undefined,
    (reading) => reading.voices.some((voice) => voice.act === 'warns'),
    (reading) => reading.role === 'outlook'
  ]
  const found = kinds.map((kind) => heaviest(whole.filter(kind))).find((reading) => reading !== undefined)
  return found && statementOf(found)
}

/** The claim and the part of its denial that denies, as two sentences of the source one after the other. */
function paired(claim: Reading, denial: Reading): Point | undefined {
  const first = statementOf(claim)
  const second = denial.points[0]
  if (!second || claim.points.length > 1) return undefined
  const text = `${first.text.replace(/[.]$/, '')}. ${second.text}`
  if (wordsIn(text) > pair || first.named || second.named) return undefined
  return {type: 'point', kind: 'extract', text, from: [claim.sentence, denial.sentence]}
}

/**
 * The heaviest that does not open with a reference; one that is long, points elsewhere within or tells background has to be
 * much heavier.
 */
function heaviestOf(readings: readonly Reading[], clauses: Clauses | undefined): Reading | undefined {
  const value = (reading: Reading) => {
    const {text} = statementOf(reading)
    const long = wordsIn(text) > handy ? 0.35 : 0
    const points = pointsElsewhere(text, clauses) ? 0.5 : 0
    const weight = isAside(text, clauses) ? reading.importance - asideCost : reading.weight
    return weight - long - points - backgroundOf(text, clauses)
  }
  let best: {readonly reading: Reading; readonly value: number} | undefined
  for (const reading of readings) {
    if (reading.dangling || /\?["”’]?$/.test(reading.sentence.text)) continue
    const here = value(reading)
    if (!best || here > best.value) best = {reading, value: here}
  }
  return best?.reading
}

/** The statement that stands for a sentence: its last point, since a split concession ends with its main clause. */
function statementOf(reading: Reading): Point {
  const point = reading.points.at(-1)
  return {
    type: 'point',
    kind: 'extract',
    text: point?.text ?? reading.sentence.text,
    from: point?.from ?? [reading.sentence],
    ...(point?.named && {named: point.named})
  }
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
