import {type Copy, copy} from '../../frame/copy.ts'
import {placeholders} from '../../frame/placeholders.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Rect, TextBox} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'
import {aroundQuote, quotationMark} from './quotation-places.ts'

/** The boxes of a quotation at their places, alike on slides and on the layout. */
export interface QuotationBoxes {
  readonly mark: TextBox
  quote(copies: readonly Copy[], size: Pt): TextBox
  speaker(name: string, placeholder?: TextBox['placeholder']): TextBox
}

/** A maker of the boxes of a quotation that stands at a place. */
export function quotationBoxes(place: Rect, stage: Stage): QuotationBoxes {
  const ink = stage.ink('quotation')
  const around = aroundQuote(place)
  return {
    mark: stage.box(quotationMark, around.mark, [copy('“', 'numeral', ink)], {size: 72, lead: 'numeral'}),
    quote: (copies, size) =>
      stage.box('Quotation', place, copies, {size, lead: 'quote', placeholder: placeholders.quotation}),
    speaker: (name, placeholder) =>
      stage.box('Speaker', around.speaker, [copy(name, 'lead', ink)], {
        size: stage.theme.type.lead.min,
        lead: 'lead',
        ...(placeholder && {placeholder})
      })
  }
}
