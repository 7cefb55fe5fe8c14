/**
 * The text with a mark for every one of its quotation marks that opens or closes in another sentence.
 *
 * A sentence from the middle of a quotation would pass for the author's own; marks are no words, so nothing is added.
 *
 * @param quoted
 *   Whether all of it stands inside a quotation, even when it has no mark itself.
 * @param lang
 *   BCP 47 tag of the text, whose marks stand around what has none.
 */
export function closeQuotation(text: string, quoted: boolean, lang = 'en'): string {
  const straight = text.match(straightMarks)?.length ?? 0
  const low = text.match(/„/g)?.length ?? 0
  const high = text.match(/“/g)?.length ?? 0
  const last = text.match(/”/g)?.length ?? 0
  const angled = /[«»]/.test(text)
  if (quoted && !angled && straight + low + high + last === 0) {
    const [before, behind] = marks[lang.slice(0, 2)] ?? ['“', '”']
    return before + text + behind
  }
  if (angled) return closeAngled(text)
  if (straight % 2 === 1) return closesFirst(text) ? `"${text}` : `${text}"`
  // In „…“ the second mark is the one that opens elsewhere.
  if (low > 0 || (high === 1 && last === 0 && closesHigh.test(text))) {
    if (low > high + last) return `${text}“`
    return high + last > low ? `„${text}` : text
  }
  if (high > last) return `${text}”`
  return last > high ? `“${text}` : text
}

/** Between letters it is an apostrophe, but where words are joined to a quotation: "…겠다"고". */
const straightMarks =
  /(?<!\p{L})"|"(?!\p{L})|"(?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** Around a quotation, by primary language, where they are not “…”; French sets no-break spaces within. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»']
}

/** The same for «…», and for »…« as German has it, where the mark that opens stands right before a word. */
function closeAngled(text: string): string {
  const [, first = ''] = /(?:^|[\s(])(«|»(?=[\p{L}\p{N}]))/u.exec(text) ?? []
  const german = first === '»'
  const opening = text.match(german ? /»/g : /«/g)?.length ?? 0
  const closing = text.match(german ? /«/g : /»/g)?.length ?? 0
  const space = /«(\s)/.exec(text)?.[1] ?? /(\s)»/.exec(text)?.[1] ?? ''
  if (opening > closing) return german ? `${text}«` : `${text}${space}»`
  return closing > opening ? (german ? `»${text}` : `«${space}${text}`) : text
}

const closesHigh = /[^\s(]“(?!\p{L})/u

/** A mark right after a letter or a full stop closes; one before a letter opens. */
function closesFirst(text: string): boolean {
  return /^[^"]*[^\s("]"(?![^\s,.;:!?)])/.test(text)
}
