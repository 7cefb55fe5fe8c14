/**
 * Where Unicode ends the sentences of a text in the letters and marks of western Europe; undefined where it has others.
 *
 * The same as `Intl.Segmenter` gives, which first lists all languages that the machine knows: a fortieth part of a short run. A
 * semicolon ends sentences in Greek, so it is none of these marks.
 */
export function plainEnds(text: string): readonly number[] | undefined {
  if (!plain.test(text)) return undefined
  const found = Array.from(text.matchAll(ends), ({0: {length}, index}) => index + length)
  return text === '' || found.at(-1) === text.length ? found : [...found, text.length]
}

const plain = /^[\t-\r -:<-~\u00A0-\u00AC\u00AE-\u00FFŒœ–—‘’‚“”„…‹›€]*$/

const upper = 'A-ZÀ-ÖØ-ÞŒ'
const lower = 'a-zªµºß-öø-ÿœ'
const close = '"\'()[\\]{}«»‘’‚“”„‹›'
const blank = '\\t\\v\\f \\u00A0'

// Rules SB9 and SB10 of UAX #29, then SB8a. Nothing is given back of what closes or is blank.
const rest = `[${close}]*(?![${close}])[${blank}]*(?![${blank}])(?![\\r\\n,:.!?–—-])`
// SB6, SB7 and SB8: within a number, between capitals, and where a small letter comes first, a stop ends nothing.
const stop = `\\.(?!\\d|(?<=[${upper}${lower}]\\.)[${upper}])${rest}(?![^${upper}${lower}\\r\\n.!?]*[${lower}])`
// SB4, with SB3 for line ends of two characters.
const ends = new RegExp(`[!?]${rest}|${stop}|\\n|\\r(?!\\n)`, 'g')
