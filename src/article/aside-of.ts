import type {Nodes} from 'mdast'
import {placeOf, type Source} from './positions.ts'
import type {Aside} from './types.ts'

/** What stands between the paragraphs and is no prose; nothing without words. */
export function asideOf(node: Nodes, kind: Aside['kind'], text: string, source: Source): readonly Aside[] {
  return text.trim() === '' ? [] : [{type: 'aside', kind, text, position: placeOf(node, source)}]
}
