import type {Statement} from '../brief/statement-types.ts'
import type {Slide} from './types.ts'

/** What the slides of a deck say of each sentence, by its id: the texts and labels that rest on it. */
export function saidOn(slides: readonly Slide[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  const add = (id: string, text: string) => said.set(id, `${said.get(id) ?? ''} ${text}`)
  for (const {title, titleFrom, message, slots} of slides) {
    for (const {id} of titleFrom) add(id, title)
    const statements: readonly Statement[] = [...(message ? [message] : []), ...Object.values(slots).flat()]
    for (const one of statements) {
      if (one.type === 'label') continue
      for (const {id} of one.from) add(id, [one.label, one.numeral, one.text].filter(Boolean).join(' '))
    }
  }
  return said
}
