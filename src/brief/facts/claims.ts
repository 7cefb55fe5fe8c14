import type {Cue, Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Line} from './line.ts'

export type Claim = 'claim' | 'denial' | 'assessment' | 'law'

// Each cue is compiled when its stem is first seen: most articles need few of them.
const compiled = new WeakMap<Cue, RegExp>()

/** What kind of statement a sentence is, where its words show it: law before denial, denial before assessment and claim. */
export function claimOf(
  line: Line,
  voices: readonly Voice[],
  grammar: Grammar | undefined
): Claim | undefined {
  if (grammar === undefined || line.quoted || line.long) return undefined
  const text = unquoted(line)
  if (grammar.law.some((cue) => shows(text, cue))) return 'law'
  if (voices.some((voice) => voice.act === 'denies') || grammar.denial.some((cue) => shows(text, cue)))
    return 'denial'
  if (grammar.assessment.some((cue) => shows(text, cue))) return 'assessment'
  return grammar.claim.some((cue) => shows(text, cue)) ? 'claim' : undefined
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

// A denial further from its claim than this many sentences needs a reader to pair them.
const farthest = 12

/**
 * The claims that a denial answers: the nearest ones before it that stand together, in its paragraph or the one before.
 *
 * @param claims
 *   What each line is, by its index.
 */
export function answersOf(
  lines: readonly Line[],
  claims: readonly (Claim | undefined)[],
  denial: Line
): readonly string[] {
  const answered: string[] = []
  for (let at = denial.index - 1; at >= Math.max(0, denial.index - farthest); at--) {
    const line = lines[at]
    if (line === undefined || line.paragraph < denial.paragraph - 1) break
    if (claims[at] === 'claim') answered.unshift(line.sentence.id)
    else if (answered.length > 0) break
  }
  return answered
}
