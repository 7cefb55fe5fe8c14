import type {Beat, Party, Point, Reading, Statement} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import {columns, grid, inset} from '../frame/rect.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {bulletsOf, columnHeading} from './blocks/bullets.ts'
import {initials, markBox} from './blocks/mark.ts'
import {divideSlot} from './divide.ts'
import {select} from './select.ts'
import {type Arranged, defineTemplate} from './types.ts'

/** Who takes part: people and groups with their offices, and what the make-up suggests. */
export const delegation = defineTemplate({
  name: 'delegation',
  summary: 'A card for each person or group with their office, and what the make-up suggests',
  example: [
    '## Delegation',
    '',
    'Trade Minister Lena Hoffmann leads the delegation. She is accompanied by senior officials from the customs service.',
    'Ambassador Paul Meyer will join the delegation on Tuesday. The composition of the group suggests that tariffs are the main subject.'
  ].join('\n'),
  slots: {
    parties: {about: 'people and groups, each with the office the source gives', max: 9},
    suggests: {about: 'what the make-up suggests', max: 3}
  },
  look: 'content',
  needs: 'a person or a group that the text names',
  accepts: (beat) => partiesOf(beat).length > 0,
  fill(beat) {
    const parties = partiesOf(beat).slice(0, 9)
    const suggests = select(beat, 3, (one) => !isRoster(one, parties))
    return {parties: parties.map(card), suggests}
  },
  arrange({slots}, stage, words) {
    const {parties = [], suggests = []} = slots
    if (suggests.length === 0) return cards(parties, stage.area, acrossFor(parties.length), stage, words)
    const [left, right] = columns(stage.area, parties.length > 4 ? [0.56, 0.44] : [0.47, 0.53], 32)
    if (!left || !right) return {boxes: []}
    const people = cards(parties, left, parties.length > 4 ? 2 : 1, stage, words)
    if ('overfull' in people) return people
    const text = whatItSuggests(suggests, right, stage, words)
    return 'overfull' in text ? text : {boxes: [...people.boxes, ...text.boxes]}
  },
  divide: divideSlot('parties')
})

/** People by how often they are named, then groups, as the beat names them. */
function partiesOf(beat: Beat): Party[] {
  const all = [...new Set(beat.readings.flatMap((one) => one.parties))]
  const people = all.filter((one) => one.kind === 'person')
  const groups = all.filter((one) => one.kind === 'group')
  return [...people.sort((a, b) => b.mentions - a.mentions), ...groups]
}

/** A party as a statement: its name as label, its office as text; the name again where the source gives no office. */
function card({kind, name, office, from, countries}: Party): Point {
  const label = name.charAt(0).toUpperCase() + name.slice(1)
  return {type: 'point', kind: 'extract', text: office ?? label, from, label, countries, party: kind}
}

/** Whether a sentence does no more than name those who are on the cards. */
function isRoster(reading: Reading, parties: readonly Party[]): boolean {
  const named = parties.filter((one) => one.from.some((sentence) => sentence.id === reading.sentence.id))
  const letters = named.reduce((sum, one) => sum + one.name.length + (one.office?.length ?? 0), 0)
  return letters >= reading.sentence.text.length * 0.55
}

function cards(
  parties: readonly Statement[],
  rect: Rect,
  across: number,
  stage: Stage,
  words: Words
): Arranged {
  const ink = stage.ink('delegation')
  const cells = grid(rect, parties.length, across, 12)
  const mark = Math.min(54, (cells[0]?.h ?? 54) - 16, (cells[0]?.w ?? 54) * 0.25)
  const insides = cells.map((cell) => inset(cell, [6, 14, 6, 14 + mark + 14]))
  const copies = parties.map((one) => [
    copy(labelOf(one), 'lead', stage.ink('ink')),
    copy(officeOf(one, words), 'small', stage.ink('muted'), {spaceBefore: 2})
  ])
  const found = stage.fit(
    insides.map((inside, index) => ({copies: copies[index] ?? [], w: inside.w, h: inside.h})),
    'lead'
  )
  if (isOverfull(found)) return found
  return {
    boxes: parties.flatMap((one, index): Box[] => {
      const cell = cells[index] ?? rect
      const name = labelOf(one)
      const inside = insides[index] ?? rect
      const isPerson = one.type === 'point' && one.party === 'person'
      return [
        {type: 'shape', name: `Card ${index + 1}`, rect: cell, shape: 'rect', fill: {ink: stage.ink('wash')}},
        markBox(
          {type: 'circle', text: isPerson ? initials(name) : '•••'},
          `Mark ${index + 1}`,
          {x: cell.x + 14, y: cell.y, w: mark, h: cell.h},
          ink,
          name,
          stage
        ),
        stage.box(`Name ${index + 1}`, inside, copies[index] ?? [], {
          size: found.size,
          lead: 'lead',
          anchor: 'middle'
        })
      ]
    })
  }
}

function whatItSuggests(suggests: readonly Statement[], rect: Rect, stage: Stage, words: Words): Arranged {
  const ink = stage.ink('delegation')
  const [head, body] = [
    {...rect, h: 22},
    {...rect, y: rect.y + 30, h: rect.h - 30}
  ]
  const copies = bulletsOf(suggests, ink, stage, 14)
  const found = stage.fit([{copies, w: body.w, h: body.h}], 'body')
  if (isOverfull(found)) return found
  return {
    boxes: [
      stage.box('Suggests heading', head, [columnHeading(words.suggests, ink)], {
        size: stage.theme.type.label.size,
        lead: 'label'
      }),
      {
        type: 'shape',
        name: 'Suggests rule',
        rect: {x: rect.x, y: rect.y + 22, w: rect.w, h: 0},
        shape: 'line',
        outline: {paint: {ink}, width: 1.5}
      },
      stage.box('Suggests', body, copies, {
        size: found.size,
        lead: 'body',
        placeholder: {type: 'body', index: 1}
      })
    ]
  }
}

function acrossFor(count: number): number {
  return count === 1 ? 1 : count <= 4 ? 2 : 3
}

function labelOf(one: Statement): string {
  return one.type === 'point' ? (one.label ?? one.text) : one.text
}

function officeOf(one: Statement, words: Words): string {
  if (one.type === 'label' || one.text !== one.label) return one.text
  return one.party === 'group' ? words.noNames : words.notStated
}
