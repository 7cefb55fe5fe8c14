import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Line} from './line.ts'

export type Claim = 'claim' | 'denial' | 'assessment' | 'law'

type Patterns = Readonly<Record<Claim, RegExp | undefined>>
const compiled = new WeakMap<Grammar, Patterns>()

/** What kind of statement a sentence is, where its words show it: law before denial, denial before assessment and claim. */
export function claimOf(line: Line, voices: readonly Voice[], grammar: Grammar | undefined): Claim | undefined {
  if (grammar === undefined || line.quoted || line.long) return undefined
  const patterns = patternsOf(grammar)
  const text = unquoted(line) // In lower case: an expression without flags is several times faster.
  if (patterns.law?.test(text)) return 'law'
  if (voices.some((voice) => voice.act === 'denies') || patterns.denial?.test(text)) return 'denial'
  if (patterns.assessment?.test(text)) return 'assessment'
  return patterns.claim?.test(text) ? 'claim' : undefined
}

function patternsOf(grammar: Grammar): Patterns {
  const known = compiled.get(grammar)
  if (known !== undefined) return known
  const patterns = {
    claim: patternOf(grammar.claim),
    denial: patternOf(grammar.denial),
    assessment: patternOf(grammar.assessment),
    law: patternOf(grammar.law)
  }
  compiled.set(grammar, patterns)
  return patterns
}

function patternOf(alternatives: readonly string[]): RegExp | undefined {
  return alternatives.length === 0 ? undefined : new RegExp(`\\b(?:${alternatives.join('|')})`)
}

/** The sentence without what it quotes: a cue there is the speaker's, not the sentence's. */
function unquoted({text, spans}: Line): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    out += `${text.slice(from, span.from)} `
    from = span.to
  }
  return (out + text.slice(from)).toLowerCase().replaceAll('’', "'")
}

/**
 * The claims that a denial answers: the nearest ones before it that stand together, in its paragraph or the one before.
 *
 * @param claims
 *   What each line is, by its index.
 */
export function answersOf(lines: readonly Line[], claims: readonly (Claim | undefined)[], denial: Line): readonly string[] {
  const answered: string[] = []
  for (let at = denial.index - 1; at >= 0; at--) {
    const line = lines[at]
    if (line === undefined || line.paragraph < denial.paragraph - 1) break
    if (claims[at] === 'claim') answered.unshift(line.sentence.id)
    else if (answered.length > 0) break
  }
  return answered
}
