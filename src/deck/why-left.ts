import type {Brief, Reading} from '../brief/types.ts'
import {mostWords} from '../templates/worth.ts'
import {saidOn} from './said-on.ts'
import type {Deck} from './types.ts'

/** Why each sentence that is on no slide stands in the notes only, by its id. */
export function whyLeft({readings}: Brief, {slides, left = []}: Deck): ReadonlyMap<string, string> {
  const said = saidOn(slides)
  const before = saidOn(left)
  const previous = new Map(readings.map((one, at) => [one, readings[at - 1]]))
  return new Map(
    readings
      .filter(({sentence}) => !said.has(sentence.id))
      .map((one) => [one.sentence.id, reasonFor(one, previous.get(one))])
  )

  function reasonFor(one: Reading, prior: Reading | undefined): string {
    const {sentence, paragraph, skip, weight, answers = [], dangling, relayed} = one
    if (skip) return 'its author skips it'
    if (before.has(sentence.id)) return 'its slide has no room under `max-slides` or `minutes`'
    if (relayed) return 'ends a quotation, and names only who passes it on'
    if (weight === 0) return 'a courtesy, nothing but a date, or about the publication'
    const words = sentence.text.split(' ').length
    if (words > mostWords) return `too long for a slide: ${words} words`
    if (paragraph.kind === 'item') return 'the list has no room for it'
    const unsaid = answers.filter((id) => !said.has(id))
    if (unsaid.length > 0) return `answers ${unsaid.join(', ')}, which is on no slide`
    const host = prior?.paragraph === paragraph ? prior.sentence.id : undefined
    if (dangling && !(host && said.has(host)))
      return host ? `leans on ${host}, which is on no slide` : 'leans on a sentence of another paragraph'
    return `others weigh more or are shorter (weight ${weight.toFixed(2)}, ${words} words)`
  }
}
