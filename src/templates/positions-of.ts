import {checkPoint} from '../brief/check-point.ts'
import {labelOf} from '../brief/facts/label-of.ts'
import {alone} from '../brief/facts/line.ts'
import {handyWords} from '../brief/handy-words.ts'
import {upperFirst} from '../brief/statement.ts'
import {wordsIn} from '../brief/statement-of.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat, Voice} from '../brief/types.ts'

/**
 * Who says what in the order of the source, the statements of one actor one after the other: the weightiest, and another
 * where there is room.
 *
 * A list of the author's with bold lead-ins is a list of actors.
 */
export function positionsOf(beat: Beat): Point[] {
  const items = beat.readings.filter((one) => one.paragraph.kind === 'item' && one.paragraph.lead)
  if (items.length >= 2)
    return items.flatMap((one) => listed(one.paragraph.lead ?? '', one.points, one.voices))
  const rows: Position[][] = []
  for (const {voices, weight, dangling} of beat.readings) {
    for (const voice of voices) {
      if (dangling && saysLittle(voice)) continue
      const one = {weight, voice, ...labelOf(voice)}
      const row = rows.find(([first]) => first && isOne(first, one))
      if (row) row.push(one)
      else rows.push([one])
    }
  }
  const told = rows.slice(0, 6).map(byWeight)
  let room = Math.max(0, mostStatements - told.length)
  const shown = told.flatMap(([first, second]) => {
    if (!first) return []
    const both = second !== undefined && room > 0 && second.voice.point.text.split(' ').length <= mostWords
    if (both) room--
    const mine = both ? [first, second] : [first]
    const countries =
      first.voice.countries.length > 0 ? first.voice.countries : (second?.voice.countries ?? [])
    return inOrder(mine).map((one, at) => pointOf(one, countries, at === 0))
  })
  return shown.filter((point) => !isToldBy(point, shown))
}

/** "Called on her to resign", "called it “absurd”": so few words do not say whom or what. */
function saysLittle({point}: Voice): boolean {
  return wordsIn(point.text) <= mostLittle
}

const mostLittle = 6

/**
 * Whether another row has the words of a statement. Where only the whole sentence says what somebody says, it holds what others
 * say in it; and of two that are nearly all of it, that stays which has a verb for its speaker, and is no more than he says.
 */
function isToldBy(point: Point, shown: readonly Point[]): boolean {
  const others = shown.filter((other) => other !== point && other.from[0] === point.from[0])
  if (others.some((other) => isTelling(point, other))) return true
  if (!isNearlyAll(point)) return others.some(isWhole)
  return others
    .filter(isNearlyAll)
    .some((other) => (rank(other) - rank(point) || shown.indexOf(point) - shown.indexOf(other)) > 0)
}

/** "Norway opposed the step, diplomats said, …": what Norway does has who tells it in its own row. */
function isTelling({text, label}: Point, other: Point): boolean {
  if (!label || !other.label || !text.startsWith(`${other.label} `)) return false
  return other.text.toLowerCase().includes(`, ${label.toLowerCase()} `)
}

function rank(point: Point): number {
  return (point.stance ? 2 : 0) + (isWhole(point) ? 0 : 1)
}

function isWhole({text, from}: Point): boolean {
  return text.slice(1) === alone(from[0].text).slice(1)
}

function isNearlyAll({text, from}: Point): boolean {
  return text.length >= nearlyAll * from[0].text.length
}

const nearlyAll = 0.75

/** More statements than that are no overview, and a second one of an actor has to be short. */
const mostStatements = 5
const mostWords = 36

interface Position extends Pick<Point, 'label' | 'introduced'> {
  readonly weight: number
  readonly voice: Voice
}

/** Whether two positions are of one actor, or for one country. */
function isOne(one: Position, other: Position): boolean {
  const [countries, others] = [one.voice.countries.join(' '), other.voice.countries.join(' ')]
  return one.label === other.label || (countries !== '' && countries === others)
}

/** The statements of the actor whose is the weightiest, that first. */
function byWeight(row: readonly Position[]): Position[] {
  const [first, ...others] = [...row].sort((a, b) => worthOf(b) - worthOf(a))
  return first ? [first, ...others.filter(({label}) => label === first.label)] : []
}

function worthOf({weight, voice}: Position): number {
  return weight * Math.min(1, handyWords / voice.point.text.split(' ').length)
}

function inOrder(positions: readonly Position[]): Position[] {
  const at = ({voice}: Position) => voice.point.from[0].position.start.offset ?? 0
  return [...positions].sort((a, b) => at(a) - at(b))
}

function pointOf({voice, label, introduced}: Position, countries: readonly string[], first: boolean): Point {
  // Beside a second statement no verb stands: it keeps its own.
  const {stance, ...said} = first ? {...spoken(voice), stance: voice.stance} : voice.point
  return {
    ...said,
    ...(label !== undefined && {label}),
    ...(introduced && {introduced}),
    ...(voice.person !== undefined && voice.person !== label && {person: voice.person}),
    ...(stance !== undefined && {stance}),
    countries
  }
}

/** What is said, without a verb that stands beside it already: said, “…”; said | that the port is shut. */
function spoken({point, stance, lead}: Voice): Point {
  if (lead && point.text.toLowerCase().startsWith(`${lead.toLowerCase()} `)) {
    const clause = {...point, text: upperFirst(point.text.slice(lead.length + 1))}
    if (checkPoint(clause) === undefined) return clause
  }
  const verb = point.text.slice(0, stance.length)
  const rest = /^[,:]?\s(?=["“„«])/.exec(point.text.slice(stance.length))?.[0]
  // "Condemned “with the utmost firmness” the attack" says more than it quotes.
  const isSaid =
    stance !== '' &&
    rest !== undefined &&
    verb.toLowerCase() === stance.toLowerCase() &&
    /["”“»’][.!?]?$/.test(point.text)
  return isSaid ? {...point, text: point.text.slice(stance.length + rest.length)} : point
}

function listed(lead: string, points: readonly Point[], voices: Beat['readings'][number]['voices']): Point[] {
  const [point] = points
  if (!point) return []
  const countries = voices[0]?.countries ?? []
  return [{...point, kind: 'author', label: lead, countries}]
}
