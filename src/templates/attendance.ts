import type {Beat, Point, Statement} from '../brief/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {markCards} from './blocks/mark-cards.ts'
import {mostAcross, partyMark, partyName} from './blocks/party-mark.ts'
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
  needs: 'a list of names',
  accepts: (beat) => peopleOf(beat, false).length > 0,
  fill: (beat) => ({present: peopleOf(beat, false), absent: peopleOf(beat, true)}),
  arrange({slots}, stage, words) {
    const {present = [], absent = []} = slots
    const {area} = stage
    const line = absent.length > 0 ? absentLine(absent, area, stage, words) : undefined
    if (line === tooTall) return {overfull: 1.2}
    const upper = line ? {...area, h: area.h - line.h - 16} : area
    const cards = markCards(
      present.map((one) => cardOf(one, present.length <= 6 ? 'statement' : 'lead', stage)),
      upper,
      acrossFor(present.length, area.w),
      stage,
      present.length <= 6 ? 'statement' : 'lead'
    )
    return 'overfull' in cards ? cards : {boxes: [...cards.boxes, ...(line?.boxes ?? [])]}
  },
  divide({present = [], absent = []}, parts) {
    const shares = balanced(present, parts)
    return shares.map((share, index) => ({
      present: share,
      absent: index === shares.length - 1 ? absent : []
    }))
  }
})

const tooTall = Symbol('too tall')

function peopleOf({readings}: Beat, absent: boolean): Point[] {
  return readings.flatMap(({roster}) => (roster?.absent === absent ? roster.people : []))
}

/** Few cards are set larger. */
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

function absentLine(
  absent: readonly Statement[],
  area: Rect,
  stage: Stage,
  words: Words
): {h: number; boxes: Box[]} | typeof tooTall {
  const names = absent.map((one) =>
    one.type === 'point' && one.label && one.label !== one.text ? `${one.label} (${one.text})` : one.text
  )
  const copies: Copy[] = [
    {
      spans: [
        {text: `${words.absent}  `, bold: true, ink: stage.ink('delegation')},
        {text: names.join('; ')}
      ],
      style: 'body',
      ink: stage.ink('ink')
    }
  ]
  const w = area.w - 28
  const found = stage.fit([{copies, w, h: area.h * 0.3 - 20}], 'body')
  if (isOverfull(found)) return tooTall
  const h = stage.height(copies, w, found.size, 'body') + 20
  const rect = {...area, y: area.y + area.h - h, h}
  return {
    h,
    boxes: [
      stage.box('Absent', rect, copies, {
        size: found.size,
        lead: 'body',
        anchor: 'middle',
        insets: [8, 14, 8, 14],
        outline: {paint: {ink: stage.ink('delegation'), transparency: 40}, width: 1}
      })
    ]
  }
}
