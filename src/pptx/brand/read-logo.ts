import {posix} from 'node:path'
import type {VFile} from 'vfile'
import {chooseLayouts} from '../../brand/choose-layout.ts'
import type {Brand, BrandPart} from '../../brand/types.ts'
import {enlargedRect} from '../../frame/enlarged.ts'
import type {Rect} from '../../frame/types.ts'
import type {Logo} from '../../layout/types.ts'
import {readPicture} from '../../pictures/read-picture.ts'
import type {PictureFile} from '../../pictures/types.ts'
import {isOn} from '../is-on.ts'
import {child, type Element, elements} from '../xml.ts'
import {rectOf, tieOf} from './read-places.ts'
import {readTree} from './read-tree.ts'
import {shownShapes, showsMaster} from './shown-shapes.ts'

/** The logo of a brand, and how sure it is that it is one, from 0 to 1. */
export interface BrandLogo extends Logo {
  readonly confidence: number
}

/**
 * The logo that a brand's slides of content show; undefined where none can be told for sure.
 *
 * It is the one small picture that is called a logo; where none is called so, the only one, at the edge of the slide. A
 * picture that is cropped, turned or recoloured looks otherwise in its file, and is none.
 *
 * @param file
 *   The brand's, on which is said what is wrong.
 */
export function readLogo(brand: Brand, file: VFile): BrandLogo | undefined {
  const parts = new Map(brand.package.parts.map((one) => [one.name, one]))
  const found = picturesOn(chooseLayouts(brand).content.layout.part, parts, file).map((one) => ({
    ...one,
    rect: enlargedRect(one.rect, 1 / brand.scale)
  }))
  const {w, h} = brand.size
  const small = found.filter(({rect}) => rect.w <= w / 3 && rect.h <= h / 5 && isWithin(rect, brand.size))
  const files = [...new Map(small.map((one) => [one.media, one])).values()]
  const called = files.filter(({words}) => /\blogo|logo\b/i.test(words))
  const [taken, ...others] = called.length > 0 ? called : files.filter(({rect}) => isAtEdge(rect, h))
  if (!taken || others.length > 0 || (called.length === 0 && files.length > 1)) return undefined
  const picture = pictureOf(taken.media, parts)
  if (!picture) return undefined
  // As high as on the brand's slides, on ours: within what a theme may ask for.
  const height = Math.round(Math.min(54, Math.max(12, (taken.rect.h * 540) / h)))
  const confidence = called.length > 0 ? 1 : 0.8
  return {alt: taken.alt || `Logo of ${brand.name}`, height, file: picture, cover: picture, confidence}
}

/** A picture that a layout shows. */
interface Shown {
  readonly rect: Rect
  /** Name of its part. */
  readonly media: string
  readonly alt: string
  /** What it is called: by its name, its description, its file. */
  readonly words: string
}

/** The pictures that slides of a layout show: its own and those of its master. */
function picturesOn(part: string, parts: ReadonlyMap<string, BrandPart>, file: VFile): Shown[] {
  const own = parts.get(part)
  const layout = readTree(own?.content, part, file)
  const master = own?.relationships.find(({type}) => type === 'slideMaster')?.target
  const above =
    master && showsMaster(layout)
      ? picturesIn(readTree(parts.get(master)?.content, master, file), parts.get(master))
      : []
  return [...above, ...picturesIn(layout, own)]
}

function picturesIn(tree: Element, part: BrandPart | undefined): Shown[] {
  return shownShapes(tree).flatMap(({shape, placing}): Shown[] => {
    const rect = shape.name === 'p:pic' && !tieOf(shape) && isPlain(shape) ? rectOf(shape) : undefined
    const link = child(child(shape, 'p:blipFill'), 'a:blip')?.attributes['r:embed']
    const media = part?.relationships.find(({id}) => id === link)?.target
    if (!rect || !media) return []
    const {name = '', descr = '', title = ''} = child(child(shape, 'p:nvPicPr'), 'p:cNvPr')?.attributes ?? {}
    const words = [name, descr, title, posix.basename(media)].join(' ')
    return [{rect: placing(rect), media, alt: descr.replace(/\s+/g, ' ').trim(), words}]
  })
}

/** Whether a picture looks as its file does. */
function isPlain(picture: Element): boolean {
  const fill = child(picture, 'p:blipFill')
  const {rot = '0', flipH, flipV} = child(child(picture, 'p:spPr'), 'a:xfrm')?.attributes ?? {}
  const crop = Object.values(child(fill, 'a:srcRect')?.attributes ?? {})
  const effects = elements(child(fill, 'a:blip')).filter(({name}) => !name.endsWith('extLst'))
  return (
    Number(rot) === 0 &&
    !isOn(flipH) &&
    !isOn(flipV) &&
    crop.every((one) => Number(one) === 0) &&
    effects.length === 0
  )
}

function isWithin({x, y, w, h}: Rect, size: Brand['size']): boolean {
  return x > -1 && y > -1 && x + w < size.w + 1 && y + h < size.h + 1
}

function isAtEdge({y, h}: Rect, high: number): boolean {
  const middle = y + h / 2
  return middle < high / 5 || middle > (high * 4) / 5
}

function pictureOf(media: string, parts: ReadonlyMap<string, BrandPart>): PictureFile | undefined {
  const bytes = parts.get(media)?.content
  if (!bytes) return undefined
  const read = readPicture({
    type: 'file',
    key: media,
    size: bytes.length,
    head: bytes.subarray(0, 1024),
    all: () => bytes
  })
  return 'fault' in read ? undefined : read
}
