import type {RootContent} from 'mdast'
import {gathered} from './gathered.ts'

/**
 * A slide with blocks between tags of HTML beside each other as they are there, in the manner of decks that lay them out
 * themselves: a `<div>` whose class or style speaks of columns, a grid or a row, and in it one `<div>` for each, two to four.
 */
export function withHtmlColumns(slide: readonly RootContent[]): readonly RootContent[] {
  const start = slide.findIndex((node) => layer.test(openingOf(node)))
  if (start < 0) return slide
  const columns: RootContent[][] = []
  let depth = 0
  for (const [at, node] of slide.entries()) {
    if (at < start) continue
    const tags = node.type === 'html' ? tagsIn(node.value) : undefined
    if (!tags) {
      // Words beside the columns, or under one title of theirs, are of no column.
      if (depth !== 2) return slide
      columns.at(-1)?.push(node)
      continue
    }
    for (const tag of tags) {
      depth += tag.startsWith('</') ? -1 : 1
      if (!tag.startsWith('</') && depth === 2) columns.push([])
      if (depth > 2) return slide
      if (depth === 0) return placed(slide, start, at, columns)
    }
  }
  return slide
}

const layer =
  /^\s*<div\b[^<>]*\b(?:class\s*=\s*["']?[^"'<>]*\b(?:columns?|cols|grid|row|flex|two-col\w*|split)\b|style\s*=\s*["'][^"'<>]*\b(?:display\s*:\s*(?:flex|grid)|columns\s*:)\s*)/i

function openingOf(node: RootContent): string {
  return node.type === 'html' ? node.value : ''
}

/** The tags of a block that holds nothing else. */
function tagsIn(value: string): readonly string[] | undefined {
  if (!/^\s*(?:<\/?div\b[^<>]*>\s*)+$/i.test(value)) return undefined
  return value.match(/<\/?div\b[^<>]*>/gi) ?? []
}

function placed(
  slide: readonly RootContent[],
  start: number,
  end: number,
  columns: readonly RootContent[][]
): readonly RootContent[] {
  const full = columns.filter(({length}) => length > 0)
  if (full.length < 2 || full.length > 4) return slide
  const inner = full.flatMap((one) => gathered('column', one))
  return [...slide.slice(0, start), ...gathered('columns', inner), ...slide.slice(end + 1)]
}
