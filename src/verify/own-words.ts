import type {Article, Extent} from '../article/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {RoleData} from '../roles/types.ts'
import {type PartMark, partReader} from './part-mark.ts'
import {evened} from './typography.ts'

/** Knows the words that briefdeck itself puts on slides. */
export interface OwnWords {
  /** Whether a text is such a word and nothing else. */
  has(text: string): boolean
  /** The text after such a word at its start; undefined where there is none. */
  after(text: string): string | undefined
  /** A title without the mark of its part: "(2 of 3)", "(2)". */
  untitled(text: string): string
  /** The mark of a part in a title: "(2 of 3)". */
  partIn(title: string): PartMark | undefined
  /** A footer without the list of paragraphs that the slide draws on. */
  unsourced(text: string): string
  /** Whether a text tells where something stands, by numbers and names of the article's files: "a.md 3–5 · b.md 2". */
  isPlace(text: string): boolean
}

/**
 * The words of briefdeck's own in the languages that a deck may have.
 *
 * Everything in the lexicons' `words` counts, and the labels of roles: a word that enters there is known here.
 *
 * @param article
 *   It has the handling mark, which a deck on a brand's layouts has on its slides, and names of files.
 */
export function ownWords(
  all: readonly Words[],
  roles: readonly RoleData[],
  {matter: {marking}, sections}: Article
): OwnWords {
  const fixed = all.flatMap((words) => Object.values(words).filter((one) => typeof one === 'string'))
  const known = new Set([...fixed, ...roles.map(({label}) => label)].flatMap(forms))
  const blocks = sections.flatMap((section) => section.blocks)
  const extents = blocks.flatMap((block): readonly Pick<Extent, 'file'>[] =>
    block.type === 'paragraph'
      ? block.sentences
      : block.type === 'aside' && block.extent
        ? [block.extent]
        : []
  )
  const files = [...new Set(extents.flatMap(({file = []}) => file))].map(evened)
  const mark = marking === undefined ? undefined : evened(marking)
  const longest = Math.max(...[...known].map((one) => one.length))
  const partIn = partReader(all)
  const footers = all.flatMap(({drawnFrom, places}) =>
    units.flatMap((unit) => {
      const place = places('', unit)
      return [place, ...files.map((file) => `${file}, ${place}`)].map((one) =>
        evened(drawnFrom(one)).toLowerCase()
      )
    })
  )
  return {
    has(text) {
      const lower = text.toLowerCase()
      // Who goes over a deck may end everything with a full stop.
      return text === mark || known.has(lower) || known.has(lower.replace(/\.$/, ''))
    },
    after(text) {
      const words = text.slice(0, longest + 2).split(' ')
      for (let count = words.length - 1; count > 0; count--) {
        const start = words.slice(0, count).join(' ')
        if (known.has(start.replace(/:$/, '').toLowerCase())) return text.slice(start.length + 1)
      }
      return undefined
    },
    untitled: (text) => (partIn(text)?.title ?? text).replace(/ \(\d+\)$/, ''),
    partIn,
    isPlace(text) {
      const isCut = text.endsWith('...')
      const places = text.split(' · ')
      return places.every((place, index) => {
        const file = files.find((name) => place.startsWith(`${name} `)) ?? ''
        const isWhole = /^[\d\s,–-]+(?:\.\.\.)?$/.test(place.slice(file.length))
        return isWhole || (isCut && index === places.length - 1)
      })
    },
    unsourced(text) {
      const lower = text.toLowerCase()
      const at = footers.map((footer) => lower.indexOf(footer)).find((found) => found >= 0) ?? text.length
      return text.slice(0, at).replace(/[ ·]+$/, '')
    }
  }
}

const units = ['paragraph', 'paragraphs', 'line', 'lines'] as const

/** As it stands, and as a label in capitals: "ß" is then "SS". */
function forms(word: string): string[] {
  return [word, word.toUpperCase()].map((one) => evened(one).toLowerCase())
}
