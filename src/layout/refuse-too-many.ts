import type {VFile} from 'vfile'
import type {Slide} from '../deck/types.ts'
import {fail} from '../messages.ts'

/** Stop the run where there are more slides than anybody shows, before any of them is arranged. */
export function refuseTooMany(slides: readonly Slide[], file: VFile): void {
  const count = slides.reduce((sum, slide) => sum + leastSlides(slide), 0)
  if (count > mostSlides) fail(file, 'slides-too-many', undefined, {count, most: mostSlides})
}

/** Twenty times what anybody shows, and what the measurements of `bench/` go up to; each takes a few milliseconds, and PowerPoint far more to open. */
const mostSlides = 6000

/** How many slides one becomes at the least: none holds more rows or items. */
function leastSlides({slots}: Slide): number {
  const longest = Object.values(slots).reduce((most, {length}) => Math.max(most, length), 0)
  return Math.max(1, Math.ceil(longest / mostOnSlide))
}

const mostOnSlide = 24
