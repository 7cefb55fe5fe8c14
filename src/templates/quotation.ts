import type {Beat, Point} from '../brief/types.ts'
import {copy} from '../frame/copy.ts'
import {isOverfull} from '../frame/stage.ts'
import {said} from './blocks/spans.ts'
import {divideSlot} from './divide.ts'
import {defineTemplate} from './types.ts'

/** What somebody said, in their own words, large enough for the whole room. */
export const quotation = defineTemplate({
  name: 'quotation',
  summary: 'One quotation, exactly as spoken, with its speaker',
  example: [
    '## In her own words {template=quotation}',
    '',
    '“We will not close a single school before the new ones are open,” Mayor Ana Ruiz said.'
  ].join('\n'),
  slots: {quotation: {about: 'the quotation with its speaker', max: 1}},
  look: 'quotation',
  needs: 'a quotation',
  accepts: (beat) => quotationOf(beat) !== undefined,
  fill(beat) {
    const found = quotationOf(beat)
    return {quotation: found ? [found] : []}
  },
  arrange({slots}, stage) {
    const spoken = slots.quotation?.[0]
    if (!spoken) return {boxes: []}
    const {area} = stage
    const speaker = spoken.type === 'point' ? spoken.label : undefined
    const quote = [said(spoken, 'quote', stage.ink('ink'))]
    const left = area.x + 66
    const room = {x: left, y: area.y, w: area.w - 66 - 40, h: area.h - (speaker ? 70 : 0)}
    const found = stage.fit([{copies: quote, w: room.w, h: room.h}], 'quote')
    if (isOverfull(found)) return found
    const high = stage.height(quote, room.w, found.size, 'quote')
    // The optical middle lies above the geometric one.
    const top = room.y + Math.max(0, (room.h - high) * 0.4)
    return {
      boxes: [
        stage.box(
          'Quotation mark',
          {x: area.x, y: top - 14, w: 60, h: 100},
          [copy('“', 'numeral', stage.ink('quotation'))],
          {
            size: 72,
            lead: 'numeral'
          }
        ),
        stage.box('Quotation', {...room, y: top, h: high + 2}, quote, {size: found.size, lead: 'quote'}),
        ...(speaker
          ? [
              stage.box(
                'Speaker',
                {x: left, y: top + high + 22, w: room.w, h: 44},
                [copy(speaker, 'lead', stage.ink('quotation'))],
                {
                  size: stage.theme.type.lead.min,
                  lead: 'lead'
                }
              )
            ]
          : [])
      ]
    }
  },
  divide: divideSlot('quotation')
})

/** The weightiest quotation of a beat: one with a speaker before one without; a block quotation of the author's counts. */
function quotationOf(beat: Beat): Point | undefined {
  const marked = beat.readings
    .filter((one) => one.quotation)
    .sort(
      (a, b) =>
        Number(Boolean(b.quotation?.label)) - Number(Boolean(a.quotation?.label)) || b.weight - a.weight
    )[0]?.quotation
  return marked ?? blockQuotation(beat)
}

function blockQuotation(beat: Beat): Point | undefined {
  const paragraph = beat.readings.find((one) => one.paragraph.kind === 'quote')?.paragraph
  const [first, ...rest] = paragraph?.sentences ?? []
  if (!first) return undefined
  const text = [first, ...rest].map((one) => one.text).join(' ')
  return {type: 'point', kind: 'author', text, from: [first, ...rest]}
}
