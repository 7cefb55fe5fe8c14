import type {Article, Extent, Sentence} from '../article/types.ts'
import {extentOf} from '../deck/sources.ts'
import {lineOf} from './source-places.ts'
import {evened} from './typography.ts'

/** Where the paragraphs of an article stand, and the lines of all that is no prose. */
export interface Standing {
  readonly paragraphs: ReadonlyMap<number, readonly Sentence[]>
  readonly asides: ReadonlySet<string>
}

/** Where all of an article stands. */
export function standsIn({sections}: Article): Standing {
  const blocks = sections.flatMap((section) => section.blocks)
  const sentences = blocks.flatMap((block) => (block.type === 'paragraph' ? block.sentences : []))
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const number = Number(/^p(\d+)/.exec(sentence.id)?.[1])
    paragraphs.set(number, [...(paragraphs.get(number) ?? []), sentence])
  }
  const asides = blocks.flatMap((block) =>
    block.type === 'aside' ? linesWithin([block.extent ?? extentOf(block)]) : []
  )
  return {paragraphs, asides: new Set(asides)}
}

/** Each line of some places, with the name of its file where there are several. */
export function linesWithin(extents: readonly Extent[]): string[] {
  return extents.flatMap(({lines: [first, last], file}) =>
    Array.from({length: last - first + 1}, (_, offset) =>
      lineOf(file === undefined ? undefined : evened(file), first + offset)
    )
  )
}

/** Where the sentences of some paragraphs stand, paragraph by paragraph; nowhere for one that is not there. */
export function placesOf(paragraphs: ReadonlySet<number>, stands: Standing): readonly (readonly Extent[])[] {
  return [...paragraphs].map((one) => (stands.paragraphs.get(one) ?? []).map(extentOf))
}
