import {type Copy, copy} from '../../frame/copy.ts'
import {columns, rows, same} from '../../frame/rect.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Box, Rect} from '../../frame/types.ts'
import type {Picture} from '../../pictures/types.ts'
import {widthOf} from '../../pictures/wish.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'

/**
 * Pictures with their captions in a rectangle, in the number of rows that shows them largest.
 *
 * Those of a row are of one height where they can be; none is distorted, none drawn at more than twice its size.
 *
 * @param fallback
 *   Said of a picture that nobody describes.
 */
export function pictureGrid(
  pictures: readonly Picture[],
  rect: Rect,
  {fallback, anchor}: {readonly fallback: string; readonly anchor: 'top' | 'middle'},
  stage: Stage
): Arranged {
  const grids = pictures.map((_, index) => gridOf(pictures, index + 1, rect, stage))
  // As large in one row as in two, they stand beside each other.
  const best = grids.reduce((one, other) => (other.shown > one.shown * 0.999 ? other : one))
  // Captions that leave their pictures no room need slides of their own.
  if (best.cells.some((cell) => cell.room < leastHigh))
    return {overfull: pictures.length > 1 ? 1.5 : 1 + leastHigh / rect.h}
  const spare = rect.h - best.used
  const dy = anchor === 'middle' ? spare / 2 : 0
  return {
    boxes: best.cells.flatMap((cell, index): Box[] => {
      const number = pictures.length > 1 ? ` ${index + 1}` : ''
      const {file, alt, caption} = cell.picture
      const down = (one: Rect) => ({...one, y: one.y + dy})
      return [
        {
          type: 'picture',
          name: `Picture${number}`,
          rect: down(cell.rect),
          file,
          alt: alt || fallback,
          // A drawing of dark lines on nothing would be lost on a dark page.
          ...(file.isSeeThrough && stage.theme.scheme === 'dark' && {ground: {ink: stage.ink('ink')}})
        },
        ...(caption
          ? [
              stage.box(`Caption${number}`, down(cell.caption), [captionOf(caption, stage)], {
                size: stage.theme.type.caption.size,
                lead: 'caption'
              })
            ]
          : [])
      ]
    })
  }
}

/** A caption stands so far under its picture. */
const gap: Pt = 8
const leastHigh: Pt = 60

/** A pixel is 1/96 inch; at twice that a picture is as coarse as can be looked at. */
const mostPerPixel: Pt = 1.5

interface Cell {
  readonly picture: Picture
  readonly rect: Rect
  readonly caption: Rect
  /** The height there is for it. */
  readonly room: Pt
}

interface Grid {
  readonly cells: readonly Cell[]
  /** Square points of all pictures. */
  readonly shown: number
  /** The height that is used of the rectangle. */
  readonly used: Pt
}

function gridOf(pictures: readonly Picture[], across: number, rect: Rect, stage: Stage): Grid {
  const count = Math.ceil(pictures.length / across)
  const between = stage.theme.page.gutter
  const bands = rows(rect, same(count), between)
  let y = rect.y
  const cells = bands.flatMap((band, index) => {
    const row = rowOf(pictures.slice(index * across, (index + 1) * across), {...band, y}, stage)
    y += row.h + between
    return row.cells
  })
  const shown = cells.reduce((sum, cell) => sum + cell.rect.w * cell.rect.h, 0)
  return {cells, shown, used: y - between - rect.y}
}

/** A row as high as its pictures need: each as wide as its proportions want, their feet on one line. */
function rowOf(pictures: readonly Picture[], band: Rect, stage: Stage): {cells: readonly Cell[]; h: Pt} {
  const places = columns(band, pictures.map(shareOf), stage.theme.page.gutter)
  const size = stage.theme.type.caption.size
  const texts = pictures.map(({caption}, index) =>
    caption ? stage.height([captionOf(caption, stage)], places[index]?.w ?? 0, size, 'caption') : 0
  )
  const text = Math.ceil(Math.max(...texts))
  const under = text > 0 ? gap + text : 0
  const room = band.h - under
  const sizes = pictures.map((one, index) => sizeOf(one, places[index]?.w ?? 0, Math.max(room, 1), band.w))
  const high = Math.max(...sizes.map(({h}) => h))
  const cells = pictures.map((picture, index): Cell => {
    const place = places[index] ?? band
    const {w, h} = sizes[index] ?? {w: 0, h: 0}
    return {
      picture,
      room,
      rect: {x: place.x + (place.w - w) / 2, y: band.y + high - h, w, h},
      caption: {x: place.x, y: band.y + high + gap, w: place.w, h: text}
    }
  })
  return {cells, h: high + under}
}

function captionOf(text: string, stage: Stage): Copy {
  return copy(text, 'caption', stage.ink('muted'), {align: 'center'})
}

/** A share of the width by its proportions; a very high picture still has room for its caption. */
function shareOf({file}: Picture): number {
  return Math.min(3, Math.max(0.6, file.width / file.height))
}

/** @param line Of what an asked width is a share; an asked height is one of the room. */
function sizeOf({file, wish}: Picture, w: Pt, h: Pt, line: Pt): {readonly w: Pt; readonly h: Pt} {
  const asked = wish?.width === undefined ? w : (widthOf(wish.width, line) ?? w)
  const high = wish?.height === undefined ? h : (widthOf(wish.height, h) ?? h)
  const scale = Math.min(Math.min(w, asked) / file.width, Math.min(h, high) / file.height, mostPerPixel)
  return {w: file.width * scale, h: file.height * scale}
}
