import {abbreviationsOf} from './abbreviations.ts'
import {de} from './de.ts'
import {en, enWords} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import type {Lexicon} from './types.ts'

const known: Readonly<Record<string, Lexicon>> = {en, de, fr, es}

/**
 * What is known of a language.
 *
 * A language without words of its own gets the English ones, its abbreviations where there are any, and no grammar.
 *
 * @param lang
 *   BCP 47 tag; only its primary subtag counts.
 */
export function lexiconFor(lang: string): Lexicon {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(known, primary) ? (known[primary] ?? en) : plain(primary)
}

function plain(lang: string): Lexicon {
  return {lang, words: enWords, ...abbreviationsOf(lang)}
}
