import type {Matter} from '../article/matter-types.ts'
import type {Room} from './choose-slides.ts'

/**
 * Minutes that one talks about a slide of content.
 *
 * Between one minute, the rule of thumb of conferences, and the two of Kawasaki's ten slides in twenty minutes.
 */
const minutesEach = 1.5

/**
 * The room that an article or its reader gives the deck; undefined where nobody does.
 *
 * Of a maximum of slides the slide of sources takes one; minutes are for slides of content alone.
 */
export function roomOf({maxSlides, minutes}: Matter): Room | undefined {
  if (maxSlides === undefined && minutes === undefined) return undefined
  return {
    ...(maxSlides !== undefined && {slides: maxSlides - 1}),
    ...(minutes !== undefined && {content: Math.max(1, Math.round(minutes / minutesEach))})
  }
}
