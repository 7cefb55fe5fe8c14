import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Told} from './told.ts'

/** The stems of the names of those who speak in a sentence. */
export function stemsOfSpeakers({voices}: Told, grammar: Grammar): readonly string[] {
  return voices.flatMap(({actor}) => stemsOf(actor.split(/[\s,]+/), grammar))
}

/** The words of a line in lower case, without marks. */
export function textsOf({words}: Pick<Line, 'words'>): readonly string[] {
  return words.filter(({kind}) => kind === 'word').map(({lower}) => lower)
}

// The first letters of a word: "complained" and "complaint" are one.
const stemLength = 5

/** The stems of the words that say what a sentence is about: neither small words nor those of speech and of claims. */
export function stemsOf(words: readonly string[], grammar: Grammar): readonly string[] {
  const {closed, speech, claimNouns} = grammar
  return words
    .map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
    .filter((word) => word.length > 3 && !closed.has(word) && !speech.has(word) && !claimNouns.has(word))
    .map((word) => bareStemOf(word, grammar))
}

/** The stem of a word in lower case, however short: "threw" and "throws" are one. */
export function bareStemOf(word: string, {irregular}: Grammar): string {
  return withoutEnding(irregular.get(word) ?? word).slice(0, stemLength)
}

/** "doors" and "door", "jamming" and "jams"; what is left has a vowel still. */
function withoutEnding(word: string): string {
  const stem = word.replace(/(?:ing|(?<!e)ed|es|en|s|e)$/, '')
  const bare = stem.length > 2 && /[aeiouy]/.test(stem) ? stem : word
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/y$/, 'i')
}
