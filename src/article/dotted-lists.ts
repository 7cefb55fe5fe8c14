import type {Root} from 'mdast'
import {itemStarts} from './item-starts.ts'
import {replacedAt} from './replaced-at.ts'

/**
 * The tree of a text in which lines behind a dot, "• The bridge is old", are items of a list, as they come with a text that was
 * copied from a page or a word processor; and lines behind a dash, where one follows the other. What only looks like one, in
 * code for example, stays as it is, and so does a lone one.
 */
export function withDottedLists(text: string, read: (text: string) => Root): Root {
  const dots = dotsIn(text)
  if (dots.length < 2) return read(text)
  const first = read(replacedAt(text, dots, '*'))
  const strange = strangeIn(first, dots)
  if (strange.size === 0) return first
  const kept = dots.filter((dot) => !strange.has(dot))
  if (kept.length < 2) return read(text)
  const second = read(replacedAt(text, kept, '*'))
  return strangeIn(second, kept).size === 0 ? second : read(text)
}

function dotsIn(text: string): readonly number[] {
  const dots = [...text.matchAll(dotted)].map(({index, 1: indent = ''}) => index + indent.length)
  return [...dots, ...dashesIn(text)].sort((a, b) => a - b)
}

/** Dashes at the start of lines that follow each other; what people say in turn stands behind the longer one in some languages. */
function dashesIn(text: string): readonly number[] {
  return [...text.matchAll(dashed)].flatMap(({index, 0: lines}) =>
    [...lines.matchAll(/^[ \t]*–/gm)].map((one) => index + one.index + one[0].length - 1)
  )
}

const dashed = /(?:^[ \t]*–[ \t]+\S.*(?:\r?\n){1,2})+[ \t]*–[ \t]+\S/gm

const dotted = /^([ \t]*)([•‣⁃▪●◦∙·■▸►])[ \t]+(?=[^\s•‣⁃▪●◦∙·■▸►])/gmu

/** The dots that open no item. */
function strangeIn(tree: Root, dots: readonly number[]): ReadonlySet<number> {
  const starts = itemStarts(tree)
  return new Set(dots.filter((dot) => !starts.has(dot)))
}
