import type {Article} from '../article/types.ts'
import {linesOf} from '../brief/facts/line.ts'
import {numeralAt} from '../brief/facts/numerals.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {evened} from './typography.ts'

/** Knows how the article writes its numbers. */
export interface Numerals {
  /** How the article writes a number that a slide shows in digits: "seven" for "7". */
  formsOf(digits: string): readonly string[]
}

/** The numbers of an article by their digits. */
export function numeralsOf(article: Article, {grammar, reporting}: Lexicon): Numerals {
  const counting = grammar ?? reporting?.counting
  const forms = new Map<string, Set<string>>()
  for (const line of linesOf(article))
    for (let at = 0; at < line.words.length; at++) {
      const numeral = numeralAt(line, at, counting)
      if (!numeral || numeral.digits === numeral.surface) continue
      const digits = evened(numeral.digits)
      forms.set(digits, (forms.get(digits) ?? new Set()).add(evened(numeral.surface)))
    }
  return {formsOf: (digits) => [...(forms.get(digits) ?? [])]}
}
