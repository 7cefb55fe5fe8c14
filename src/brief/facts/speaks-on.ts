import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import {namesIn} from './names.ts'
import {hasFinite} from './segments.ts'
import type {Setting} from './setting.ts'
import type {Word} from './words.ts'

/** Whether a pronoun speaks in a sentence ("she added", "…, he said"): whoever spoke before goes on. */
export function speaksOn({words, quoted, long}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined || quoted || long) return false
  return words.some((word, at) => {
    const pronoun = grammar.standIns.has(word.lower) || (at === 0 && grammar.bodyPronouns.has(word.lower))
    return pronoun && speaksAt(words, at, grammar)
  })
}

/**
 * Whether a pronoun that stands for nobody in the sentence says it, behind its words or between them: "…, he added", "Norway,
 * they said, …".
 */
export function isSaidByPronoun(line: Line, setting: Setting): boolean {
  const {grammar} = setting
  const {words, long} = line
  if (long) return false
  const at = words.findIndex(
    ({lower}, place) =>
      place > 0 &&
      (grammar.bodyPronouns.has(lower) || grammar.standIns.get(lower)?.possessive === false) &&
      endsClause(words[place - 1]) &&
      speaksAt(words, place, grammar)
  )
  if (at < 0) return false
  const pronoun = words[at]?.lower ?? ''
  const isBody = grammar.bodyPronouns.has(pronoun)
  // Behind a clause "they" may be any of its nouns.
  if (isBody && pronoun !== grammar.expletive) return !hasFinite(line, 0, at, grammar)
  return !namesIn(line, setting).some(
    ({from, to, kind}) =>
      to <= at && words[from]?.quoted === false && (isBody ? kind !== 'place' : kind === 'person')
  )
}

function endsClause(word: Word | undefined): boolean {
  return word?.text === ',' || (word?.kind === 'mark' && word.quoted)
}

/** Whether the pronoun at a place is who says something. */
function speaksAt(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (words[at]?.quoted) return false
  let verb = at + 1
  while (verb < at + 4 && grammar.betweenSubjectAndVerb.has(words[verb]?.lower ?? '')) verb += 1
  const form = grammar.speech.get(words[verb]?.lower ?? '')
  return form !== undefined && form.kind !== 'bare' && form.kind !== 'after' && words[verb]?.quoted === false
}
