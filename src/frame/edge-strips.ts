import type {Pt} from '../units.ts'
import type {Rect} from './types.ts'

/**
 * A strip at the top of a page and one at its foot, in the middle, each as near to the edge as it may stand.
 *
 * @param tests
 *   Where a strip may stand, the strictest first: the next counts where none within three tenths of the page passes. Where none
 *   passes at all, a strip stands at the edge.
 */
export function edgeStrips(
  page: {readonly w: Pt; readonly h: Pt},
  {w, h}: {readonly w: Pt; readonly h: Pt},
  tests: readonly ((rect: Rect) => boolean)[]
): readonly [top: Rect, bottom: Rect] {
  const steps = Array.from({length: Math.round(0.3 * page.h)}, (_, step) => step + edge)
  const nearest = (at: (step: Pt) => Pt): Rect => {
    const strips = steps.map((step) => ({x: (page.w - w) / 2, y: at(step), w, h}))
    const found = tests.map((mayStand) => strips.find(mayStand)).find((one) => one)
    return found ?? {x: (page.w - w) / 2, y: at(edge), w, h}
  }
  return [nearest((step) => step), nearest((step) => page.h - h - step)]
}

/** No printer reaches further out. */
const edge = 2
