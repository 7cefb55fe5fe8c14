import {abbreviationsOf} from './abbreviations.ts'
import {de} from './de.ts'
import {en, enWords} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {labelWordsOf} from './label-words.ts'
import type {Lexicon, Words} from './types.ts'

const known: Readonly<Record<string, Lexicon>> = {en, de, fr, es}

/**
 * What is known of a language.
 *
 * A language without a lexicon of its own gets the labels that are known of it, the English ones besides, its abbreviations where
 * there are any, and no grammar.
 *
 * @param lang
 *   BCP 47 tag; only its primary subtag counts.
 */
export function lexiconFor(lang: string): Lexicon {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(known, primary) ? (known[primary] ?? en) : {...plain(primary), words: wordsOf(lang)}
}

function wordsOf(lang: string): Words {
  return {...enWords, ...labelWordsOf(lang)}
}

function plain(lang: string): Omit<Lexicon, 'words'> {
  return {lang, ...abbreviationsOf(lang)}
}
