import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'

/** Whether a pronoun speaks in a sentence ("she added", "…, he said"): whoever spoke before goes on. */
export function speaksOn({words, quoted, long}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined || quoted || long) return false
  return words.some((word, at) => {
    const pronoun = grammar.standIns.has(word.lower) || (at === 0 && grammar.bodyPronouns.has(word.lower))
    if (word.quoted || !pronoun) return false
    let verb = at + 1
    while (verb < at + 4 && grammar.betweenSubjectAndVerb.has(words[verb]?.lower ?? '')) verb += 1
    const form = grammar.speech.get(words[verb]?.lower ?? '')
    return (
      form !== undefined && form.kind !== 'bare' && form.kind !== 'after' && words[verb]?.quoted === false
    )
  })
}
