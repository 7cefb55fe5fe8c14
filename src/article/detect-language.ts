import {francAll} from 'franc-min'

/**
 * The language of prose, as a BCP 47 tag, by its three-letter sequences.
 *
 * Undefined for fewer than 60 letters, of which one in ten is told wrong, and where two languages are as likely.
 */
export function detectLanguage(prose: string): string | undefined {
  const letters = prose.replace(/[^\p{L}\p{M}]+/gu, ' ')
  // Han, kana and Hangul say as much in a third of the letters.
  const least = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/.test(letters) ? 20 : 60
  if (letters.length < least) return undefined
  const [first, second] = francAll(prose)
  if (!first || first[0] === 'und') return undefined
  // 0.5 per cent apart tells nothing in a short text.
  if (second && second[1] > 0.995 && letters.length < 400) return undefined
  // Canonical tags turn the three-letter codes of ISO 639-3 into the two-letter ones: `cmn` to `zh`.
  return Intl.getCanonicalLocales(first[0])[0]
}
