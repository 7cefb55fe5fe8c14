import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import {cardRows} from './blocks/card-rows.ts'
import {isBetween} from './blocks/is-between.ts'
import {isNested} from './blocks/is-nested.ts'
import {largest} from './blocks/largest.ts'
import {ledIn} from './blocks/spans.ts'
import {statements} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {worthANumeral} from './key-figures.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {type Arranged, defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** What was found: strong statements, each with its figure. */
export const findings = defineTemplate({
  name: 'findings',
  summary: 'What was found: strong statements, the figure of each as a large numeral beside it',
  example: [
    '## Key findings',
    '',
    'Visits fell by 38 per cent between 2019 and 2024. The café loses about €40,000 a year. Only two of five lifts work all day.',
    '',
    '## Recommendations',
    '',
    'The council should repair the lifts first.'
  ].join('\n'),
  slots: {findings: {about: 'statements with their figures, in the order of the source', max: 5}},
  look: 'content',
  tone: 'key-figures',
  isVital: true,
  spares: isBesideList,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({
    findings: (wholeSection(beat, 'cards') ?? select(beat, 5)).map((one) => withFigure(one, beat))
  }),
  arrange({slots}, stage) {
    const list = slots.findings ?? []
    const ink = stage.ink('key-figures')
    const told = list.filter((one) => !isBetween(one, list))
    const counted = told.filter((one) => numeralOf(one) !== '').length
    // A column of numerals that is mostly empty is none.
    if (counted * 2 <= told.length || list.some(isPlaced)) return statements(list, stage.area, ink, stage)
    return largest(list.length <= 5, (style) => rows(list, style, stage))
  },
  divide: divideSlot('findings', linesIn)
})

/** Whether its author placed it under another or numbered it, which a row would not show. */
function isPlaced(one: Statement): boolean {
  return isNested(one) || (one.type === 'point' && one.ordinal !== undefined)
}

/** Letters of a numeral that stays on a line or two of its column, and of each word in it: a longer one makes all small. */
const mostLetters = {inAll: 16, inWord: 8} as const

/** A statement with the weightiest figure that its own words hold. */
function withFigure(point: Point, beat: Beat): Point {
  const [figure] = beat.readings
    .filter(({sentence}) => point.from.some(({id}) => id === sentence.id))
    .flatMap(({figures}) => figures)
    .filter((one) => one.weight >= worthANumeral && point.text.includes(one.surface))
    .filter(({numeral}) => numeral.length <= mostLetters.inAll)
    .filter(({numeral}) => numeral.split(' ').every((word) => word.length <= mostLetters.inWord))
    .sort((a, b) => b.weight - a.weight)
  return figure ? {...point, numeral: figure.numeral} : point
}

function rows(list: readonly Statement[], lead: 'body' | 'statement', stage: Stage): Arranged {
  const ink = stage.ink('key-figures')
  const figureOf = (one: Statement) =>
    numeralOf(one) === '' ? {} : {name: [copy(numeralOf(one), 'numeral', ink)]}
  const cards = list.map((one) => ({
    ...(isBetween(one, list) ? {isPlain: true} : figureOf(one)),
    text: [ledIn(one, lead, {accent: ink, ink: stage.ink('ink')})],
    ink
  }))
  return cardRows(cards, stage.area, {lead, nameShare: 0.22, mark: 0}, stage)
}

function numeralOf(one: Statement): string {
  return one.type === 'point' ? (one.numeral ?? '') : ''
}
