import type {Lexicon} from '../lexicons/types.ts'

/** A text as a statement on a slide: first letter upper-case, no final full stop unless an abbreviation's, no loose comma. */
export function statement(text: string, lexicon: Lexicon): string {
  const trimmed = text.trim().replace(/\s*[,;:–—]$/, '')
  return upperFirst(endsInAbbreviation(trimmed, lexicon) ? trimmed : trimmed.replace(/(?<!\.)\.$/, ''))
}

/** The first letter in upper case, after quotation marks and brackets; a name such as "iPhone" stays. */
export function upperFirst(text: string): string {
  return text.replace(/^(["“„«‘'([]*)(.)(.?)/, (all, marks: string, letter: string, next: string) =>
    next === next.toLowerCase() ? marks + letter.toUpperCase() + next : all
  )
}

function endsInAbbreviation(text: string, {abbreviations, softAbbreviations}: Lexicon): boolean {
  const last = /(\S+)\.$/.exec(text.slice(-40))?.[1]
  if (last === undefined) return false
  const word = last.toLowerCase().replace(/^["“(‘]+/, '')
  return word.split('.').every(isLetter) || softAbbreviations.has(word) || abbreviations.has(word)
}

/** "J", "U.S": initials keep their full stop. */
function isLetter(part: string): boolean {
  return part.length === 1 && part.toLowerCase() !== part.toUpperCase()
}
