import type {Cue} from '../../lexicons/claim-cues.ts'
import {type Line, wordCount} from './line.ts'

// Each cue is compiled when its stem is first seen: most articles need few of them.
const compiled = new WeakMap<Cue, RegExp>()

/** Whether a text in lower case with straight apostrophes has a cue. */
export function shows(text: string, cue: Cue): boolean {
  return wordsOf(text, cue) !== undefined
}

// A text is looked through once for all stems of a list: most have none of a hundred.
const stems = new WeakMap<readonly Cue[], RegExp>()

/** Whether such a text has one of some cues, which are the same list every time. */
export function showsAny(text: string, cues: readonly Cue[]): boolean {
  const known = stems.get(cues)
  const pattern = known ?? new RegExp(cues.flatMap((cue) => cue.stems).join('|'))
  if (known === undefined) stems.set(cues, pattern)
  return pattern.test(text) && cues.some((cue) => shows(text, cue))
}

/** The words of a text that a cue is in. */
export function wordsOf(text: string, cue: Cue): string | undefined {
  if (!cue.stems.some((stem) => text.includes(stem))) return undefined
  const known = compiled.get(cue)
  // No `\b`, which knows no letters beyond English ones: "économistes".
  const pattern = known ?? new RegExp(`(?<![\\p{L}\\d_])(?:${cue.like})`, 'u')
  if (known === undefined) compiled.set(cue, pattern)
  return pattern.exec(text)?.[0]
}

/** A sentence ready for its cues, without what it quotes, but for so many words: a cue there is the speaker's, not the sentence's. */
export function unquoted({text, spans}: Line, most = 0): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    const quoted = text.slice(span.from, span.to)
    const kept = wordCount(quoted) <= most ? quoted.replace(/["“”„«»,]/g, '') : ''
    out += `${text.slice(from, span.from)}${kept} `
    from = span.to
  }
  return (out + text.slice(from)).toLowerCase().replaceAll('’', "'")
}
