import type {Paragraph, Root, RootContent, Table} from 'mdast'
import {isNotes} from './divs.ts'
import type {Source} from './positions.ts'

declare module 'mdast' {
  interface TableData {
    /** What its author calls it. */
    caption?: Paragraph
  }
}

/**
 * A tree in which the captions of tables stand in them: a line `: What it shows` or `Table: What it shows` after or before
 * a table, as pandoc has it.
 */
export function gatherCaptions(tree: Root, source: Source): Root {
  if (!mark.test(source.text)) return tree
  return {...tree, children: gathered(tree.children)}
}

const mark = /^[ \t]*(?:table)?:[ \t]/im
const opening = /^(?:table)?:\s+(?=\S)/i

function gathered(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const caption = node.type === 'paragraph' ? captionOf(node) : undefined
    if (caption && last?.type === 'table' && !last.data?.caption) out.splice(-1, 1, captioned(last, caption))
    else if (node.type === 'table') {
      const before = last?.type === 'paragraph' ? captionOf(last) : undefined
      if (before) out.pop()
      out.push(before ? captioned(node, before) : node)
    } else if (node.type === 'div' && !isNotes(node)) out.push({...node, children: gathered(node.children)})
    else out.push(node)
  }
  return out
}

/** The caption that a paragraph is, without what tells it: its colon, and attributes behind it. */
function captionOf({
  children,
  ...rest
}: Pick<Paragraph, 'type' | 'children' | 'position'>): Paragraph | undefined {
  const [first, ...more] = children
  const letters = (rest.position?.end.offset ?? 0) - (rest.position?.start.offset ?? 0)
  if (letters > mostLetters || first?.type !== 'text' || !opening.test(first.value)) return undefined
  const start = opening.exec(first.value)?.[0].length ?? 0
  const words = [{...first, value: first.value.slice(start)}, ...more]
  return {
    ...rest,
    children: words.map((one, at) =>
      at === words.length - 1 && one.type === 'text'
        ? {...one, value: one.value.replace(attributes, '')}
        : one
    )
  }
}

/** More leave a table no room, and are prose. */
const mostLetters = 300

/** What pandoc's filters say of a table, such as `{#tbl:cars}`. */
const attributes = /\s*\{[^{}\n]*\}$/

function captioned(table: Table, caption: Paragraph): Table {
  return {...table, data: {...table.data, caption}}
}
