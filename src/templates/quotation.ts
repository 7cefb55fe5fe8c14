import {creditOf, creditsIn} from '../brief/credit-of.ts'
import {quotationIn} from '../brief/quotation-in.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {lineOf} from '../frame/line-of.ts'
import {isOverfull} from '../frame/stage.ts'
import {quotationBoxes} from './blocks/quotation-boxes.ts'
import {quotePlace, roomUnder} from './blocks/quotation-places.ts'
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
  spares: ({quotation}) => quotation === undefined,
  needs: 'a quotation',
  accepts: (beat) => quotationOf(beat) !== undefined,
  fill(beat) {
    const found = quotationOf(beat)
    return {quotation: found ? [found] : []}
  },
  arrange({slots}, stage) {
    const spoken = slots.quotation?.[0]
    if (!spoken) return {boxes: []}
    const {area, theme} = stage
    const speaker = spoken.type === 'point' ? spoken.label : undefined
    const quote = [said(spoken, 'quote', stage.ink('ink'))]
    const {w} = quotePlace(area, 0, theme)
    const found = stage.fit([{copies: quote, w, h: area.h - (speaker ? roomUnder : 0)}], 'quote')
    if (isOverfull(found)) return found
    const high = stage.height(quote, w, found.size, 'quote')
    const place = {...quotePlace(area, high / lineOf(theme.type.quote), theme), h: high + 2}
    const boxes = quotationBoxes(place, stage)
    return {
      boxes: [
        boxes.mark,
        boxes.quote(quote, found.size),
        // Not in its placeholder: programs rename those, and nothing else tells who speaks from what is said.
        ...(speaker ? [boxes.speaker(speaker)] : [])
      ]
    }
  },
  divide: divideSlot('quotation')
})

/**
 * The weightiest quotation of a beat: one with a speaker before one without; a block quotation of the author's counts, and
 * so does one of few words where its author asks for this template.
 */
function quotationOf(beat: Beat): Point | undefined {
  const asked = beat.template === 'quotation'
  return (
    weightiest(beat, ({quotation}) => quotation) ??
    blockQuotation(beat) ??
    (asked ? weightiest(beat, ({remark}) => remark) : undefined)
  )
}

function weightiest({readings}: Beat, of: (reading: Reading) => Point | undefined): Point | undefined {
  const [best] = readings
    .flatMap((one) => ({point: of(one), weight: one.weight}))
    .filter(({point}) => point)
    .sort((a, b) => Number(Boolean(b.point?.label)) - Number(Boolean(a.point?.label)) || b.weight - a.weight)
  return best?.point
}

function blockQuotation(beat: Beat): Point | undefined {
  const paragraphs = beat.readings.map((one) => one.paragraph)
  const paragraph = paragraphs.find(({kind}) => kind === 'quote')
  if (!paragraph) return undefined
  const [point] = quotationIn(paragraph, creditsIn([...new Set(paragraphs)]).get(paragraph))
  const credited = point && creditOf(point.text)
  return credited ? {...point, text: credited.text, label: credited.credit} : point
}
