import {francAll} from 'franc-min'

/** The words that a language cannot do without, of languages that are easily taken for each other in a few lines. */
const little: Readonly<Record<string, ReadonlySet<string>>> = {
  deu: new Set('das dem den der die ein eine im ist mit nicht sich und von zu'.split(' ')),
  eng: new Set('and are for has in is it of on that the to was will with'.split(' ')),
  fra: new Set('au dans de des du en est et la le les pour que un une'.split(' ')),
  ita: new Set('che con del della di e il in la non per sono un una è'.split(' ')),
  nld: new Set('dat de een en het in is met niet op te van voor was zijn'.split(' ')),
  por: new Set('com da de do e em não o os para por que um uma é'.split(' ')),
  spa: new Set('con de del el en es la las los no para por que un una y'.split(' '))
}

/** Letters that hardly another language is written with. */
const scripts: readonly {readonly pattern: RegExp; readonly lang: string}[] = [
  {pattern: /\p{Script=Hebrew}/gu, lang: 'he'},
  {pattern: /\p{Script=Greek}/gu, lang: 'el'},
  {pattern: /\p{Script=Thai}/gu, lang: 'th'},
  {pattern: /\p{Script=Hangul}/gu, lang: 'ko'}
]

/** So near to the first a second language may as well be meant. */
const near = 0.95

/**
 * The language of prose, as a BCP 47 tag, by its three-letter sequences; of two that these hardly part, the one that has more of
 * its little words there.
 *
 * Undefined for fewer than 60 letters, of which one in ten is told wrong, and where two languages are as likely.
 */
export function detectLanguage(prose: string): string | undefined {
  const letters = prose.replace(/[^\p{L}\p{M}]+/gu, ' ')
  const script = scripts.find(({pattern}) => (letters.match(pattern)?.length ?? 0) > letters.length / 2)
  if (script) return script.lang
  // Han, kana and Hangul say as much in a third of the letters.
  const least = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/.test(letters) ? 20 : 60
  if (letters.length < least) return undefined
  const guesses = francAll(prose)
  const [first, second] = guesses
  if (!first || first[0] === 'und') return undefined
  const [most, less] = guesses
    .filter(([code, likely]) => likely > near && Object.hasOwn(little, code))
    .map(([code]) => ({code, count: littleWords(letters, code)}))
    .sort((a, b) => b.count - a.count)
  const told = most && less && most.count > less.count ? most.code : undefined
  // 0.5 per cent apart tells nothing in a short text.
  if (!told && second && second[1] > 0.995 && letters.length < 400) return undefined
  // Canonical tags turn the three-letter codes of ISO 639-3 into the two-letter ones: `cmn` to `zh`.
  return Intl.getCanonicalLocales(told ?? first[0])[0]
}

function littleWords(text: string, code: string): number {
  return text
    .toLowerCase()
    .split(' ')
    .filter((word) => little[code]?.has(word)).length
}
