import {createRequire} from 'node:module'
import type {Chart, Element, Slide} from 'pptxtojson'

// The entry that its package names is a module by name and none in fact.
const {parse}: typeof import('pptxtojson') = createRequire(import.meta.url)('pptxtojson/dist/index.cjs')

/** What stands on a slide as another program tells it. */
export interface SeenSlide {
  readonly texts: readonly {readonly name: string; readonly at: Place; readonly words: string}[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly charts: readonly (readonly SeenSeries[])[]
  readonly pictures: readonly Place[]
  readonly notes: string
}

/** Left, top, width and height, in points. */
export type Place = readonly number[]

/** A name, and numbers by category; of a scatter chart the places on an axis. */
export type SeenSeries = readonly number[] | readonly [string, Readonly<Record<string, number>>]

/** A finished deck as pptxtojson reads it, which shares no code with ours and itself follows placeholders to their layouts. */
export async function readByAnother(deck: Uint8Array): Promise<readonly SeenSlide[]> {
  const {slides} = await parse(Uint8Array.from(deck).buffer)
  return slides.map(seen)
}

function seen({elements, note}: Slide): SeenSlide {
  const all = elements.flatMap((one) => (one.type === 'group' ? one.elements : [one]))
  return {
    texts: all.flatMap((one) => {
      const words = 'content' in one ? wordsOf(one.content) : ''
      return 'name' in one && words !== '' ? [{name: one.name, at: placeOf(one), words}] : []
    }),
    tables: all.flatMap((one) =>
      one.type === 'table' ? [one.data.map((row) => row.map(({text}) => wordsOf(text)))] : []
    ),
    charts: all.flatMap((one) => (one.type === 'chart' ? [seriesOf(one)] : [])),
    pictures: all.flatMap((one) => (one.type === 'image' ? [placeOf(one)] : [])),
    notes: wordsOf(note)
  }
}

function placeOf({left, top, width, height}: Element): Place {
  return [left, top, width, height]
}

function seriesOf({data}: Chart): SeenSeries[] {
  return data.map((one) => {
    if (!('key' in one)) return one
    return [one.key, Object.fromEntries(one.values.map(({x, y}) => [one.xlabels[x] ?? x, y]))]
  })
}

/** The words of what it gives as HTML. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<\/(?:p|li)>|<br\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
