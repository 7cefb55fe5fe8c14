import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'

/** A stretch of a sentence between two marks, as places among its words. */
export interface Segment {
  readonly from: number
  /** After its last word; the mark that ends it stands there. */
  readonly to: number
  readonly kind:
    | 'main'
    | 'coordinate'
    | 'concession'
    | 'condition'
    | 'subordinate'
    | 'relative'
    | 'phrase'
    | 'participle'
  /** Whether it holds a finite verb. */
  readonly finite: boolean
}

/** The segments of a line, parted at commas, semicolons, colons, dashes and brackets outside quotation marks. */
export function segmentsOf(line: Line, grammar: Grammar): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (let at = 0; at <= line.words.length; at++) {
    if (at < line.words.length && !parts(line, at)) continue
    if (at > from)
      segments.push({
        from,
        to: at,
        kind: kindOf(line, from, grammar),
        finite: hasFinite(line, from, at, grammar)
      })
    from = at + 1
  }
  return segments
}

function parts(line: Line, at: number): boolean {
  const word = line.words[at]
  if (word?.kind !== 'mark' || word.quoted || !/^[,;:()—–]$/.test(word.text)) return false
  // "January 4, 2019" is one date.
  return !(
    word.text === ',' &&
    /^\d{1,2}$/.test(line.words[at - 1]?.text ?? '') &&
    /^\d{4}$/.test(line.words[at + 1]?.text ?? '')
  )
}

function kindOf(line: Line, from: number, grammar: Grammar): Segment['kind'] {
  const word = line.words[from]?.lower ?? ''
  if (grammar.coordinators.has(word) || grammar.contrasts.has(word))
    return grammar.concessives.has(word) ? 'concession' : 'coordinate'
  if (grammar.concessives.has(word)) return 'concession'
  if (grammar.conditionals.has(word)) return 'condition'
  if (grammar.relatives.has(word)) return 'relative'
  if (grammar.subordinators.has(word)) return 'subordinate'
  const second = line.words[from + 1]?.lower ?? ''
  const ending =
    grammar.frontedEndings.some((end) => word.endsWith(end)) ||
    (grammar.pastEnding !== '' && word.endsWith(grammar.pastEnding))
  if (ending && !grammar.prepositions.has(word) && !grammar.finite.has(word)) return 'participle'
  if (grammar.connectives.has(word) && grammar.frontedEndings.some((end) => second.endsWith(end)))
    return 'participle'
  return grammar.prepositions.has(word) ? 'phrase' : 'main'
}

/** Whether the words hold a verb that can carry a clause. */
export function hasFinite(line: Line, from: number, to: number, grammar: Grammar): boolean {
  return line.words.slice(from, to).some((_, offset) => isFiniteAt(line, from + offset, grammar))
}

/** Whether a past form before a preposition is as likely a participle: "a study published in March". */
export function isWeak(line: Line, at: number, grammar: Grammar): boolean {
  const lower = line.words[at]?.lower ?? ''
  return !grammar.finite.has(lower) && grammar.prepositions.has(line.words[at + 1]?.lower ?? '')
}

/** A known finite form, or a regular past form that is no adjective or participle. */
export function isFiniteAt(line: Line, at: number, grammar: Grammar): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.quoted || word.capital) return false
  if (grammar.finite.has(word.lower)) return true
  if (grammar.pastEnding === '' || !word.lower.endsWith(grammar.pastEnding) || word.lower.length < 5)
    return false
  const before = line.words[at - 1]?.lower ?? ''
  const after = line.words[at + 1]?.lower ?? ''
  return (
    !grammar.determiners.has(before) &&
    !grammar.prepositions.has(before) &&
    !grammar.possessives.has(before) &&
    after !== '' &&
    !grammar.afterParticiple.has(after)
  )
}
