import type {PhrasingContent} from 'mdast'
import type {Mark} from './types.ts'

/** A pair of HTML tags among inline content. */
export interface InlineTag {
  readonly name: string
  /** What it sets apart; absent where nothing is made of it. */
  readonly kind?: Mark['kind']
  /** Where the closing tag stands among the nodes. */
  readonly close: number
}

const kinds: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
  u: 'underline',
  ins: 'underline',
  mark: 'highlight'
}

/** The pair of tags that opens at a node; undefined where none opens or nothing closes it. */
export function inlineTag(nodes: readonly PhrasingContent[], index: number): InlineTag | undefined {
  const name = nameOf(nodes[index], opening)
  if (name === undefined) return undefined
  let depth = 0
  for (let close = index + 1; close < nodes.length; close++) {
    if (nameOf(nodes[close], opening) === name) depth++
    if (nameOf(nodes[close], closing) !== name) continue
    if (depth-- > 0) continue
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    return {name, close, ...(kind && {kind})}
  }
  return undefined
}

const opening = /^<([a-z][a-z\d]*)\b[^>]*(?<!\/)>$/i
const closing = /^<\/([a-z][a-z\d]*)\s*>$/i

function nameOf(node: PhrasingContent | undefined, tag: RegExp): string | undefined {
  return node?.type === 'html' ? tag.exec(node.value)?.[1]?.toLowerCase() : undefined
}
