import type {Sentence} from '../article/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {closesWithFormula, opensAsWritten} from './formulas-in.ts'

/**
 * A text as a statement on a slide: first letter upper-case, no final full stop unless an abbreviation's, no loose comma, no
 * mark of a reference, and no brackets around all of it.
 *
 * @param from
 *   The sentence it is taken from; one that opens with a formula or with code keeps its first letter.
 */
export function statement(text: string, lexicon: Lexicon, from?: Sentence): string {
  const trimmed = text
    .trim()
    .replace(references, '')
    .replace(aside, '$1')
    .replace(/\s*[,;:–—]$/, '')
  const keepsStop = endsInAbbreviation(trimmed, lexicon) && !(from && closesWithFormula(from, trimmed))
  const bare = keepsStop ? trimmed : trimmed.replace(/\s*(?<!\.)\.$/, '')
  // "x is small" is about x.
  return from && opensAsWritten(from) && from.text.startsWith(bare[0] ?? '') ? bare : upperFirst(bare)
}

// "It was built in 1911.[1][note 3]": where that leads stands in no briefing.
const references = /(?<=[\p{L}\p{N}](?:[.!?…]["”’»)]?|["”’»)]))(?:\s?\[(?:note )?\d{1,3}\](?::\d+)?)+$/u

// "(The report came in May.)": a whole sentence needs no brackets of its own.
const aside = /^\(([^()]+[.!?])\)$/

/** The first letter in upper case, after quotation marks and brackets; a name such as "iPhone", one of code and an address stay. */
export function upperFirst(text: string): string {
  if (address.test(text) || identifier.test(text)) return text
  return text.replace(/^(["“„«‘'([]*)(.)(.?)/, (all, marks: string, letter: string, next: string) =>
    next === next.toLowerCase() ? marks + letter.toUpperCase() + next : all
  )
}

// "ann@example.org", "https://example.org", "www.example.org", "example.org/port".
const address = /^["“„«‘'([]*(?:[\w.+-]+@[\w-]|[a-z]+:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)/

// "inflateSync", "apt(8)", "max_size".
const identifier = /^["“„«‘'([]*[a-z][a-z\d]*(?:[A-Z]|_|\(\S*\)(?=[\s,.;:]|$))/

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
