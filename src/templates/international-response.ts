import type {Beat, Point, Statement, Voice} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import {type CardRow, cardRows} from './blocks/card-rows.ts'
import {initials} from './blocks/mark.ts'
import {said} from './blocks/spans.ts'
import {divideSlot} from './divide.ts'
import {defineTemplate} from './types.ts'

/** One row an actor: flag, name, stance in a word or two, and the statement. */
export const internationalResponse = defineTemplate({
  name: 'international-response',
  summary: 'A row for each actor: flag, name, stance in a word or two, statement',
  example: [
    '## International response',
    '',
    'Norway condemned the closure of the strait. Japanese Foreign Minister Aiko Mori urged both sides to talk.',
    'The European Union welcomed the offer of mediation.'
  ].join('\n'),
  slots: {positions: {about: 'one statement an actor, with stance and country', max: 6}},
  look: 'content',
  needs: 'somebody who says something',
  accepts: (beat) => positionsOf(beat).length > 0,
  fill: (beat) => ({positions: positionsOf(beat).slice(0, 6)}),
  arrange({slots}, stage) {
    const list = slots.positions ?? []
    const at = (lead: 'body' | 'statement') =>
      cardRows(
        list.map((one) => rowOf(one, lead, stage)),
        stage.area,
        {...looks[list.length === 1 ? 'one' : 'few'], lead},
        stage
      )
    // Few rows are set larger, where their names and stances stay in proportion.
    const large = list.length <= 3 ? at('statement') : undefined
    return large && 'boxes' in large ? large : at('body')
  },
  divide: divideSlot('positions')
})

/** One actor alone has room for a large flag. */
const looks = {few: {nameShare: 0.32, mark: 56}, one: {nameShare: 0.34, mark: 132}} as const

function rowOf(one: Statement, style: 'body' | 'statement', stage: Stage): CardRow {
  const ink = stage.ink('international-response')
  const label = one.type === 'point' ? (one.label ?? '') : ''
  return {
    mark: markOf(one),
    alt: label,
    name: [
      copy(label, 'lead', stage.ink('ink')),
      ...(one.type === 'point' && one.stance ? [copy(one.stance, 'small', ink, {spaceBefore: 1})] : [])
    ],
    text: [said(withoutName(one), style, stage.ink('ink'))],
    ink
  }
}

/**
 * Who says what, an actor once with the weightiest statement, in the order of the source.
 *
 * A list of the author's with bold lead-ins is a list of actors.
 */
export function positionsOf(beat: Beat): Point[] {
  const items = beat.readings.filter((one) => one.paragraph.kind === 'item' && one.paragraph.lead)
  if (items.length >= 2)
    return items.flatMap((one) => listed(one.paragraph.lead ?? '', one.points, one.voices))
  const byActor = new Map<string, {weight: number; point: Point}>()
  for (const reading of beat.readings) {
    for (const voice of reading.voices) {
      const key = voice.countries.length > 0 ? voice.countries.join(' ') : voice.actor
      const known = byActor.get(key)
      if (known && known.weight >= reading.weight) continue
      const point = {...spoken(voice), label: voice.actor, stance: voice.stance, countries: voice.countries}
      if (known) byActor.set(key, Object.assign(known, {weight: reading.weight, point}))
      else byActor.set(key, {weight: reading.weight, point})
    }
  }
  return [...byActor.values()].map(({point}) => point)
}

/** What is said, without a verb that stands beside it already: said, “…”. */
function spoken({point, stance}: Voice): Point {
  const verb = point.text.slice(0, stance.length)
  const rest = /^[,:]?\s(?=["“„«])/.exec(point.text.slice(stance.length))?.[0]
  const isSaid = stance !== '' && rest !== undefined && verb.toLowerCase() === stance.toLowerCase()
  return isSaid ? {...point, text: point.text.slice(stance.length + rest.length)} : point
}

function listed(lead: string, points: readonly Point[], voices: Beat['readings'][number]['voices']): Point[] {
  const [point] = points
  if (!point) return []
  const countries = voices[0]?.countries ?? []
  return [{...point, kind: 'author', label: lead, countries}]
}

/** The statement without a lead-in that already stands as the name. */
function withoutName(one: Statement): Statement {
  if (one.type === 'label' || !one.label || !one.text.startsWith(one.label)) return one
  const rest = one.text.slice(one.label.length).replace(/^[\s:–—-]+/, '')
  return rest === '' ? one : {...one, text: rest.charAt(0).toUpperCase() + rest.slice(1)}
}

function markOf(one: Statement): NonNullable<CardRow['mark']> {
  const codes = one.type === 'point' ? (one.countries ?? []) : []
  const [code] = codes
  // Two countries in one row share no flag.
  if (code && codes.length === 1) return {type: 'flag', code: code.toLowerCase()}
  return {type: 'circle', text: initials(one.type === 'point' ? (one.label ?? '') : '') || '•'}
}
