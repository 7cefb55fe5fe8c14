import type {Sentence} from '../article/types.ts'
import {sentenceBefore} from '../brief/neighbours.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'
import {acrossFor, cardGrid} from './blocks/card-grid.ts'
import {numeralIn} from './blocks/label-in.ts'
import {largest} from './blocks/largest.ts'
import {said} from './blocks/spans.ts'
import {divideSlot} from './divide.ts'
import {opens} from './leaning.ts'
import {defineTemplate} from './types.ts'

const most = 9

/** Weaker figures stay in their sentences; the weights are those of the reading of facts. */
export const worthANumeral = 0.5

/** Large numerals with what they count. */
export const keyFigures = defineTemplate({
  name: 'key-figures',
  summary: 'Large numerals, each with what it counts',
  example: [
    '## Key figures',
    '',
    'The city planted 1,200 trees last winter. About 40 per cent of the streets now have shade. The programme cost €3.4 million.'
  ].join('\n'),
  slots: {figures: {about: 'figures with what they count', max: most}},
  look: 'content',
  showsParts: true,
  spares: ({figures}) => figures.length === 0,
  needs: 'at least one figure with what it counts, and one in each item of a list',
  accepts: (beat) => shownOf(beat).length > 0,
  fill: (beat) => ({figures: shownOf(beat)}),
  arrange({slots}, stage) {
    const list = slots.figures ?? []
    const ink = stage.ink('key-figures')
    const cardsAt = (style: 'body' | 'statement') =>
      list.map((one) => ({
        numeral: numeralIn(one),
        text: [said(one, style, stage.ink('ink'))],
        ink
      }))
    const across = acrossFor(list.length)
    return largest(list.length <= 3, (style) => cardGrid(cardsAt(style), stage.area, across, style, stage))
  },
  divide: divideSlot('figures')
})

/** The figures of a beat. Under a heading a list stays whole, as its author wrote it: where an item has no figure, there are none. */
function shownOf(beat: Beat): Point[] {
  const isItem = ({paragraph}: Reading) => beat.heading !== undefined && paragraph.kind === 'item'
  const items = beat.readings
    .filter(isItem)
    .flatMap((one) => asAuthor(one).map((point) => onCard(point, one)))
  if (items.length > most || items.some((one) => one === undefined)) return []
  const prose = {...beat, readings: beat.readings.filter((one) => !isItem(one))}
  const figures = [...figuresOf(prose, most - items.length), ...items.flatMap((one) => one ?? [])]
  const order = beat.readings.map(({sentence}) => sentence.id)
  return figures.sort((a, b) => order.indexOf(a.from[0].id) - order.indexOf(b.from[0].id))
}

/** An item under its weightiest figure; undefined where it has none, or is more than a card holds. */
function onCard(point: Point, {figures, limited}: Reading): Point | undefined {
  const [first] = [...figures].sort((a, b) => b.weight - a.weight)
  if (!first || limited || point.text.split(' ').length > handyWords) return undefined
  const {label, numeral} = first.point
  return {...point, ...(label && {label}), ...(numeral && {numeral})}
}

/** So many words under a numeral are read at a glance. */
const handyWords = 20

/** Whether a clause is part of a longer one: "at least 25%" of "at least 25%, as high as 90%". */
function isWithin(one: Point, other: Point): boolean {
  const isLonger = one.from[0].id === other.from[0].id && other.text.length > one.text.length
  return isLonger && other.text.includes(one.text)
}

/** Whether what stands under a numeral is most of a sentence that needs the one before it. */
function leans({dangling, sentence}: Reading, {text}: Point): boolean {
  return dangling && text.length >= mostOfSentence * sentence.text.length
}

const mostOfSentence = 0.75

/** The weightiest figures of a beat, in the order of the source; one a clause, so that no statement stands twice. */
export function figuresOf(beat: Beat, max: number, least = 0): Point[] {
  const seen = new Set<string>()
  // Beside a numeral nothing would say how far it can be trusted, or that somebody denies it.
  const candidates = beat.readings
    .filter(({limited, denied}) => !limited && !denied)
    .flatMap((one) =>
      one.figures.filter(({point}) => !leans(one, point) || opens(one, beat) || one.byPronoun)
    )
    .filter((figure) => figure.weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .filter(({point}) => {
      const key = `${point.from[0].id} ${point.text}`
      return !seen.has(key) && seen.add(key)
    })
  const chosen = new Set<Reading['figures'][number]>()
  // Each is held against all, of which a long article has thousands; so only until there are enough.
  for (const one of candidates) {
    if (chosen.size >= max) break
    if (!candidates.some((other) => isWithin(one.point, other.point))) chosen.add(one)
  }
  const standing = new Set<Sentence | undefined>()
  return beat.readings.flatMap((one) => {
    // "It costs €34 million": behind the card that says what.
    const stands = opens(one, beat) || (one.byPronoun && standing.has(sentenceBefore(one)))
    const mine = one.figures.filter((figure) => chosen.has(figure) && (stands || !leans(one, figure.point)))
    if (mine.length > 0) standing.add(one.sentence)
    return mine.map(({point}) => point)
  })
}
