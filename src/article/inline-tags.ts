import {htmlTagNames} from 'html-tag-names'
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

/** Tags that a slide, which sizes its words by itself, does without. */
const idle: ReadonlySet<string> = new Set(['br', 'span', 'small', 'big'])

/** Whether something is made of a tag among words, or nothing lost without it. */
export function isInlineTag(name: string): boolean {
  return Object.hasOwn(kinds, name) || idle.has(name)
}

/** The pairs of tags among some nodes, by where they open; tags that nothing opens or closes are none. */
export function inlineTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, InlineTag> {
  const found = new Map<number, InlineTag>()
  const open = new Map<string, number[]>()
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const opened = nameIn(node.value, opening)
    if (opened !== undefined) {
      const before = open.get(opened)
      if (before) before.push(index)
      else open.set(opened, [index])
      continue
    }
    const name = nameIn(node.value, closing)
    const start = name === undefined ? undefined : open.get(name)?.pop()
    if (name === undefined || start === undefined) continue
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    found.set(start, {name, close: index, ...(kind && {kind})})
  }
  return found
}

/**
 * Whether what Markdown takes for an opening tag are words of the author, where nothing closes it: "Promise<void>", "Norton Corp
 * <NTN>", "a letter to <name of the customer>".
 */
export function isWritten(html: string): boolean {
  const name = nameIn(html, /^<([a-z][a-z\d-]*)(?:\s[^=>]*)?(?<!\/)>$/i)
  return name !== undefined && !elements.has(name)
}

const elements: ReadonlySet<string> = new Set(htmlTagNames)

const opening = /^<([a-z][a-z\d]*)\b[^>]*(?<!\/)>$/i
const closing = /^<\/([a-z][a-z\d]*)\s*>$/i

function nameIn(html: string, tag: RegExp): string | undefined {
  return tag.exec(html)?.[1]?.toLowerCase()
}
