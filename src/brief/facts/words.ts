/** A word, a number or a mark of a sentence. */
export interface Word {
  readonly text: string
  /** In lower case, apostrophes straight, without a possessive ending. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Opens with a capital letter. */
  readonly capital: boolean
  /** Ends in a possessive: "Kim’s", "officials’". */
  readonly possessive: boolean
  /** Stands inside quotation marks; the marks themselves do too. */
  readonly quoted: boolean
}

const wide = /[\p{L}\p{M}]/u
const currency = '$€£¥₹'
const inner = "'’ʻ-‑&"

/** The words of a sentence in order. `quoted` tells for a place in the text whether it lies inside quotation marks. */
export function wordsOf(text: string, quoted: (place: number) => boolean): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    if (isSpace(text, at)) {
      at += 1
      continue
    }
    const end = endOfPiece(text, at)
    words.push(wordAt(text, at, end, quoted(at)))
    at = end
  }
  return words
}

/** Where the piece that starts here ends. Scanned by hand: expressions over all letters cost more to build than to run. */
function endOfPiece(text: string, at: number): number {
  if (isDigit(text, at)) return endOfNumber(text, at)
  if (!isLetter(text, at)) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  const initials = endOfInitials(text, at)
  if (initials > at) return initials
  let end = at
  while (isLetter(text, end) || isDigit(text, end) || joins(text, end)) end += 1
  // "US$5", "CDN$5": whose currency it is belongs to the sign.
  if (currency.includes(text[end] ?? ' ') && end - at <= 3 && isDigit(text, end + 1)) return end + 1
  return isAbbreviated(text, at, end) ? end + 1 : end
}

/** "12", "3,500.5", "12-year", "10–15", "6am", "16th". */
function endOfNumber(text: string, at: number): number {
  let end = at
  while (isDigit(text, end) || ('.,:'.includes(text[end] ?? ' ') && isDigit(text, end + 1))) end += 1
  while (
    isLetter(text, end) ||
    ('-–'.includes(text[end] ?? ' ') && (isLetter(text, end + 1) || isDigit(text, end + 1)))
  )
    end += 1
  while (isDigit(text, end)) end += 1
  while ((text[end] === '-' && isLetter(text, end + 1)) || isLetter(text, end)) end += 1
  return end
}

/** "U.S.", "a.m.": letters with a full stop each, two at least. */
function endOfInitials(text: string, at: number): number {
  let end = at
  while (isLetter(text, end) && text[end + 1] === '.') end += 2
  return end >= at + 4 ? end : at
}

function joins(text: string, at: number): boolean {
  return inner.includes(text[at] ?? ' ') && (isLetter(text, at + 1) || isDigit(text, at + 1))
}

/** "Gov. Hall", "John R. Hall": a short capitalised word with a full stop before a capital. */
function isAbbreviated(text: string, at: number, end: number): boolean {
  if (text[end] !== '.' || end - at > 4 || !isCapital(text, at) || text[end + 1] !== ' ') return false
  const short = [...text.slice(at + 1, end)].every((letter) => letter === letter.toLowerCase())
  return short && isCapital(text, end + 2)
}

function wordAt(text: string, start: number, end: number, quoted: boolean): Word {
  const piece = text.slice(start, end)
  const kind = isDigit(text, start)
    ? 'number'
    : isLetter(text, start) && !currency.includes(piece.at(-1) ?? '')
      ? 'word'
      : 'mark'
  const straight = kind === 'word' ? piece.replace(/[’ʻ]/g, "'") : piece
  const stem = straight.endsWith("'s") ? straight.slice(0, -2) : straight
  const plural =
    kind === 'word' && piece.endsWith('s') && "'’".includes(text[end] ?? ' ') && text[end + 1] === ' '
  return {
    text: piece,
    lower: stem.toLowerCase(),
    start,
    end,
    kind,
    capital: kind === 'word' && isCapital(text, start),
    possessive: stem !== straight || plural,
    quoted
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 128 && wide.test(text[at] ?? '')
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? ''
  return isLetter(text, at) && letter !== letter.toLowerCase()
}
