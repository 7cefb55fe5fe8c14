import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {columns} from '../frame/rect.ts'
import type {Stage} from '../frame/stage.ts'
import type {Rect} from '../frame/types.ts'
import {bullets} from './blocks/bullets.ts'
import {cardGrid} from './blocks/card-grid.ts'
import {dateLine} from './blocks/date-line.ts'
import {numeralIn} from './blocks/label-in.ts'
import {said} from './blocks/spans.ts'
import {statements} from './blocks/statements.ts'
import {overStrip} from './blocks/strip.ts'
import {divideSlot} from './divide.ts'
import {figuresOf, worthANumeral} from './key-figures.ts'
import {isSaid, select} from './select.ts'
import {eventsOf} from './timeline.ts'
import {type Arranged, defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** What one has to know first: figures, facts, and what came before. */
export const context = defineTemplate({
  name: 'context',
  summary: 'Large figures with what they count, facts beside them, dated events on a line',
  example: [
    '## Background',
    '',
    'The port handles about 400 ships a year. Only three cranes can lift the new containers. The first quay was built in 1911.',
    'A second quay followed in 1958. The council owns the land and leases it to the operator.'
  ].join('\n'),
  slots: {
    figures: {about: 'large figures with what they count', max: 2},
    facts: {about: 'facts, in the order of the source', max: 5},
    dates: {about: 'dated events, on a line', max: 4}
  },
  look: 'content',
  isList: true,
  spares: ({figures, dates}) => dates.length === 0 && !figures.some((one) => one.weight >= worthANumeral),
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0 || figuresOf(beat, 1, worthANumeral).length > 0,
  fill(beat) {
    // A list of the author's stays that list: no numeral and no date is taken out of it.
    if (beat.readings.some((one) => one.paragraph.kind === 'item'))
      return {figures: [], facts: wholeSection(beat) ?? select(beat, most), dates: []}
    const figures = figuresOf(beat, 2, worthANumeral).filter(({text}) => text.length <= mostLetters)
    const filled = withoutDoubles(beat, figures)
    // What leans on the sentence of a figure is told beside it as a fact, or not at all.
    const plain = filled.facts.length > 0 ? filled : filledBeside(beat, [])
    return plain.facts.length > figures.length ? plain : filled
  },
  arrange({slots}, stage) {
    const {figures = [], facts = [], dates = []} = slots
    const {area} = stage
    const strip = dates.length > 0 ? dateLine(dates, stage) : undefined
    return overStrip(strip, 20, area, (upper) => upperPart(figures, facts, upper, stage))
  },
  divide({figures = [], facts = [], dates = []}, parts) {
    const shares = divideSlot('facts')({figures, facts, dates: []}, parts)
    return shares.map((share, index) => (index === shares.length - 1 ? {...share, dates} : share))
  }
})

/** A sentence whose figure says too little of it is told as a fact, and then its numeral would say a part of it again. */
function withoutDoubles(beat: Beat, figures: readonly Point[]) {
  const filled = filledBeside(beat, figures)
  const told = new Set(filled.facts.flatMap(({from}) => from.map(({id}) => id)))
  const others = figures.filter(({from: [first]}) => !told.has(first.id))
  return others.length < figures.length ? filledBeside(beat, others) : filled
}

function filledBeside(beat: Beat, figures: readonly Point[]) {
  const dates = datesBeside(beat, figures)
  const said = [...figures, ...dates]
  const facts = select(beat, most - said.length, {passes: (one) => !isSaid(one, said)})
  // A line of dates belongs under something.
  if (figures.length + facts.length === 0) return {figures, facts: select(beat, most), dates: []}
  return {figures, facts, dates}
}

/** Statements of all kinds on the slide; with fewer facts it would be a slide of figures. */
const most = 5
const leastFacts = 2

/** A clause as long as this fills a card beside the facts. */
const mostLetters = 100

function datesBeside(beat: Beat, figures: readonly Point[]): Point[] {
  const shown = new Set(figures.map((one) => one.from[0].id))
  const events = eventsOf(beat, most - leastFacts - figures.length).filter(
    (one) => !shown.has(one.from[0].id) && one.text.length <= 110
  )
  return events.length >= 2 ? events : []
}

function upperPart(
  figures: readonly Statement[],
  facts: readonly Statement[],
  rect: Rect,
  stage: Stage
): Arranged {
  const ink = stage.ink('context')
  if (figures.length === 0) return statements(facts, rect, ink, stage)
  if (facts.length === 0)
    return cardGrid(cardsOf(figures, 'body', stage), rect, figures.length, 'body', stage)
  const [left, right] = columns(rect, [figures.length === 1 ? 0.36 : 0.4, 0.6], 30)
  if (!left || !right) return {boxes: []}
  const style = figures.length === 1 ? 'body' : 'small'
  const cards = cardGrid(cardsOf(figures, style, stage), left, 1, style, stage)
  const list = bullets(facts, right, ink, stage)
  if ('overfull' in list) return list
  return 'overfull' in cards ? cards : {boxes: [...cards.boxes, ...list.boxes]}
}

function cardsOf(figures: readonly Statement[], style: 'body' | 'small', stage: Stage) {
  return figures.map((one) => ({
    numeral: numeralIn(one),
    text: [said(one, style, stage.ink('ink'))],
    ink: stage.ink('context')
  }))
}
