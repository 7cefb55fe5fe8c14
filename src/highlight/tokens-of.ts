import type {Token, TokenKind} from './types.ts'

/**
 * The lines of highlighted code, from the HTML that highlight.js gives: spans with classes, and text with five characters
 * escaped.
 */
export function tokensOf(html: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  const open: (TokenKind | undefined)[] = []
  for (const [part, classes, closing] of html.matchAll(piece)) {
    if (classes !== undefined) open.push(kindOf(classes) ?? open.at(-1))
    else if (closing !== undefined) open.pop()
    else write(part, open.at(-1), lines)
  }
  return lines
}

const piece = /<span class="([^"]*)">|(<\/span>)|[^<]+/g

function write(escaped: string, kind: TokenKind | undefined, lines: Token[][]): void {
  for (const [index, line] of escaped.split('\n').entries()) {
    if (index > 0) lines.push([])
    const text = line.replace(/&(?:amp|lt|gt|quot|#x27);/g, (one) => characters[one] ?? one)
    if (text !== '') lines.at(-1)?.push({text, ...(kind && {kind})})
  }
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'"
}

function kindOf(classes: string): TokenKind | undefined {
  return kinds.find(([names]) => names.test(classes))?.[1]
}

/** The classes of highlight.js by what they are to a reader. */
const kinds: readonly (readonly [RegExp, TokenKind])[] = [
  [/hljs-(?:comment|quote|doctag)\b/, 'comment'],
  [/hljs-addition\b/, 'added'],
  [/hljs-deletion\b/, 'removed'],
  [/hljs-(?:keyword|tag|selector-tag|meta|operator-word|section|bullet|name)\b/, 'keyword'],
  [/hljs-(?:string|regexp|char|link|code|template-variable)\b/, 'text'],
  [/hljs-(?:number|literal|symbol|variable constant_)\b/, 'number'],
  [/hljs-(?:title|type|built_in|class|attr|attribute|property|selector-\w+|function)\b/, 'name']
]
