import type {Cue} from '../../lexicons/claim-cues.ts'
import {type Line, wordCount} from './line.ts'

// Each cue is compiled when its stem is first seen: most articles need few of them.
const compiled = new WeakMap<Cue, RegExp>()

/** Whether a text in lower case with straight apostrophes has a cue. */
export function shows(text: string, cue: Cue): boolean {
  if (!cue.stems.some((stem) => text.includes(stem))) return false
  const known = compiled.get(cue)
  if (known !== undefined) return known.test(text)
  // No `\b`, which knows no letters beyond English ones: "économistes".
  const pattern = new RegExp(`(?<![\\p{L}\\d_])(?:${cue.like})`, 'u')
  compiled.set(cue, pattern)
  return pattern.test(text)
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
