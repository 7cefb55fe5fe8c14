import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {type CardMark, crossed} from './blocks/card-mark.ts'
import {markedStatements} from './blocks/marked-statements.ts'
import {numberMark} from './blocks/number-mark.ts'
import {numberedOf} from './blocks/numbered.ts'
import {divideSlot} from './divide.ts'
import {isBesideList} from './is-beside-list.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'

/** What was decided, numbered; what was turned down, with a cross. */
export const decisions = defineTemplate({
  name: 'decisions',
  summary: 'What was decided, numbered, and what was turned down, with a cross',
  example: [
    '# Minutes of the garden committee',
    '',
    '## Present',
    '',
    '- Ann Lee (chair)',
    '- Bob Stone',
    '',
    '## Decisions',
    '',
    '- The east gate stays open until nine in summer',
    '- The pond is not drained this year',
    '- The budget of £4,200 is approved'
  ].join('\n'),
  slots: {decisions: {about: 'decisions, in the order of the source', max: 5}},
  look: 'content',
  tone: 'bottom-line',
  isVital: true,
  spares: isBesideList,
  needs: 'at least one statement',
  accepts: (beat) => select(beat, 1).length > 0,
  fill: (beat) => ({decisions: numberedIfCarried(numberedOf(beat, 5), beat)}),
  arrange({slots}, stage) {
    let place = 1
    const markOf = (one: Statement): CardMark =>
      isTurnedDown(one) ? {type: 'circle', text: crossed} : numberMark(one, place++)
    return markedStatements(slots.decisions ?? [], markOf, stage.ink('bottom-line'), stage)
  },
  divide: divideSlot('decisions', linesIn)
})

const turnedDown = 'turned down'

/** A motion that was lost is no decision to count, unless its author numbers it. */
function numberedIfCarried(list: readonly Point[], {readings}: Beat): readonly Point[] {
  const lost = new Set(readings.filter((one) => one.turnedDown).map(({sentence}) => sentence.id))
  const own = new Set(
    readings.filter(({paragraph}) => paragraph.ordinal !== undefined).map(({sentence}) => sentence.id)
  )
  let place = 0
  return list.map((one) => {
    if (one.ordinal === undefined || own.has(one.from[0].id)) return one
    const {ordinal: _, ...rest} = one
    return lost.has(one.from[0].id) ? {...rest, stance: turnedDown} : {...rest, ordinal: ++place}
  })
}

function isTurnedDown(one: Statement): boolean {
  return one.type === 'point' && one.stance === turnedDown
}
