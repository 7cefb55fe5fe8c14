/** Part of a text, and its language where it is in another script than the whole. */
export interface Stretch {
  readonly text: string
  readonly lang?: string
}

/**
 * A text in stretches of one language each: words in a script that the language of the whole is not written in have the
 * language that is most written in it.
 *
 * What stands between two such words is theirs. A letter alone, such as a Greek one, is no word.
 *
 * @param lang
 *   BCP 47 tag of the whole.
 */
export function stretchesOf(text: string, lang: string): readonly Stretch[] {
  if (inTwoScripts.test(lang) || (isPlain.test(text) && isLatin(lang))) return [{text}]
  const others = scripts.filter(({of}) => !of.includes(scriptOf(lang)))
  const found = others
    .flatMap((script) =>
      [...text.matchAll(script.words)].map(({0: words, index}) => ({
        words,
        index,
        lang: languageOf(script, words)
      }))
    )
    .sort((one, other) => one.index - other.index)
  let at = 0
  const stretches = found.flatMap(({words, index, lang}): Stretch[] => {
    const before = text.slice(at, index)
    at = index + words.length
    return [...(before === '' ? [] : [{text: before}]), {text: words, lang}]
  })
  const rest = text.slice(at)
  return rest === '' && stretches.length > 0 ? stretches : [...stretches, {text: rest}]
}

/** Languages whose tag does not say in which of two scripts they are written, where it names none. */
const inTwoScripts = /^(?:az|ha|kk|ku|mn|ms|sh|sr|tk|ug|uz)(?![-_][a-z]{4}\b)(?:[-_]|$)/i

/** Most text, of which nothing has to be asked. */
const isPlain = /^[\0-\u02ff\u2000-\u206f\u20a0-\u20cf]*$/

interface Script {
  /** Codes of ISO 15924 under which languages are written in it. */
  readonly of: string
  readonly lang: string
  readonly words: RegExp
}

const scripts: readonly Script[] = [
  script('Latin', 'Latn', 'en'),
  script('Arabic', 'Arab', 'ar'),
  script('Hebrew', 'Hebr', 'he'),
  script('Cyrillic', 'Cyrl', 'ru'),
  script('Greek', 'Grek', 'el'),
  script('Armenian', 'Armn', 'hy'),
  script('Georgian', 'Geor', 'ka'),
  script('Devanagari', 'Deva', 'hi'),
  script('Bengali', 'Beng', 'bn'),
  script('Tamil', 'Taml', 'ta'),
  script('Thai', 'Thai', 'th'),
  script('Hangul', 'Kore', 'ko'),
  {
    of: 'Hans Hant Jpan Kore',
    lang: 'zh-CN',
    words: wordsOf('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc]', 1)
  }
]

function script(name: string, of: string, lang: string): Script {
  return {of, lang, words: wordsOf(`\\p{Script=${name}}\\p{M}*`, 2)}
}

/** Letters of a script, so many at the least, and further ones behind what is in no script. */
function wordsOf(letter: string, least: number): RegExp {
  return new RegExp(`(?:${letter}){${least},}(?:[^\\p{L}]{0,3}(?:${letter})+)*`, 'gu')
}

function languageOf({lang}: Script, words: string): string {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 'ja' : lang
}

/** Code of the script that a language is usually written in. */
function scriptOf(lang: string): string {
  return new Intl.Locale(lang.replaceAll('_', '-')).maximize().script ?? 'Latn'
}

function isLatin(lang: string): boolean {
  return scriptOf(lang) === 'Latn'
}
