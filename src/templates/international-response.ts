import type {Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import {initials} from './blocks/card-mark.ts'
import {type CardRow, cardRows} from './blocks/card-rows.ts'
import {labelIn} from './blocks/label-in.ts'
import {largest} from './blocks/largest.ts'
import {said} from './blocks/spans.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {positionsOf} from './positions-of.ts'
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
  spares: ({voices}) => voices.length === 0,
  needs: 'somebody who says something, in a section of its own more than one in two sentences, or three',
  accepts: (beat) => positionsOf(beat).length > 0 && (!beat.heading || isMostlySaid(beat)),
  fill: (beat) => ({positions: positionsOf(beat).slice(0, 6)}),
  arrange({slots}, stage) {
    const rows = byActor(slots.positions ?? [])
    // Names and stances stay in proportion.
    return largest(rows.length <= 3, (lead) =>
      cardRows(
        rows.map((one) => rowOf(one, lead, stage)),
        stage.area,
        {...looks[rows.length === 1 ? 'one' : 'few'], lead},
        stage
      )
    )
  },
  divide: divideSlot('positions', linesIn)
})

/** So many rows fill a slide, whatever else the section tells. */
const enoughRows = 3

/** Whether rows of actors tell what a section tells: two rows of ten sentences would leave eight out. */
function isMostlySaid(beat: Beat): boolean {
  const told = beat.readings.filter(({weight, points}) => weight > 0 && points.length > 0)
  const isSaid = ({voices, paragraph}: Beat['readings'][number]) =>
    voices.length > 0 || paragraph.lead !== undefined
  return positionsOf(beat).length >= enoughRows || told.filter(isSaid).length * 2 >= told.length
}

/** One actor alone has room for a large flag. */
const looks = {few: {nameShare: 0.32, mark: 56}, one: {nameShare: 0.34, mark: 132}} as const

/** Statements that follow each other under one label are one actor's. */
function byActor(list: readonly Statement[]): Row[] {
  const rows: [Statement, ...Statement[]][] = []
  for (const one of list) {
    const row = rows.at(-1)
    if (row && one.type === 'point' && row[0].type === 'point' && one.label === row[0].label) row.push(one)
    else rows.push([one])
  }
  return rows
}

type Row = readonly [Statement, ...Statement[]]

function rowOf(row: Row, style: 'body' | 'statement', stage: Stage): CardRow {
  const [one] = row
  const ink = stage.ink('international-response')
  const label = labelIn(one) ?? ''
  return {
    mark: markOf(one),
    alt: label,
    name: [
      copy(label, 'lead', stage.ink('ink')),
      ...(one.type === 'point' && one.stance ? [copy(one.stance, 'small', ink, {spaceBefore: 1})] : [])
    ],
    text: row.map((each, at) =>
      said(withoutName(each), style, stage.ink('ink'), {spaceBefore: at > 0 ? 6 : 0})
    ),
    ink
  }
}

/** The statement without a lead-in that already stands as the name. */
function withoutName(one: Statement): Statement {
  if (one.type === 'label' || !one.label) return one
  const name = [one.label, one.introduced?.as ?? one.label].find((form) => one.text.startsWith(`${form} `))
  if (name === undefined) return one
  const rest = one.text.slice(name.length).replace(/^[\s:–—-]+/, '')
  return rest === '' ? one : {...one, text: rest.charAt(0).toUpperCase() + rest.slice(1)}
}

function markOf(one: Statement): NonNullable<CardRow['mark']> {
  const codes = one.type === 'point' ? (one.countries ?? []) : []
  const [code] = codes
  // Two countries in one row share no flag.
  if (code && codes.length === 1) return {type: 'flag', code: code.toLowerCase()}
  const name = (one.type === 'point' ? one.person : undefined) ?? labelIn(one) ?? ''
  return {type: 'circle', text: initials(name) || '•'}
}
