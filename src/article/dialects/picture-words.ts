import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type PictureWish, widthOf} from '../../pictures/wish.ts'
import type {} from '../picture-wishes.ts'

/** Take from descriptions of pictures what only Marp reads there: where they stand and how wide they are is kept, filters are not. */
export function withoutPictureWords(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const all = node.alt?.split(/\s+/) ?? []
    const words = all.filter((word) => forMarp.test(word))
    if (words.length === 0) return
    node.alt = all.filter((word) => !words.includes(word)).join(' ')
    node.data = {...node.data, wish: {...node.data?.wish, ...wishOf(words)}}
  })
  return copy
}

const forMarp =
  /^(?:bg|auto|center|contain|cover|fit|vertical|(?:left|right)(?::[\d.]+%)?|[\d.]+%|(?:w|h|width|height):\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/

/** A background stands beside the text, or has the slide. */
function wishOf(words: readonly string[]): PictureWish {
  const isGround = words.includes('bg')
  const sided = words.find((word) => /^(?:left|right)/.test(word))
  const [side, share] = isGround ? (sided?.split(':') ?? []) : []
  const width = share ?? words.map(widthIn).find((one) => one !== undefined)
  const height = words.map(heightIn).find((one) => one !== undefined)
  return {
    ...(width !== undefined && widthOf(width, 100) !== undefined && {width}),
    ...(height !== undefined && widthOf(height, 100) !== undefined && {height}),
    ...((side === 'left' || side === 'right') && {side}),
    ...(isGround && !sided && {isFull: true as const})
  }
}

/** The width that `w:300px`, `width:300px` or `40%` asks for. */
function widthIn(word: string): string | undefined {
  return /^(?:w|width):(\S+)$/.exec(word)?.[1] ?? /^[\d.]+%$/.exec(word)?.[0]
}

/** The height that `h:300px` or `height:300px` asks for. */
function heightIn(word: string): string | undefined {
  return /^(?:h|height):(\S+)$/.exec(word)?.[1]
}
