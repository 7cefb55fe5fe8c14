import type {Statement} from '../brief/statement-types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {columns, same} from '../frame/rect.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import type {Box} from '../frame/types.ts'
import {isItem} from './blocks/is-item.ts'
import {largest} from './blocks/largest.ts'
import {ledIn} from './blocks/spans.ts'
import {balanced} from './divide.ts'
import {optionsOf} from './options-of.ts'
import {type Arranged, defineTemplate, type Slots} from './types.ts'

const about = 'an option: its name, then what is said of it as its author wrote it'

/** The ways there are, side by side. */
export const options = defineTemplate({
  name: 'options',
  summary: 'Two to four options side by side, each with what the author says for and against it',
  example: [
    '# Where the market goes',
    '',
    '## Question',
    '',
    'Should the market move while the square is repaired?',
    '',
    '## Options',
    '',
    '- **Stay on the square**',
    '  - Nobody has to move',
    '  - Half of the stalls have no room',
    '- **Move to the old depot**',
    '  - Room for all stalls under a roof',
    '  - Ten minutes on foot from the station',
    '- **Close for a year**',
    '  - Costs nothing',
    '  - Traders lose their income',
    '',
    '## Recommendation',
    '',
    'We recommend the old depot.'
  ].join('\n'),
  slots: Object.fromEntries([1, 2, 3, 4].map((number) => [`option-${number}`, {about, max: 8}])),
  look: 'content',
  tone: 'context',
  isVital: true,
  spares: () => false,
  needs: 'two options or more, under subheadings, as items with items below, or with lead-ins',
  accepts: (beat) => optionsOf(beat).length >= 2,
  fill: (beat) =>
    Object.fromEntries(
      optionsOf(beat).map(({name, points}, index) => [`option-${index + 1}`, [name, ...points]])
    ),
  arrange({slots}, stage) {
    const all = Object.values(slots).filter((list) => list.length > 0)
    if (all.length > most) return {overfull: all.length / most}
    return largest(all.length <= 3, (style) => sideBySide(all, style, stage))
  },
  divide: divideOptions
})

/** More columns have no room for a line of words. */
const most = 4

const pad = 14

function sideBySide(
  all: readonly (readonly Statement[])[],
  style: 'body' | 'statement',
  stage: Stage
): Arranged {
  const {area} = stage
  const ink = stage.ink('context')
  const places = columns(area, same(all.length), stage.theme.page.gutter)
  const names = all.map(([name]) => [copy(name?.text ?? '', 'lead', stage.ink('on-accent'))])
  const widths = places.map(({w}) => w - 2 * pad)
  const heads = stage.fit(
    names.map((copies, index) => ({copies, w: widths[index] ?? 0, h: area.h * 0.24})),
    'lead'
  )
  if (isOverfull(heads)) return heads
  const high = Math.max(
    ...names.map((copies, index) => stage.height(copies, widths[index] ?? 0, heads.size, 'lead'))
  )
  const head = high + 16
  // Beside lists, what introduces them is no item.
  const isMixed = all.some(([, ...points]) => points.some(isItem))
  const texts = all.map(([, ...points]) =>
    points.map(
      (one): Copy => ({
        ...ledIn(one, style, {accent: ink, ink: stage.ink('ink')}),
        ...((!isMixed || isItem(one)) && {bullet: {type: 'disc'}}),
        level: Math.min(2, one.type === 'point' ? (one.depth ?? 0) : 0),
        spaceBefore: 10
      })
    )
  )
  const found = stage.fit(
    texts.map((copies, index) => ({copies, w: widths[index] ?? 0, h: area.h - head - 2 * pad})),
    style
  )
  if (isOverfull(found)) return found
  return {
    boxes: places.flatMap((place, index): Box[] => [
      stage.box(`Option ${index + 1}`, {...place, h: head}, names[index] ?? [], {
        size: heads.size,
        lead: 'lead',
        anchor: 'middle',
        insets: [8, pad, 8, pad],
        fill: {ink}
      }),
      stage.box(`Text ${index + 1}`, {...place, y: place.y + head, h: area.h - head}, texts[index] ?? [], {
        size: found.size,
        lead: style,
        insets: [pad, pad, pad, pad],
        fill: {ink: stage.ink('wash')}
      })
    ])
  }
}

/** More options than columns are divided among slides; else each slide has all of them, with a share of what is said. */
function divideOptions(slots: Slots, parts: number): readonly Slots[] {
  const all = Object.values(slots).filter((list) => list.length > 0)
  if (all.length > most) return balanced(all, parts).map(slotsOf)
  const shares = all.map(([name, ...points]) =>
    balanced(points, parts).map((share) => (name ? [name, ...share] : share))
  )
  const slides = Math.max(...shares.map((share) => share.length))
  return Array.from({length: slides}, (_, index) =>
    slotsOf(shares.flatMap((share, at) => [share[index] ?? all[at]?.slice(0, 1) ?? []]))
  )
}

function slotsOf(lists: readonly (readonly Statement[])[]): Slots {
  return Object.fromEntries(lists.map((list, index) => [`option-${index + 1}`, list]))
}
