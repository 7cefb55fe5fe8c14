import {bodyOf} from '../brand/choose-layout.ts'
import type {BrandLayout, Level, Place} from '../brand/types.ts'
import type {Statement} from '../brief/statement-types.ts'
import {copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {createStage, isOverfull, sizeOrLeast} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import {said} from '../templates/blocks/spans.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {inPlace, metricsIn, textRect} from './brand-text.ts'

interface Setting {
  readonly theme: Theme
  readonly metrics: Metrics
}

/**
 * A quotation in the place that a brand's layout for quotations has for it, in its size and look, and who said it.
 *
 * @param area
 *   What title and handling marks leave of the place.
 * @returns
 *   Undefined for a quotation that is too long for it.
 */
export function brandQuotation(
  spoken: Statement,
  layout: BrandLayout,
  area: Rect,
  {theme, metrics}: Setting
): Box[] | undefined {
  const place = bodyOf(layout)
  const level = place?.levels[0]
  if (!place || !level) return undefined
  const speaker = spoken.type === 'point' ? spoken.label : undefined
  const named = speaker === undefined ? undefined : besidePlace(place, layout)
  const foot = speaker !== undefined && !named ? underneath : 0
  const room = {...area, h: area.h - foot}
  const body = {...theme.type.body, size: level.size, min: Math.min(theme.type.statement.min, level.size)}
  const stage = createStage({...theme, type: {...theme.type, body}}, metricsIn(level, metrics), room)
  const copies = [said(spoken, 'body', stage.ink('ink'))]
  const found = stage.fit([{copies, w: room.w, h: room.h}], 'body')
  if (isOverfull(found)) return undefined
  const box = stage.box('Quotation', room, copies, {
    size: found.size,
    lead: 'body',
    placeholder: placeholders.body
  })
  const under = named ? textRect(named) : {...room, y: room.y + room.h + 8, h: underneath - 8}
  return [
    inPlace(box, place, room),
    ...(speaker === undefined
      ? []
      : [speakerBox(speaker, under, named?.levels[0] ?? level, {theme, metrics})])
  ]
}

/** Who said it; not in its placeholder: programs rename those, and nothing else tells who speaks from what is said. */
function speakerBox(name: string, rect: Rect, {align, size}: Level, {theme, metrics}: Setting): Box {
  const {min} = theme.type.lead
  const lead = {...theme.type.lead, size: Math.max(min, Math.min(size, theme.type.lead.size))}
  const stage = createStage({...theme, type: {...theme.type, lead}}, metrics, rect)
  const copies = [copy(name, 'lead', stage.ink('quotation'), {align})]
  const found = sizeOrLeast(stage.fit([{copies, w: rect.w, h: rect.h}], 'lead'), 'lead', stage)
  return stage.box('Speaker', rect, copies, {size: found, lead: 'lead'})
}

/** What a speaker takes where the layout has no place for one. */
const underneath = 44

/** A smaller place for text under the quotation. */
function besidePlace(quote: Place, {places}: BrandLayout): Place | undefined {
  return places.find(
    (one) =>
      one !== quote &&
      one.role === 'body' &&
      one.rect.y >= quote.rect.y + quote.rect.h - 1 &&
      one.rect.h >= underneath / 2 &&
      one.rect.w >= 150
  )
}
