import type {Draft} from './draft.ts'
import {hangs, type Place} from './place.ts'
import type {RoleBook} from './role-book.ts'

/** What makes a slide of its own worth it: a line of three events, figures beyond those that context shows. */
const rich = {dates: 3, figures: 6, figureWeight: 0.5, quotation: [8, 45]} as const

/**
 * The beats that gather one kind of matter from an article without headings: timeline, key figures, a quotation.
 *
 * Their sentences stay in the beats of the argument; here they are listed again, as themselves, since a figure or a date
 * taken out of a sentence does not replace it.
 */
export function derivedDrafts(places: readonly Place[], book: RoleBook): readonly Draft[] {
  // A figure or a date alone on a slide has nothing before it that "he" could be.
  const told = places.filter((place) => !place.idle && !hangs(place) && !place.facts.quoted)
  const dated = told.filter(({facts}) => facts.dates.length)
  const counted = told.filter(({facts}) => facts.figures.some((figure) => figure.weight >= rich.figureWeight))
  const events = new Set(dated.flatMap(({facts}) => facts.dates.map((date) => date.key.join('-'))))
  const figures = counted.reduce((sum, {facts}) => sum + facts.figures.length, 0)
  const quoted = told.filter(isStrongQuotation).slice(0, 1)
  return [
    ...draft('timeline', events.size >= rich.dates ? dated : []),
    ...draft('key-figures', figures >= rich.figures ? counted : []),
    ...draft('quotation', quoted)
  ].filter(({role}) => book.isOwn(role))
}

function draft(role: string, places: readonly Place[]): Draft[] {
  return places.length ? [{role, opens: [], places, asides: [], derived: true}] : []
}

/** Explicitly somebody's, who has an office or is named again, and neither a scrap nor a speech. */
function isStrongQuotation({facts}: Place): boolean {
  const {quotation, parties} = facts
  // A scrap of a sentence ("has a primitive understanding of it") is no statement.
  if (!quotation?.label || !/^["“„«'‘]\s?[^a-z]/.test(quotation.text)) return false
  const [least, most] = rich.quotation
  const words = quotation.text.split(/\s+/).length
  const speaker = quotation.introduced?.as ?? quotation.label
  const known = parties.some(
    (party) =>
      party.kind === 'person' &&
      speaker.includes(party.name) &&
      (party.office !== undefined || party.mentions > 1)
  )
  return known && words >= least && words <= most
}
