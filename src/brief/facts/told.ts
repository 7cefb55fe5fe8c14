import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Line} from './line.ts'

/** A sentence with who speaks in it. */
export interface Told {
  readonly line: Line
  readonly voices: readonly Voice[]
  /** A pronoun speaks in it. */
  readonly speaksOn: boolean
}

/** Whether somebody says what stands there, also a paper or a poster that is nobody by itself. */
export function isReported({line: {words}, voices, speaksOn}: Told, {speech}: Grammar): boolean {
  return (
    voices.length > 0 ||
    (!speaksOn &&
      words.some(({lower, quoted, capital}) => !quoted && !capital && speech.get(lower)?.kind === 'speech'))
  )
}

/** What a sentence says without the concession that opens it: "While it found no proof, the firm said …" denies nothing. */
export function conceded<One extends Told>(one: One, {concessives}: Grammar): One {
  const {words} = one.line
  if (!concessives.has(words[0]?.lower ?? '')) return one
  const end = words.findIndex(({text, quoted}) => text === ',' && !quoted)
  return end < 0 ? one : {...one, line: {...one.line, words: words.slice(end + 1)}}
}
