import {VFile} from 'vfile'
import {chooseSlides, isContent, type Room} from '../deck/choose-slides.ts'
import {leftOut} from '../deck/left-out.ts'
import type {Deck} from '../deck/types.ts'
import {fieldPlace} from '../field-place.ts'
import {info} from '../messages.ts'
import {type LaidOut, type LayoutSettings, layOut} from './lay-out.ts'

/**
 * A deck laid out in no more slides than there is room for, continuations counted.
 *
 * Says how many slides and sentences the room leaves to the notes.
 */
export function layOutWithin(deck: Deck, room: Room, settings: LayoutSettings, file: VFile): LaidOut {
  const fits = (asked: Room) =>
    excess(layOut(chooseSlides(deck, asked, settings.templates), settings, new VFile()), room) === 0
  const asked = fits(room) ? room : largest(room, fits)
  const chosen = chooseSlides(deck, asked, settings.templates)
  const out = leftOut(chosen)
  if (out) {
    const titles = (chosen.left ?? []).filter(isContent).map(({title}) => `“${title}”`)
    const place = fieldPlace(file, 'max-slides') ?? fieldPlace(file, 'minutes')
    info(file, 'slides-left', place, {...out, titles})
  }
  return layOut(chosen, settings, file)
}

/** The most room of a deck, its lists shortened, that fits; the least there is where none does. */
function largest(room: Room, fits: (asked: Room) => boolean): Room {
  const less = (by: number): Room => ({
    isTight: true,
    ...(room.slides !== undefined && {slides: Math.max(2, room.slides - by)}),
    ...(room.content !== undefined && {content: Math.max(1, room.content - by)})
  })
  let low = 0
  let high = Math.max((room.slides ?? 2) - 2, (room.content ?? 1) - 1, 0)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(less(middle))) high = middle
    else low = middle + 1
  }
  return less(low)
}

/** How many slides are too many. One slide of sources has its place beside the room; where it goes on, that takes room. */
function excess({deck: {slides}}: LaidOut, room: Room): number {
  const sources = slides.filter(({template}) => template === 'sources').length
  const body = slides.filter(({options}) => !options?.hide).length - Math.min(1, sources)
  return Math.max(
    0,
    body - (room.slides ?? body),
    slides.filter(isContent).length - (room.content ?? slides.length)
  )
}
