import type {Image, ImageReference, Node, Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {info} from '../messages.ts'
import {type PictureWish, widthOf} from '../pictures/wish.ts'
import type {Source} from './positions.ts'

declare module 'mdast' {
  interface ImageData {
    wish?: PictureWish
  }
  interface ImageReferenceData {
    wish?: PictureWish
  }
}

// In pandoc's manner, right after the picture: `{#id .class key=value key="a value"}`.
const braces = /^\{((?:\s*(?:#[^\s{}]+|\.[^\s{}=]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)))+)\s*\}/
const part = /([\w-]+)=(?:"([^"]*)"|([^\s"]+))|\.([^\s]+)/g

/** Take what braces ask of the pictures before them out of the text, and leave it on the pictures; says once what is not read. */
export function takePictureWishes(tree: Root, source: Source, file: VFile): void {
  // Most articles have none, and walking a tree costs.
  if (!/[\])]\{/.test(source.text)) return
  const unread = new Set<string>()
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    const [image, after] = [node as Image | ImageReference, siblingOf(parent, index)]
    const [whole, inner] = after ? (braces.exec(after.value) ?? []) : []
    if (!after || whole === undefined || inner === undefined) return
    const {wish, strange} = readWish(inner)
    for (const name of strange.filter((one) => !unread.has(one))) {
      unread.add(name)
      info(file, 'picture-attribute', after.position, {name})
    }
    image.data = {...image.data, wish: {...image.data?.wish, ...wish}}
    after.value = after.value.slice(whole.length)
    // Braces stand on one line.
    if (after.position) after.position = {...after.position, start: moved(after.position.start, whole.length)}
  })
}

function siblingOf(parent: unknown, index: number | undefined) {
  const {children = []} = parent as {children?: RootContent[]}
  const next = index === undefined ? undefined : children[index + 1]
  return next?.type === 'text' ? next : undefined
}

function moved({line, column, offset = 0}: NonNullable<Node['position']>['start'], by: number) {
  return {line, column: column + by, offset: offset + by}
}

/** What is asked in words of pandoc's; and the words of which nothing is made. */
function readWish(inner: string): {readonly wish: PictureWish; readonly strange: readonly string[]} {
  const strange: string[] = []
  let wish: PictureWish = {}
  for (const [whole, key, quoted, bare = quoted ?? '', name] of inner.matchAll(part)) {
    if ((key === 'width' || key === 'height') && widthOf(bare, 100) !== undefined)
      wish = {...wish, [key]: bare}
    else if (name === 'left' || name === 'right') wish = {...wish, side: name}
    else if (name === 'full') wish = {...wish, isFull: true}
    else strange.push(key && key !== 'width' && key !== 'height' ? key : whole)
  }
  return {wish, strange}
}
