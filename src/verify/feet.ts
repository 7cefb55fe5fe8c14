import type {Words} from '../lexicons/types.ts'
import type {FinishedShape, FinishedSlide} from '../pptx/read/types.ts'
import {footReader, type Places} from './source-places.ts'
import {evened} from './typography.ts'

/** The foot of a slide, and what it says. */
export interface Foot {
  readonly slide: FinishedSlide
  readonly shape: FinishedShape
  readonly text: string
  readonly places: Places
}

/** What the feet of slides say of where their statements come from. */
export function footsOf(slides: readonly FinishedSlide[], all: readonly Words[]): Foot[] {
  const read = footReader(all)
  return slides.flatMap((slide) =>
    slide.shapes
      .filter(({role}) => role === 'footer')
      .flatMap((shape) => shape.paragraphs.map((text) => ({slide, shape, text: evened(text)})))
      .flatMap((foot) => {
        const places = read(foot.text)
        return places ? [{...foot, places}] : []
      })
  )
}
