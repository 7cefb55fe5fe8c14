/**
 * Text as it is compared: what a program changes while a person types or saves is the same again.
 *
 * Quotation marks, apostrophes, hyphens, ellipses, fractions and spaces are made plain; what cannot be seen goes. Scripts
 * that write no space between words get one between characters, so that each is compared by itself.
 */
export function evened(text: string): string {
  let plain = text.normalize('NFC').replace(invisible, '').replace(mathematical, plainLetter)
  for (const [found, put] of evenings) plain = plain.replace(found, put)
  return plain.replace(unspaced, ' $& ').replace(/\s+/g, ' ').trim()
}

/** Whether a text is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return (text.match(unspaced)?.length ?? 0) * 2 > text.replace(/\s/g, '').length
}

// The letters that PowerPoint puts for those of a formula: slanted, bold, upright.
const mathematical = /[\u210E\u{1D400}-\u{1D7FF}]/gu

function plainLetter(letter: string): string {
  return letter.normalize('NFKC')
}

// Soft hyphens, joiners, marks of direction, the byte order mark.
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g

// Han, kana, Thai, Lao, Burmese, Khmer.
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}]/gu

/** What autocorrection of PowerPoint and LibreOffice puts, and what it is put for. */
const evenings: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ´`]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[\u2010\u2011]/g, '-'],
  [/…/g, '...'],
  [/(?:--|==)>|⇒/g, '→'],
  [/©/g, '(c)'],
  [/®/g, '(r)'],
  [/™/g, '(tm)'],
  [/½/g, '1/2'],
  [/¼/g, '1/4'],
  [/¾/g, '3/4']
]
