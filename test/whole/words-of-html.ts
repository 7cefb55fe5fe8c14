import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {wordsOf} from './words-of.ts'

/** The words that a browser would show of HTML, and the descriptions of its pictures. */
export function wordsOfHtml(html: string): readonly string[] {
  const bare = html
    .replace(unseen, ' ')
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(new RegExp(`</?(?:${apart})\\b[^>]*>`, 'g'), ' ')
    .replace(/<\/?[a-z!](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, '')
    .replace(/&(\w+);/g, (written, name) => decodeNamedCharacterReference(name) || written)
  return wordsOf(bare)
}

const unseen =
  /<!-->|<!--->|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(script|style)[\s\S]*?(?:<\/\1>|$)/gi

/** What begins a new line, and with it a new word. */
const apart = 'p|div|li|td|th|tr|h\\d|br|pre|table|ul|ol|hr|blockquote'
