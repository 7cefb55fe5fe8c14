const letter = /\p{L}/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text runs from right to left: its first letter decides, as in the Unicode bidirectional algorithm (UAX #9, P2). */
export function runsRightToLeft(text: string): boolean {
  return rightToLeft.test(letter.exec(text)?.[0] ?? '')
}

/** Whether a letter of a script that runs from right to left is in a text. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Whether letters of a text are joined to each other in writing, so that space between them would tear words apart. */
export function isJoined(text: string): boolean {
  return joined.test(text)
}

const joined = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u

/**
 * Whether a language is written from right to left.
 *
 * @param lang
 *   BCP 47 tag; one without a script has the usual one of its language.
 */
export function isRightToLeftLanguage(lang: string): boolean {
  try {
    const {script = ''} = new Intl.Locale(lang.replaceAll('_', '-')).maximize()
    return scripts.has(script)
  } catch {
    return false
  }
}

const scripts: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])
