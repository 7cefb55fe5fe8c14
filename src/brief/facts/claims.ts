import type {Cue, Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Line} from './line.ts'

type Cues = Pick<Grammar, 'claim' | 'hearsay' | 'denial' | 'assessment' | 'law'> &
  Partial<Pick<Grammar, 'wrongdoing'>>

export type Claim = 'claim' | 'denial' | 'assessment' | 'law'

// Each cue is compiled when its stem is first seen: most articles need few of them.
const compiled = new WeakMap<Cue, RegExp>()

/**
 * What kind of statement a sentence is, where its words show it: law before denial, denial before assessment and claim.
 *
 * @param measured
 *   Whether the sentence has a date or a figure: then hearsay alone makes no claim.
 */
export function claimOf(
  line: Line,
  voices: readonly Voice[],
  grammar: Cues | undefined,
  measured: boolean
): Claim | undefined {
  if (grammar === undefined || line.quoted || line.long) return undefined
  const text = unquoted(line)
  if (grammar.law.some((cue) => shows(text, cue))) return 'law'
  if (voices.some((voice) => voice.act === 'denies') || grammar.denial.some((cue) => shows(text, cue)))
    return 'denial'
  if (grammar.assessment.some((cue) => shows(text, cue))) return 'assessment'
  const cues = measured ? grammar.claim : [...grammar.claim, ...grammar.hearsay]
  if (cues.some((cue) => shows(text, cue))) return 'claim'
  return voices.length > 0 && grammar.wrongdoing?.some((cue) => shows(text, cue)) ? 'claim' : undefined
}

function shows(text: string, cue: Cue): boolean {
  if (!cue.stems.some((stem) => text.includes(stem))) return false
  const known = compiled.get(cue)
  if (known !== undefined) return known.test(text)
  const pattern = new RegExp(`\\b(?:${cue.like})`)
  compiled.set(cue, pattern)
  return pattern.test(text)
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
