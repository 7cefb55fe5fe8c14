import type {Image, Paragraph, Root, RootContent, Table, TableRow} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/**
 * A tree in which tables of pictures are pictures beside each other, as decks have them: every cell of a row a picture, and
 * what stands under each in the next row its caption.
 */
export function withPictureTables(tree: Root): Root {
  const children = tree.children.map((node): RootContent => (node.type === 'table' ? picturesOf(node) : node))
  return children.some((node, index) => node !== tree.children[index]) ? {...tree, children} : tree
}

function picturesOf(table: Table): Table | Paragraph {
  const images: Image[] = []
  const rows = [...table.children]
  for (let row = rows.shift(); row; row = rows.shift()) {
    const pictures = picturesIn(row)
    const next = rows[0] && !picturesIn(rows[0]) ? rows.shift() : undefined
    const captions = (next?.children ?? []).map((cell) => textOf(cell).trim())
    // Words that are no caption would stand nowhere.
    const isUnder = captions.every((caption, at) => caption === '' || (pictures?.[at] && !pictures[at].title))
    if (!pictures || !isUnder) return table
    images.push(
      ...pictures.flatMap((image, at) =>
        image ? [captions[at] ? {...image, title: captions[at]} : image] : []
      )
    )
  }
  return {type: 'paragraph', children: images, ...(table.position && {position: table.position})}
}

/** The pictures of a row that has nothing else in it, nothing for an empty cell. */
function picturesIn({children}: TableRow): readonly (Image | undefined)[] | undefined {
  const pictures = children.map((cell) => {
    const [only, more] = cell.children
    return only?.type === 'image' && !more ? only : undefined
  })
  const isWhole = pictures.every((image, at) => image ?? children[at]?.children.length === 0)
  return isWhole && pictures.some((image) => image) ? pictures : undefined
}
