import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import {columns, same} from '../frame/rect.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import {filled} from './blocks/card-rows.ts'
import {said} from './blocks/spans.ts'
import {datedItems} from './dated-items.ts'
import {divideSlot} from './divide.ts'
import {type Arranged, defineTemplate} from './types.ts'

/** Dated events along a line. */
export const timeline = defineTemplate({
  name: 'timeline',
  summary: 'Dated events on a line, in the order of their dates',
  example: [
    '## Timeline',
    '',
    'The bridge opened in 1962. The first cracks were found in March 2019. The city closed it on 4 June 2021.'
  ].join('\n'),
  slots: {events: {about: 'dated events', max: 7}},
  look: 'content',
  showsParts: true,
  spares: ({dates}) => dates.length === 0,
  needs: 'at least two dated events',
  accepts: (beat) => toldEvents(beat).length >= 2,
  fill: (beat) => ({events: toldEvents(beat)}),
  arrange({slots}, stage) {
    const list = slots.events ?? []
    const beside = isForCards(list) ? across(list, stage) : undefined
    if (beside) return beside
    // Few events are set larger.
    const large = list.length <= 4 ? down(list, 'statement', stage) : undefined
    return large && 'boxes' in large ? large : down(list, 'body', stage)
  },
  divide: divideSlot('events')
})

/** An author's list as it is; else the dated events in the order of their dates. */
function toldEvents(beat: Beat): Point[] {
  return datedItems(beat) ?? eventsOf(beat, 7)
}

/**
 * The dated events of a beat by date; those of one date in the order of the source; one a clause.
 *
 * For the order alone, a date without a year is taken to be of the year named last before it; before any year it is of the
 * story's own time, which news tells first, and so of the last year of all.
 */
export function eventsOf(beat: Beat, max: number): Point[] {
  const seen = new Set<string>()
  let year = Math.max(0, ...beat.readings.flatMap(({dates}) => dates.map(({key: [own]}) => own)))
  return beat.readings
    .flatMap((reading) => reading.dates.map((date) => ({date, weight: reading.weight})))
    .map((one) => {
      const [own, ...rest] = one.date.key
      year = own || year
      return {...one, key: [year, ...rest]}
    })
    .filter(({date}) => !seen.has(date.point.text) && seen.add(date.point.text))
    .map((one, place) => ({...one, key: [...one.key, place]}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, max)
    .sort((a, b) => compare(a.key, b.key))
    .map(({date}) => date.point)
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** Three or four events with enough to say fill cards; fewer or shorter ones stand better one under the other. */
function isForCards(events: readonly Statement[]): boolean {
  const letters = events.reduce((sum, one) => sum + one.text.length, 0)
  return (events.length === 3 || events.length === 4) && letters >= 70 * events.length
}

/** Up to four events side by side: the line, the dates on it, a card under each. */
function across(events: readonly Statement[], stage: Stage): Arranged | undefined {
  const {area} = stage
  const cells = columns(area, same(events.length), stage.theme.page.gutter)
  const dateHigh = 40
  const lineAt = area.y + dateHigh + 12
  const cardTop = lineAt + 22
  const cards = cells.map((cell) => ({x: cell.x, y: cardTop, w: cell.w, h: area.y + area.h - cardTop}))
  const text = (index: number) => {
    const event = events[index]
    return event ? [said(event, 'body', stage.ink('ink'))] : []
  }
  const date = (index: number) => [
    {...copy('', 'message', stage.ink('timeline')), spans: [{text: labelOf(events[index]), bold: true}]}
  ]
  const texts = stage.fit(
    cards.map((card, index) => ({copies: text(index), w: card.w - 36, h: card.h - 32})),
    'body'
  )
  const dates = stage.fit(
    events.map((_, index) => ({copies: date(index), w: cells[index]?.w ?? 0, h: dateHigh, lines: 1})),
    'message'
  )
  if (isOverfull(texts) || isOverfull(dates)) return undefined
  return {
    boxes: [
      line({x: area.x, y: lineAt, w: area.w, h: 0}, stage),
      ...events.flatMap((_, index): Box[] => {
        const cell = cells[index] ?? area
        const card = cards[index] ?? area
        return [
          dot(`Dot ${index + 1}`, cell.x, lineAt, stage),
          stage.box(`Date ${index + 1}`, {...cell, h: dateHigh}, date(index), {
            size: dates.size,
            lead: 'message',
            anchor: 'bottom'
          }),
          stage.box(`Event ${index + 1}`, card, text(index), {
            size: texts.size,
            lead: 'body',
            insets: [16, 18, 16, 18],
            fill: {ink: stage.ink('wash')}
          })
        ]
      })
    ]
  }
}

/** Events one under the other: the date, a dot on the line, what happened. */
function down(events: readonly Statement[], style: 'body' | 'statement', stage: Stage): Arranged {
  const {area} = stage
  const dateWide = Math.min(190, area.w * 0.24)
  const textLeft = area.x + dateWide + 52
  const textWide = area.x + area.w - textLeft
  const date = (one: (typeof events)[number]) => [
    copy(labelOf(one), 'lead', stage.ink('timeline'), {align: 'right'})
  ]
  const text = (one: (typeof events)[number]) => [said(one, style, stage.ink('ink'))]
  const rows = events.map((one) => [
    {copies: date(one), w: dateWide},
    {copies: text(one), w: textWide}
  ])
  const found = stage.stack(rows, area.h, style, {gap: 10, padding: 8, least: 30})
  if (isOverfull(found)) return found
  const heights = filled(found.heights, area.h - 10 * (events.length - 1))
  let y = area.y
  const boxes = events.flatMap((one, index): Box[] => {
    const h = heights[index] ?? 0
    const row = {y, h}
    y += h + 10
    return [
      stage.box(`Date ${index + 1}`, {x: area.x, ...row, w: dateWide}, date(one), {
        size: found.size,
        lead: style,
        anchor: 'middle'
      }),
      dot(`Dot ${index + 1}`, area.x + dateWide + 19, row.y + h / 2, stage),
      stage.box(`Event ${index + 1}`, {x: textLeft, ...row, w: textWide}, text(one), {
        size: found.size,
        lead: style,
        anchor: 'middle'
      })
    ]
  })
  const first = (heights[0] ?? 0) / 2
  const last = (heights.at(-1) ?? 0) / 2
  const spine = line({x: area.x + dateWide + 26, y: area.y + first, w: 0, h: area.h - first - last}, stage)
  return {boxes: [spine, ...boxes]}
}

function labelOf(one: Statement | undefined): string {
  return one?.type === 'point' ? (one.label ?? '') : ''
}

function line(rect: Rect, stage: Stage): Box {
  return {
    type: 'shape',
    name: 'Line',
    rect,
    shape: 'line',
    outline: {paint: {ink: stage.ink('timeline'), transparency: 40}, width: 2}
  }
}

function dot(name: string, x: number, middle: number, stage: Stage): Box {
  return {
    type: 'shape',
    name,
    rect: {x, y: middle - 7, w: 14, h: 14},
    shape: 'ellipse',
    fill: {ink: stage.ink('timeline')}
  }
}
