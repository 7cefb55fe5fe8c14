import type {ClaimCues} from '../../lexicons/claim-cues.ts'
import type {Voice} from '../types.ts'
import {shows, unquoted, wordsOf} from './cues.ts'
import type {Line} from './line.ts'

/** "neither confirmed nor denied it", "declined to confirm or deny it": whoever does so denies nothing, and claims nothing. */
export function leavesOpen(line: Line, cues: ClaimCues | undefined): boolean {
  return cues !== undefined && !line.quoted && !line.long && isLeftOpen(unquoted(line), cues)
}

/** The same of a text in lower case with straight apostrophes. */
export function isLeftOpen(text: string, {open}: ClaimCues): boolean {
  return open.some((cue) => shows(text, cue))
}

/** A text without the clauses that leave something open: what else it says may deny or claim. */
export function withoutOpen(text: string, cues: ClaimCues): string {
  const open = cues.open.flatMap((cue) => wordsOf(text, cue) ?? [])
  if (open.length === 0) return text
  // "confirmed, nor denied"
  const joined = open.reduce((now, words) => now.replace(words, words.replaceAll(',', '')), text)
  return joined
    .split(/(?<=[,;:—–])/)
    .filter((clause) => !isLeftOpen(clause, cues))
    .join('')
}

/** The voices of a sentence; whoever leaves something open there only says so. */
export function withOpenActs(
  voices: readonly Voice[],
  line: Line,
  cues: ClaimCues | undefined
): readonly Voice[] {
  if (cues === undefined || !leavesOpen(line, cues)) return voices
  const rest = withoutOpen(unquoted(line), cues)
  return voices.map((voice) =>
    rest.includes(voice.stance.toLowerCase()) && voice.stance !== '' ? voice : {...voice, act: 'says'}
  )
}
