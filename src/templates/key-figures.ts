import type {Beat, Point} from '../brief/types.ts'
import {acrossFor, cardGrid} from './blocks/card-grid.ts'
import {said} from './blocks/spans.ts'
import {divideSlot} from './divide.ts'
import {defineTemplate} from './types.ts'

/** Large numerals with what they count. */
export const keyFigures = defineTemplate({
  name: 'key-figures',
  summary: 'Large numerals, each with what it counts',
  example: [
    '## Key figures',
    '',
    'The city planted 1,200 trees last winter. About 40 per cent of the streets now have shade. The programme cost €3.4 million.'
  ].join('\n'),
  slots: {figures: {about: 'figures with what they count', max: 9}},
  look: 'content',
  needs: 'at least one figure with what it counts',
  accepts: (beat) => figuresOf(beat, 1).length > 0,
  fill: (beat) => ({figures: figuresOf(beat, 9)}),
  arrange({slots}, stage) {
    const list = slots.figures ?? []
    const ink = stage.ink('key-figures')
    const cardsAt = (style: 'body' | 'statement') =>
      list.map((one) => ({
        numeral: one.type === 'point' ? (one.numeral ?? one.label ?? '') : '',
        text: [said(one, style, stage.ink('ink'))],
        ink
      }))
    const across = acrossFor(list.length)
    // Few cards are set larger.
    const large =
      list.length <= 3 ? cardGrid(cardsAt('statement'), stage.area, across, 'statement', stage) : undefined
    return large && 'boxes' in large ? large : cardGrid(cardsAt('body'), stage.area, across, 'body', stage)
  },
  divide: divideSlot('figures')
})

/** Whether a clause is part of a longer one: "at least 25%" of "at least 25%, as high as 90%". */
function isWithin(one: Point, other: Point): boolean {
  const isLonger = other.text.length > one.text.length && other.text.includes(one.text)
  return isLonger && one.from[0].id === other.from[0].id
}

/** The weightiest figures of a beat, in the order of the source; one a clause, so that no statement stands twice. */
export function figuresOf(beat: Beat, max: number, least = 0): Point[] {
  const seen = new Set<string>()
  // Beside a numeral nothing would say how far it can be trusted.
  const candidates = beat.readings
    .filter(({limited}) => !limited)
    .flatMap((reading) => reading.figures)
    .filter((figure) => figure.weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .filter(({point}) => {
      const key = `${point.from[0].id} ${point.text}`
      return !seen.has(key) && seen.add(key)
    })
    .filter((one, _, all) => !all.some((other) => isWithin(one.point, other.point)))
  const chosen = new Set(candidates.slice(0, max))
  return beat.readings
    .flatMap((reading) => reading.figures.filter((figure) => chosen.has(figure)))
    .map(({point}) => point)
}
