import type {LeftOut} from '../deck/left-out.ts'

/**
 * What `max-slides` or `minutes` left to the notes, to be put behind the number of slides; empty where all has room.
 *
 * Whoever asks for a short deck sees in any case how much it leaves out; `--verbose` names the slides.
 */
export function noRoom(left: LeftOut | undefined): string {
  if (!left) return ''
  const {slides, sentences} = left
  return `; no room for ${slides} more with ${sentences} sentence${sentences === 1 ? '' : 's'}, which stand in the notes`
}
