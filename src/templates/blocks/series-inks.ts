import type {ChartLook} from '../../frame/chart-box.ts'
import type {Ink} from '../../frame/types.ts'
import {inkContrast, moreReadable} from '../../themes/contrast.ts'
import {visible} from '../../themes/least-contrast.ts'
import type {Theme} from '../../themes/types.ts'

/**
 * Inks for the series of a chart, the first given, then each as unlike those before it in lightness as can be, so that
 * they stay apart in print and for who sees no hues.
 *
 * An accent too faint on the page to be told from it comes last.
 */
export function seriesInks(first: Ink, count: number, theme: Theme): ChartLook['inks'] {
  const page = theme.tones.page.ink
  const isSeen = (ink: Ink) => inkContrast(theme, ink, page) >= visible
  const left = accents.filter((one) => one !== first)
  const order = [...inOrder([first], left.filter(isSeen), theme), ...left.filter((one) => !isSeen(one))]
  return Array.from({length: count}, (_, index) => {
    const fill = order[index % order.length] ?? first
    return {fill, text: moreReadable([theme.tones.ink.ink, page], fill, theme)}
  })
}

const accents: readonly Ink[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']

function inOrder(taken: readonly Ink[], left: readonly Ink[], theme: Theme): readonly Ink[] {
  if (left.length === 0) return taken
  const apart = (ink: Ink) => Math.min(...taken.slice(-2).map((one) => inkContrast(theme, ink, one)))
  const next = left.reduce((best, one) => (apart(one) > apart(best) ? one : best))
  return inOrder(
    [...taken, next],
    left.filter((one) => one !== next),
    theme
  )
}
