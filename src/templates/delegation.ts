import type {Point, Sources, Statement} from '../brief/statement-types.ts'
import type {Beat, Party, Reading} from '../brief/types.ts'
import {columns, rows} from '../frame/rect.ts'
import type {Stage} from '../frame/stage.ts'
import type {Rect} from '../frame/types.ts'
import {bullets, columnHeading} from './blocks/bullets.ts'
import {partyCards} from './blocks/party-cards.ts'
import {mostAcross} from './blocks/party-mark.ts'
import {statementCards} from './blocks/statements.ts'
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
    suggests: {about: 'what the make-up suggests: assessments only', max: 3},
    also: {about: 'what else is said of them', max: 3}
  },
  look: 'content',
  spares: ({parties}) => parties.length === 0,
  needs: 'a person or a group that the text names',
  accepts: (beat) => partiesOf(beat).length > 0,
  fill(beat) {
    const parties = partiesOf(beat).slice(0, 9)
    const more = select(beat, 4, {passes: (one) => !isRoster(one, parties)})
    const assessed = new Set(
      beat.readings.filter((one) => one.claim === 'assessment').map((one) => one.sentence.id)
    )
    const isAssessment = (one: Point) => assessed.has(one.from[0].id)
    return {
      parties: parties.map(card),
      suggests: more.filter(isAssessment),
      also: more.filter((one) => !isAssessment(one))
    }
  },
  arrange({slots}, stage, words) {
    const {parties = [], suggests = [], also = []} = slots
    const {area} = stage
    const texts = [
      {heading: words.also, list: also},
      {heading: words.suggests, list: suggests}
    ].filter(({list}) => list.length > 0)
    if (texts.length === 0)
      return partyCards(parties, area, Math.min(acrossFor(parties.length), mostAcross(area.w)), stage, words)
    // Few cards stand over what is said of them, many beside it.
    const isFew = parties.length <= 3
    const [first, second] = isFew ? rows(area, [0.36, 0.64], 22) : columns(area, [0.56, 0.44], 32)
    if (!first || !second) return {boxes: []}
    const places = (isFew ? columns : rows)(second, texts.map(shareOf), 28)
    const parts = [
      partyCards(parties, first, isFew ? Math.min(parties.length, mostAcross(first.w)) : 2, stage, words),
      ...texts.map((one, index) => headed(one, places[index] ?? second, index + 1, stage))
    ]
    const overfull = Math.max(...parts.map((one) => ('overfull' in one ? one.overfull : 0)))
    return overfull > 0 ? {overfull} : {boxes: parts.flatMap((one) => ('boxes' in one ? one.boxes : []))}
  },
  divide: divideSlot('parties')
})

/** Whoever leads, then people by how often they are named, then groups as the beat names them; last whoever receives them. */
function partiesOf(beat: Beat): Party[] {
  const all = [...new Set(beat.readings.flatMap((one) => one.parties))]
  const people = all.filter((one) => one.kind === 'person')
  const groups = all.filter((one) => one.kind === 'group')
  const sorted = [...people.sort((a, b) => b.mentions - a.mentions), ...groups]
  const rank = ({part}: Party) => (part === 'leads' ? 0 : part === 'hosts' ? 2 : 1)
  return sorted.sort((a, b) => rank(a) - rank(b))
}

/** A party as a statement: its name as label, its office as text; the name again where the source gives no office. */
function card(party: Party): Point {
  const {kind, name, office, countries, part} = party
  const label = name.charAt(0).toUpperCase() + name.slice(1)
  const text = office ?? label
  return {
    type: 'point',
    kind: 'extract',
    text,
    from: tellingOf(party),
    label,
    countries,
    party: kind,
    ...(part && {stance: part})
  }
}

/** The sentences that a card rests on: of somebody named again and again, those that first have the whole name and the office. */
function tellingOf({kind, name, office = name, from, part}: Party): Sources {
  if (kind === 'group' || part) return from
  const firstWith = (words: string) => from.find(({text}) => text.includes(words))
  const [first, ...others] = new Set([firstWith(name), firstWith(office)])
  return first && others.every((one) => one !== undefined) ? [first, ...others] : from
}

/** Whether a sentence does no more than name those who are on the cards, and tell what those tell of their part. */
function isRoster(reading: Reading, parties: readonly Party[]): boolean {
  const {id, text} = reading.sentence
  const named = parties.filter((one) => one.from.some((sentence) => sentence.id === id))
  const letters = named.reduce((sum, one) => sum + one.name.length + (one.office?.length ?? 0), 0)
  const told = named.flatMap(({name, office = ''}) => [name, ...office.split(' ')])
  const rest = told.reduce((left, one) => left.replace(one, ' '), text)
  const isPart = named.length > 0 && named.every(({part}) => part !== undefined)
  const words = rest.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0
  return letters >= text.length * 0.55 || (isPart && words <= wordsOfPart)
}

/** "leads the delegation", "will join the delegation". */
const wordsOfPart = 4

interface Headed {
  readonly heading: string
  readonly list: readonly Statement[]
}

/** Longer texts get more room, within two to one. */
function shareOf({list}: Headed): number {
  return Math.min(2, Math.max(1, list.reduce((sum, one) => sum + one.text.length, 0) / 120))
}

/** Statements under a small heading with a rule. */
function headed({heading, list}: Headed, rect: Rect, number: number, stage: Stage): Arranged {
  const ink = stage.ink('delegation')
  const below = {...rect, y: rect.y + 36, h: rect.h - 36}
  const text =
    list.length <= 2
      ? statementCards(list, below, {ink}, stage)
      : bullets(list, below, ink, stage, {isLoose: true})
  if ('overfull' in text) return text
  return {
    boxes: [
      stage.box('Heading', {...rect, h: 24}, [columnHeading(heading, ink)], {
        size: stage.theme.type.small.size,
        lead: 'small'
      }),
      {
        type: 'shape',
        name: 'Rule',
        rect: {x: rect.x, y: rect.y + 26, w: rect.w, h: 0},
        shape: 'line',
        outline: {paint: {ink}, width: 1.5}
      } as const,
      ...text.boxes
    ].map((box) => ({...box, name: `${box.name} of part ${number}`}))
  }
}

function acrossFor(count: number): number {
  return count === 1 ? 1 : count <= 4 ? 2 : 3
}
