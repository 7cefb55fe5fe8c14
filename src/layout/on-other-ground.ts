import {groundUnder} from '../brand/ground-under.ts'
import {quietInkAt} from '../brand/quiet-ink.ts'
import type {BrandLayout} from '../brand/types.ts'
import type {Box, Ink, PictureBox, Rect, TextBox} from '../frame/types.ts'
import {contrastOf} from '../themes/contrast.ts'
import {readable} from '../themes/least-contrast.ts'

/** Thin lines of a drawing need more than text: as much as WCAG 2.2 asks of text at its strictest (1.4.6). */
const clear = 7

/**
 * What stands in a place of its own beside the text, fit to be seen on what lies behind it there: many a brand has a panel
 * in its colour for pictures.
 */
export function onOtherGround(boxes: readonly Box[], place: Rect, layout: BrandLayout): Box[] {
  const ground = groundUnder(place, layout.grounds)?.color
  if (ground === undefined) return [...boxes]
  return boxes.map((box) => {
    if (!isWithin(box.rect, place)) return box
    if (box.type === 'picture' && box.file.isSeeThrough && !box.ground) return onLight(box, ground, layout)
    return box.type === 'text' && !box.placeholder && !box.fill ? legible(box, place, ground, layout) : box
  })
}

/** Whether text of an ink, as in a chart, is read in a place; also where nobody knows what lies behind it. */
export function isReadAt(place: Rect, ink: Ink, {grounds, colors}: BrandLayout): boolean {
  const ground = groundUnder(place, grounds)?.color
  return ground === undefined || contrastOf(colors[ink], ground) >= readable
}

/** Dark lines on nothing would be lost on a dark panel; a ground put behind them keeps the picture out of the placeholder, for Reset would take it away. */
function onLight(box: PictureBox, ground: string, {colors}: BrandLayout): PictureBox {
  if (contrastOf('000000', ground) >= clear) return box
  const {placeholder: _, ...free} = box
  const darkness = (ink: Ink) => contrastOf(colors[ink], 'FFFFFF')
  return {...free, ground: {ink: darkness('bg1') < darkness('tx1') ? 'bg1' : 'tx1'}}
}

function legible(box: TextBox, place: Rect, ground: string, layout: BrandLayout): TextBox {
  const isRead = (ink: string) => contrastOf(layout.colors[ink as Ink] ?? ink.slice(1), ground) >= readable
  const quiet = quietInkAt(layout, place)
  return {
    ...box,
    paragraphs: box.paragraphs.map((one) => ({
      ...one,
      runs: one.runs.map((run) => (isRead(run.ink) ? run : {...run, ink: quiet}))
    }))
  }
}

function isWithin(one: Rect, {x, y, w, h}: Rect): boolean {
  return one.x >= x - 1 && one.y >= y - 1 && one.x + one.w <= x + w + 1 && one.y + one.h <= y + h + 1
}
