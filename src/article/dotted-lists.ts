import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * The tree of a text in which lines behind a dot, "• The bridge is old", are items of a list, as they come with a text that was
 * copied from a page or a word processor. What only looks like one, in code for example, stays as it is, and so does a lone one.
 */
export function withDottedLists(text: string, read: (text: string) => Root): Root {
  const dots = dotsIn(text)
  if (dots.length < 2) return read(text)
  const first = read(starredAt(text, dots))
  const strange = strangeIn(first, dots)
  if (strange.size === 0) return first
  const kept = dots.filter((dot) => !strange.has(dot))
  const second = read(starredAt(text, kept))
  return strangeIn(second, kept).size === 0 ? second : read(text)
}

function dotsIn(text: string): readonly number[] {
  return [...text.matchAll(dotted)].map(({index, 1: indent = ''}) => index + indent.length)
}

const dotted = /^([ \t]*)([•‣⁃▪●◦∙·■▸►])[ \t]+(?=\S)/gmu

/** The text in which Markdown's own sign stands for each dot: every offset stays. */
function starredAt(text: string, dots: readonly number[]): string {
  const parts: string[] = []
  let at = 0
  for (const dot of dots) {
    parts.push(text.slice(at, dot), '*')
    at = dot + 1
  }
  return parts.join('') + text.slice(at)
}

/** The dots that open no item. */
function strangeIn(tree: Root, dots: readonly number[]): ReadonlySet<number> {
  const starts = new Set<number>()
  visit(tree, 'listItem', ({position}) => {
    starts.add(position?.start.offset ?? -1)
  })
  return new Set(dots.filter((dot) => !starts.has(dot)))
}
