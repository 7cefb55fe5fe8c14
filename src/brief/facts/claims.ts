import type {Cue, Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Line} from './line.ts'

type Cues = Pick<Grammar, 'claim' | 'hearsay' | 'denial' | 'assessment' | 'law'>

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
  return cues.some((cue) => shows(text, cue)) ? 'claim' : undefined
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

/**
 * The claims of all lines, with one more before each denial that points back and finds none: the sentence right before it,
 * in its paragraph or at the end of the one before.
 */
export function withDenied(
  lines: readonly Line[],
  claims: readonly (Claim | undefined)[],
  grammar: Grammar | undefined
): readonly (Claim | undefined)[] {
  const all = [...claims]
  if (grammar === undefined) return all
  lines.forEach((line, index) => {
    if (all[index] !== 'denial' || !deniesBack(line, grammar) || answersOf(lines, all, line).length > 0)
      return
    const before = lines[index - 1]
    if (before === undefined || before.quoted || before.paragraph < line.paragraph - 1) return
    all[index - 1] ??= 'claim'
  })
  return all
}

/** "denies that …", "denied all claims that …": what is denied stands in the denial itself. */
export function namesClaim({words}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined) return false
  return words.some((word, at) => {
    if (word.quoted || grammar.speech.get(word.lower)?.act !== 'denies') return false
    return words
      .slice(at + 1, at + 5)
      .some(
        (next, offset) =>
          grammar.complementizer.has(next.lower) &&
          (offset === 0 || grammar.claimNouns.has(words[at + offset]?.lower ?? ''))
      )
  })
}

/** "rejects this", "denies it", "reject the accusation": what is denied stands before. */
function deniesBack({words}: Line, grammar: Grammar): boolean {
  return words.some((word, at) => {
    const act = word.quoted ? undefined : grammar.speech.get(word.lower)?.act
    if (act !== 'denies' && !grammar.rejecting.has(word.lower)) return false
    const [object, noun] = words.slice(at + 1, at + 3)
    if (object === undefined || noun === undefined) return false
    if (grammar.propositions.has(object.lower)) return noun.kind === 'mark' || grammar.closed.has(noun.lower)
    const back = grammar.backDeterminers.has(object.lower) || grammar.demonstratives.has(object.lower)
    const open = words[at + 3]?.kind === 'mark' || grammar.coordinators.has(words[at + 3]?.lower ?? '')
    return back && grammar.claimNouns.has(noun.lower) && open
  })
}
