import {groundAt} from '../brand/ground-at.ts'
import {groundUnder} from '../brand/ground-under.ts'
import type {Brand, BrandLayout, Place} from '../brand/types.ts'
import {edgeStrips} from '../frame/edge-strips.ts'
import {meets} from '../frame/rect.ts'
import {createStage} from '../frame/stage.ts'
import type {Ink, Rect, TextBox} from '../frame/types.ts'
import type {Metrics} from '../text/types.ts'
import {contrastOf} from '../themes/contrast.ts'
import {readable} from '../themes/least-contrast.ts'
import type {Theme} from '../themes/types.ts'
import {textRect} from './brand-text.ts'
import {handlingMark, markSize, markWidth, ownColors} from './handling-mark.ts'

/** The handling mark at the top and at the foot of a brand's layout, where it meets nothing that is on it. */
export function brandMarks(
  text: string,
  layout: BrandLayout,
  theme: Theme,
  {size, metrics}: {readonly size: Brand['size']; readonly metrics: Metrics}
): TextBox[] {
  const stage = createStage(theme, metrics, {x: 0, y: 0, w: 0, h: 0})
  const strip = {w: Math.min(size.w, markWidth(text, {theme, metrics})), h: Math.ceil(1.25 * markSize(theme))}
  return edgeStrips(size, strip, testsOn(layout)).map((rect, index) => {
    const name = `Marking ${index + 1}`
    if (ownColors(text)) return handlingMark(text, name, rect, 'tx1', stage)
    const ink = isEven(rect, layout) ? inkOn(rect, layout) : undefined
    if (ink) return handlingMark(text, name, rect, ink, stage)
    return {...handlingMark(text, name, rect, 'tx1', stage), fill: {ink: 'bg1'}}
  })
}

/** The part of an area that the marks at the top and at the foot leave. */
export function clearOfMarks(area: Rect, marks: readonly TextBox[]): Rect {
  const [top, bottom] = marks.map(({rect}) => rect)
  const y = Math.max(area.y, top ? top.y + top.h + gap : 0)
  const end = Math.min(area.y + area.h, bottom ? bottom.y - gap : Number.POSITIVE_INFINITY)
  return {...area, y, h: Math.max(0, end - y)}
}

const gap = 2

/** Clear of all that the layout has, and on one ground; else the text and pictures of slides give way, then what the brand prints itself. */
function testsOn(layout: BrandLayout): ((rect: Rect) => boolean)[] {
  const isClear = (rect: Rect, others: readonly Rect[]) => others.every((one) => !meets(one, rect))
  const isContent = ({role}: Place) => role === 'body' || role === 'other'
  const content = layout.places.filter(isContent)
  const fixed = layout.places.filter((place) => !isContent(place))
  const whole = (places: readonly Place[]) => places.map(({rect}) => rect)
  // Text stands within its insets: between two places there may be room for a mark all the same.
  const inner = (places: readonly Place[]) =>
    places.map((place) => (place.role === 'other' ? place.rect : textRect(place)))
  const onOne = (rect: Rect) => isClear(rect, layout.printed) && isEven(rect, layout)
  return [
    (rect) => isClear(rect, [...whole(fixed), ...whole(content)]) && onOne(rect),
    (rect) => isClear(rect, [...whole(fixed), ...inner(content)]) && onOne(rect),
    (rect) => isClear(rect, [...inner(fixed), ...inner(content)]) && onOne(rect),
    (rect) => isClear(rect, whole(fixed)) && onOne(rect),
    (rect) => isClear(rect, whole(fixed))
  ]
}

/** Whether the same colour, and a known one, lies behind all of a strip. */
function isEven(rect: Rect, {grounds}: BrandLayout): boolean {
  const under = groundUnder(rect, grounds)
  if (under?.color === undefined) return false
  const above = grounds.slice(grounds.lastIndexOf(under) + 1)
  return above.every((one) => one.color === under.color || !meets(one.rect, rect))
}

function inkOn(rect: Rect, layout: BrandLayout): Ink | undefined {
  const ground = groundAt(layout, rect, undefined)
  return inks.find((one) => contrastOf(layout.colors[one], ground) >= readable)
}

const inks: readonly Ink[] = ['tx1', 'bg1', 'tx2', 'bg2']
