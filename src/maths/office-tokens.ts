import type {MathmlElement} from './mathml.ts'
import {joins} from './signs.ts'

/** The letters, numbers, signs and words of a run of Office's mathematics. */
export function officeTokens(text: string, style: 'italic' | 'upright' | 'words'): MathmlElement[] {
  if (style === 'words') return [leaf('mtext', text)]
  // Signs by which lines are aligned to each other are not seen.
  const plain = text.replaceAll('&', '').replace(slanted, (letter) => letter.normalize('NFKC'))
  return [...plain.matchAll(style === 'upright' ? names : singly)].map(([one]) => {
    if (/^\p{L}/u.test(one)) return leaf('mi', one, style === 'upright' ? {mathvariant: 'normal'} : {})
    if (/^\p{N}/u.test(one)) return leaf('mn', one)
    return /^\s/.test(one) ? leaf('mtext', one) : leaf('mo', one.replace('-', '−'))
  })
}

// PowerPoint stores slanted letters as letters of their own (Unicode, Mathematical Alphanumeric Symbols).
const slanted = /[\u210E\u{1D434}-\u{1D467}\u{1D6E2}-\u{1D71B}]/gu

const singly = /\p{L}\p{M}*|\p{N}+(?:[.,]\p{N}+)*|\s+|.\p{M}*/gu
/** Upright letters beside each other are the name of a function. */
const names = /(?:\p{L}\p{M}*)+|\p{N}+(?:[.,]\p{N}+)*|\s+|.\p{M}*/gu

/** A row in which signs with nothing before them, such as a minus, stand between nothing. */
export function withPrefixes(row: readonly MathmlElement[]): MathmlElement[] {
  return row.map((one, at) => {
    if (one.name !== 'mo' || !/^[+−±∓]$/.test(one.text)) return one
    const before = row.slice(0, at).findLast(({name}) => name !== 'mtext')
    const isFirst =
      !before || (before.name === 'mo' && (joins(before.text) || /^[([{,;|]$/.test(before.text)))
    return isFirst ? {...one, attributes: {...one.attributes, form: 'prefix'}} : one
  })
}

/** An element of MathML that holds a text and no others. */
export function leaf(
  name: string,
  text: string,
  attributes: MathmlElement['attributes'] = {}
): MathmlElement {
  return {name, attributes, children: [], text}
}
