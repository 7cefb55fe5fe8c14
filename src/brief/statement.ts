import type {Lexicon} from '../lexicons/types.ts'

/** A text as a statement on a slide: first letter upper-case, no final full stop unless an abbreviation's, no loose comma. */
export function statement(text: string, lexicon: Lexicon): string {
  const trimmed = text.trim().replace(/\s*[,;:–—]$/, '')
  return upperFirst(endsInAbbreviation(trimmed, lexicon) ? trimmed : trimmed.replace(/(?<!\.)\.$/, ''))
}

/** The first letter in upper case, after quotation marks and brackets. */
export function upperFirst(text: string): string {
  return text.replace(
    /^(["“„«‘'([]*)(\p{Ll})(?!\p{Lu})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase()
  )
}

function endsInAbbreviation(text: string, {abbreviations, softAbbreviations}: Lexicon): boolean {
  const last = /(\S+)\.$/.exec(text.slice(-40))?.[1]
  if (last === undefined) return false
  const word = last.toLowerCase().replace(/^["“(‘]+/, '')
  return /^\p{L}(?:\.\p{L})*$/u.test(word) || softAbbreviations.has(word) || abbreviations.has(word)
}
