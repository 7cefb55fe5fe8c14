import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** Take from descriptions of pictures what only Marp reads there: where they stand, their size and filters. */
export function withoutPictureWords(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const words = node.alt?.split(/\s+/).filter((word) => !forMarp.test(word)) ?? []
    node.alt = words.join(' ')
  })
  return copy
}

const forMarp =
  /^(?:bg|auto|contain|cover|fit|vertical|(?:left|right)(?::[\d.]+%)?|[\d.]+%|(?:w|h|width|height):\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/
