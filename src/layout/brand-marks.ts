import {groundAt} from '../brand/ground-at.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import {meets} from '../frame/rect.ts'
import {createStage} from '../frame/stage.ts'
import type {Ink, Rect, TextBox} from '../frame/types.ts'
import type {Metrics} from '../text/types.ts'
import {contrastOf} from '../themes/contrast.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {markBox, markSize, markWidth, ownColors} from './mark-box.ts'

/**
 * The handling mark at the top and the foot of a slide on a brand's layout.
 *
 * The layouts are the brand's and stay as they are, so the mark stands on the slide itself, where nothing else of the layout is.
 */
export function brandMarks(
  text: string,
  layout: BrandLayout,
  theme: Theme,
  {size, metrics}: {readonly size: Brand['size']; readonly metrics: Metrics}
): TextBox[] {
  const stage = createStage(theme, metrics, {x: 0, y: 0, w: 0, h: 0})
  const w = Math.min(size.w, markWidth(text, {theme, metrics}))
  return strips(layout, size, theme, w).map((strip, index) => {
    const name = `Marking ${index + 1}`
    if (ownColors(text)) return markBox(text, name, strip, 'tx1', stage)
    const ground = groundAt(layout, strip, undefined)
    const ink = inks.find((one) => contrastOf(layout.colors[one], ground) >= readable)
    const isEven = layout.grounds.slice(1).every((one) => !meets(one.rect, strip) || one.color === ground)
    if (ink && isEven) return markBox(text, name, strip, ink, stage)
    return {...markBox(text, name, strip, 'tx1', stage), fill: {ink: 'bg1'}}
  })
}

/** The part of an area that the marks leave. */
export function clearOfMarks(area: Rect, layout: BrandLayout, size: Brand['size'], theme: Theme): Rect {
  const [top, bottom] = strips(layout, size, theme, size.w / 3)
  const y = Math.max(area.y, top.y + top.h + 2)
  return {...area, y, h: Math.max(0, Math.min(area.y + area.h, bottom.y - 2) - y)}
}

const inks: readonly Ink[] = ['tx1', 'bg1', 'tx2', 'bg2']

/** WCAG 2.2, 1.4.3. */
const readable = 4.5

/** As near to the edges as the placeholders of the layout let them be; the body gives way. */
function strips(
  {places}: BrandLayout,
  size: Brand['size'],
  theme: Theme,
  w: Pt
): readonly [top: Rect, bottom: Rect] {
  const h = Math.ceil(1.25 * markSize(theme))
  const others = places.filter(({role}) => role !== 'body').map(({rect}) => rect)
  const at = (y: number): Rect => ({x: (size.w - w) / 2, y, w, h})
  const isFree = (rect: Rect) => others.every((one) => !meets(one, rect))
  const steps = Array.from({length: Math.round(size.h / 5)}, (_, step) => step + 2)
  const [first, last] = [at(2), at(size.h - h - 2)]
  return [
    steps.map((step) => at(step)).find(isFree) ?? first,
    steps.map((step) => at(size.h - h - step)).find(isFree) ?? last
  ]
}
