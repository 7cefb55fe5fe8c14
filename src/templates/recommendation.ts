import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import type {Copy} from '../frame/copy.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import {surface} from '../frame/surface.ts'
import type {Box, Rect} from '../frame/types.ts'
import {ledIn} from './blocks/spans.ts'
import {statements} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {introductionsOf} from './introductions.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** What is recommended, and why. */
export const recommendation = defineTemplate({
  name: 'recommendation',
  summary: 'One strong statement, and its reasons below',
  example: [
    '# Where the market goes',
    '',
    '## Options',
    '',
    'The market can stay or move to the depot.',
    '',
    '## Recommendation',
    '',
    'We recommend that the market moves to the old depot for a year.',
    '',
    '- All traders keep a stall',
    '- The square is repaired four months sooner',
    '- The depot costs nothing until spring',
    '',
    '## Costs',
    '',
    'The move costs £18,000.'
  ].join('\n'),
  slots: {
    recommendation: {about: 'what is recommended', max: 1},
    reasons: {about: 'why', max: 4}
  },
  look: 'content',
  tone: 'delegation',
  isVital: true,
  spares: () => false,
  needs: 'a sentence that recommends something, and no more than one list',
  // Of several lists each is introduced, as "It costs:", and none gives reasons alone.
  accepts: (beat) => strongestOf(beat) !== undefined && introductionsOf(beat.readings).length <= 1,
  fill(beat) {
    const strong = strongestOf(beat)
    return {recommendation: strong ? [strong] : [], reasons: strong ? reasonsOf(beat, strong) : []}
  },
  arrange({slots}, stage) {
    const {recommendation: [strong] = [], reasons = []} = slots
    const ink = stage.ink('delegation')
    if (!strong) return statements(reasons, stage.area, ink, stage)
    const panel = strongPanel(
      [ledIn(strong, 'quote', {accent: ink, ink: stage.ink('ink')})],
      reasons.length,
      stage
    )
    if (!panel) return {overfull: 1.2}
    if (reasons.length === 0) return {boxes: panel.boxes}
    const below = {...stage.area, y: panel.bottom + 18, h: stage.area.y + stage.area.h - panel.bottom - 18}
    const list = statements(reasons, below, ink, stage)
    return 'overfull' in list
      ? list
      : {boxes: [...panel.boxes, ...list.boxes.map((box) => ({...box, name: `Reason: ${box.name}`}))]}
  },
  divide: divideSlot('reasons', linesIn)
})

/** The author's list, with the prose around it as long as there is room; else what stands in the paragraph of the recommendation, then what else is said. */
function reasonsOf(beat: Beat, {from: [strong]}: Point): readonly Point[] {
  const rest = beat.readings.filter(({sentence}) => sentence.id !== strong.id)
  const said = [...(beat.said ?? []), strong.id]
  const whole = wholeSection({...beat, readings: rest}, 'over')
  if (whole) return whole
  const items = select({...beat, readings: rest, said}, 4).filter((one) => one.kind === 'author')
  if (items.length > 0) return items
  const isNear = ({paragraph}: Reading) => paragraph.sentences.some(({id}) => id === strong.id)
  const near = select({...beat, readings: rest.filter(isNear), said}, 4)
  return [...near, ...select({...beat, readings: rest.filter((one) => !isNear(one)), said}, 4 - near.length)]
}

/** The first sentence of prose that stands by itself, as its author puts the recommendation first. */
function strongestOf(beat: Beat): Point | undefined {
  const prose = beat.readings.filter(
    ({paragraph, points, weight}) => paragraph.kind === 'prose' && points.length === 1 && weight > 0
  )
  const [point] = (prose.find(({dangling}) => !dangling) ?? prose[0])?.points ?? []
  return point
}

/** The statement on the accent's side of a wash, as high as it needs; all of the area where nothing stands below. */
function strongPanel(
  copies: readonly Copy[],
  reasons: number,
  stage: Stage
): {bottom: number; boxes: Box[]} | undefined {
  const {area} = stage
  const ink = stage.ink('delegation')
  const w = area.w - 60
  const most = reasons === 0 ? area.h : area.h * 0.46
  const found = stage.fit([{copies, w, h: most - 32}], 'quote')
  if (isOverfull(found)) return undefined
  const h = reasons === 0 ? area.h : stage.height(copies, w, found.size, 'quote') + 40
  const rect: Rect = {...area, h}
  return {
    bottom: area.y + h,
    boxes: [
      surface('Panel', rect, stage.ink('wash')),
      surface('Bar', {...rect, w: 8}, ink),
      stage.box('Recommendation', {...rect, x: area.x + 32, w}, copies, {
        size: found.size,
        lead: 'quote',
        anchor: 'middle'
      })
    ]
  }
}
