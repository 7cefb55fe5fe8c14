import type {Label} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {placeholders} from '../frame/placeholders.ts'
import {columns} from '../frame/rect.ts'
import type {PairOfPlaces} from '../frame/stage.ts'
import type {Box, PictureBox, Rect} from '../frame/types.ts'
import type {Picture} from '../pictures/types.ts'
import {widthOf} from '../pictures/wish.ts'
import {pictureGrid} from './blocks/picture-grid.ts'
import {statements, statementsBeside} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {type Arranged, defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** The author's pictures: one beside its text or alone, two to four side by side. */
export const picture = defineTemplate({
  name: 'picture',
  summary: 'A picture beside its text, or one to four pictures with their captions',
  example: [
    '## The old harbour',
    '',
    'The harbour was built in 1911. Its three cranes still work, and the council wants to keep two of them.',
    '',
    '![A quay with three cranes and two ships](harbour.png "The quay before the works")'
  ].join('\n'),
  slots: {
    pictures: {about: 'pictures with their captions', max: 4},
    points: {about: 'statements beside one picture', max: 5}
  },
  look: 'content',
  needs: 'a picture',
  accepts: (beat) => picturesOf(beat).length > 0,
  fill: (beat) => ({
    pictures: picturesOf(beat).slice(0, mostPictures),
    points: wholeSection(beat, 'beside') ?? select(beat, 5)
  }),
  arrange({slots, title, tone}, stage) {
    const {pictures = [], points = []} = slots
    const shown = pictures.flatMap((one) => (one.type === 'label' && one.picture ? [one.picture] : []))
    const ink = stage.ink(tone)
    if (shown.length === 0) return statements(points, stage.area, ink, stage)
    const look = {fallback: title} as const
    if (points.length === 0)
      return inPlaceholder(pictureGrid(shown, stage.area, {...look, anchor: 'middle'}, stage))
    const {text, other} = stage.pair ?? pairFor(shown, stage.area)
    const list = statementsBeside(points, text, ink, stage)
    if ('overfull' in list) return list
    // Its place is as wide as it may be.
    const grid = inPlaceholder(pictureGrid(shown.map(unbound), other, {...look, anchor: 'top'}, stage))
    return 'overfull' in grid ? grid : {boxes: [...list.boxes, ...grid.boxes]}
  },
  divide(slots, parts) {
    const {points = []} = slots
    return (points.length > 0 ? divideSlot('points', linesIn) : divideSlot('pictures'))(slots, parts)
  }
})

/** So many stand beside each other on a slide. */
export const mostPictures = 4

/** The pictures of a beat as statements, in order; those that nobody can show are not among them. */
export function picturesOf({asides}: Pick<Beat, 'asides'>): Label[] {
  return asides.flatMap(({picture: one, skip}) => (one && !skip ? [pictureStatement(one)] : []))
}

/** A picture as what a slide says. */
export function pictureStatement(one: Picture): Label {
  return {type: 'label', kind: 'author', text: one.caption ?? one.alt, picture: one}
}

const between = 32

function pairFor(shown: readonly Picture[], area: Rect): PairOfPlaces {
  const share = shareOf(shown, area)
  const isLeft = shown[0]?.wish?.side === 'left'
  const [left = area, right = area] = columns(area, isLeft ? [share, 1 - share] : [1 - share, share], between)
  return isLeft ? {text: right, other: left} : {text: left, other: right}
}

/**
 * A picture that stands alone fills a placeholder.
 *
 * One that is turned upright, or has a ground put behind it, does not: Reset would take both from it.
 */
function inPlaceholder(grid: Arranged): Arranged {
  if ('overfull' in grid || grid.boxes.filter(isPicture).length !== 1) return grid
  const boxes = grid.boxes.map((box): Box => {
    const isPlain = isPicture(box) && box.file.orientation === 1 && !box.ground
    return isPlain ? {...box, placeholder: placeholders.picture} : box
  })
  return {boxes}
}

function isPicture(box: Box): box is PictureBox {
  return box.type === 'picture'
}

/** A high picture leaves the text more of the width than a broad one, which gets at most half of it, or what is asked for. */
function shareOf([first]: readonly Picture[], area: Rect): number {
  const asked = first?.wish?.width === undefined ? undefined : widthOf(first.wish.width, area.w)
  if (asked !== undefined) return Math.min(0.7, Math.max(0.15, asked / area.w))
  const wanted = first ? (first.file.width / first.file.height) * area.h : area.w
  // In steps, so that slides with pictures of like proportions share a layout.
  return Math.ceil(20 * Math.min(0.5, Math.max(0.28, wanted / (area.w - between)))) / 20
}

function unbound({wish: _, ...one}: Picture): Picture {
  return one
}
