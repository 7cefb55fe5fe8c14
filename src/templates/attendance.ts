import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Words} from '../lexicons/types.ts'
import {markCards} from './blocks/mark-cards.ts'
import {mostAcross, partyMark, partyName} from './blocks/party-mark.ts'
import {overStrip, textStrip} from './blocks/strip.ts'
import {balanced} from './divide.ts'
import {defineTemplate} from './types.ts'

/** Who was there, and who was not. */
export const attendance = defineTemplate({
  name: 'attendance',
  summary: 'A card for each person or group that was there, those who were not in a line below',
  example: [
    '# Minutes of the garden committee',
    '',
    '## Present',
    '',
    '- Ann Lee (chair)',
    '- Bob Stone, treasurer',
    '- Carla Diaz',
    '- Apologies: Dan Roe',
    '',
    '## Decisions',
    '',
    '- The pond is not drained this year, since the frogs have come back to it'
  ].join('\n'),
  slots: {
    present: {about: 'people and groups, with their offices', max: 12},
    absent: {about: 'those who were not there', max: 9}
  },
  look: 'content',
  tone: 'delegation',
  spares: () => false,
  needs: 'a list of names',
  accepts: (beat) => peopleOf(beat, false).length > 0,
  fill: (beat) => ({present: peopleOf(beat, false), absent: peopleOf(beat, true)}),
  arrange({slots}, stage, words) {
    const {present = [], absent = []} = slots
    const {area} = stage
    const line = absent.length > 0 ? absentLine(absent, stage, words) : undefined
    // Few cards are set larger.
    const style = present.length <= 6 ? 'statement' : 'lead'
    const cards = present.map((one) => cardOf(one, style, stage))
    const across = acrossFor(present.length, area.w)
    return overStrip(line, 16, area, (upper) => markCards(cards, upper, across, stage, style))
  },
  divide({present = [], absent = []}, parts) {
    const shares = balanced(present, parts)
    return shares.map((share, index) => ({
      present: share,
      absent: index === shares.length - 1 ? absent : []
    }))
  }
})

/** Each once: who is named again keeps the office that either place tells. */
function peopleOf({readings}: Beat, absent: boolean): Point[] {
  const people = new Map<string | undefined, Point>()
  for (const one of readings.flatMap(({roster}) => (roster?.absent === absent ? roster.people : []))) {
    const before = people.get(one.label)
    if (!before || before.text === before.label) people.set(one.label, one)
  }
  return [...people.values()]
}

function cardOf(one: Statement, style: 'statement' | 'lead', stage: Stage) {
  const name = partyName(one)
  return {
    mark: partyMark(one),
    text: [
      {...copy('', style, stage.ink('ink')), spans: [{text: name, bold: true}]},
      ...(one.text === name ? [] : [copy(one.text, 'small', stage.ink('muted'), {spaceBefore: 2})])
    ],
    ink: stage.ink('delegation')
  }
}

/** Rows of cards that fill the area: one, two, three, two and two, then three or four in a row; fewer on a narrow one. */
function acrossFor(count: number, width: number): number {
  const most = Math.min(width < 700 ? 3 : 4, mostAcross(width))
  if (count <= 3) return Math.min(most, count)
  return Math.min(most, count === 4 ? 2 : count <= 6 || count === 9 ? 3 : 4)
}

function absentLine(absent: readonly Statement[], stage: Stage, words: Words) {
  const names = absent.map((one) =>
    one.type === 'point' && one.label && one.label !== one.text ? `${one.label} (${one.text})` : one.text
  )
  const ink = stage.ink('delegation')
  const copies: Copy[] = [
    {
      spans: [{text: `${words.absent}  `, bold: true, ink}, {text: names.join('; ')}],
      style: 'body',
      ink: stage.ink('ink')
    }
  ]
  return textStrip('Absent', copies, {ink, share: 0.3}, stage)
}
