import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/** "denied", "rejects", "disputed". */
export function deniesByVerb({lower, quoted}: Word, {speech, rejecting}: Grammar): boolean {
  return !quoted && (speech.get(lower)?.act === 'denies' || rejecting.has(lower))
}
