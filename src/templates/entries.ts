import type {Statement} from '../brief/statement-types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Ink} from '../frame/types.ts'
import {bulletsOf} from './blocks/bullets.ts'
import {type CardRow, cardRows} from './blocks/card-rows.ts'
import {codeCopies} from './blocks/code-block.ts'
import {isCode} from './blocks/code-flow.ts'
import {isItem} from './blocks/is-item.ts'
import {ledIn} from './blocks/spans.ts'
import {balanced} from './divide.ts'
import {entriesOf, isBeforeHeadings} from './entries-of.ts'
import {linesOf} from './lines-in.ts'
import {defineTemplate, type Slots} from './types.ts'
import {isHeading} from './words-and-code.ts'

/** Short sections under one heading, a row for each: what it is about, and beside it all that is said of that. */
export const entries = defineTemplate({
  name: 'entries',
  summary: 'Short sections under one heading, a row for each: its heading, and beside it what it says',
  example: [
    '## Installing',
    '',
    'The tool comes with the harbour office.',
    '',
    '## Commands',
    '',
    '### harbour open',
    '',
    'Opens the outer gate and lights the lamps.',
    '',
    '### harbour close',
    '',
    'Closes the gate behind the last ship.',
    '',
    '### harbour list',
    '',
    'Lists the ships by the hour of their arrival.'
  ].join('\n'),
  slots: {
    entries: {
      about: 'headings, each followed by what is said under it and by its code',
      max: 1000,
      mixed: true
    }
  },
  look: 'content',
  layout: 'table',
  needs: 'two short sections or more, each under a heading of its own',
  accepts: (beat) => entriesOf(beat) !== undefined,
  spares: isBeforeHeadings,
  fill: (beat) => ({entries: entriesOf(beat) ?? []}),
  arrange: ({slots, tone}, stage) =>
    cardRows(
      rowsOf(slots.entries ?? []).map((row) => cardOf(row, stage.ink(tone), stage)),
      stage.area,
      {lead: 'body', nameShare, mark: 0},
      stage
    ),
  divide: ({entries: list = [], ...same}, parts): readonly Slots[] =>
    balanced(rowsOf(list), parts, weightOf).map((share) => ({...same, entries: share.flat()}))
})

/** Share of the width that headings take. */
const nameShare = 0.34

/** A heading with all that stands under it; what stands before the first one is a row by itself. */
function rowsOf(list: readonly Statement[]): readonly (readonly Statement[])[] {
  const rows: Statement[][] = []
  for (const one of list) {
    const last = rows.at(-1)
    if (last && !isHeading(one)) last.push(one)
    else rows.push([one])
  }
  return rows
}

/** Letters in a line beside headings. */
const lettersBeside = 58

/** The room that a row takes: about its lines, and the space around them. */
function weightOf(row: readonly Statement[]): number {
  return row
    .filter((one) => !isHeading(one))
    .reduce((sum, one) => sum + linesOf(one, lettersBeside) - 0.5, 0.8)
}

function cardOf(row: readonly Statement[], ink: Ink, stage: Stage): CardRow {
  const [first, ...told] = row
  if (!first || !isHeading(first)) return {text: copiesOf(row, ink, stage), ink, isPlain: true}
  const name = copy('', 'body', ink, {spans: [{text: first.text, bold: true}]})
  return {name: [name], text: copiesOf(told, ink, stage), ink}
}

function copiesOf(told: readonly Statement[], ink: Ink, stage: Stage): Copy[] {
  return told.flatMap((one, at) => {
    const spaceBefore = at === 0 ? 0 : 4
    if (isCode(one))
      return codeCopies(one, 'body', stage).map((line, index) =>
        index === 0 ? {...line, spaceBefore} : line
      )
    if (isItem(one)) return bulletsOf([one], ink, stage, {style: 'body', spaceBefore})
    return [ledIn(one, 'body', {accent: ink, ink: stage.ink('ink')}, {spaceBefore})]
  })
}
