import type {Footnote} from '../article/types.ts'
import type {Slide} from '../deck/types.ts'
import type {Copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Rect, TextBox} from '../frame/types.ts'
import {marksOf} from '../templates/blocks/marks-of.ts'
import {shortenedNote} from '../templates/blocks/shortened-note.ts'
import type {Pt} from '../units.ts'

/** The footnotes of a slide at the foot of its content, and what is left above them. */
export interface FootnoteLine {
  readonly box: TextBox
  readonly above: Rect
}

/** The footnotes that the statements of a slide refer to, small, under them; undefined where there are none. */
export function footnoteLine(slide: Slide, area: Rect, stage: Stage): FootnoteLine | undefined {
  const footnotes = footnotesOf(slide)
  if (footnotes.length === 0) return undefined
  const copies = footnotes.map((one) => copyOf(one, stage))
  const size = stage.theme.type.caption.min
  const height = () => Math.ceil(stage.height(copies, area.w, size, 'caption'))
  // What explains takes at most a third from what is said; the notes have all of it.
  while (copies.length > 1 && height() > area.h / 3) copies.pop()
  const h = height()
  const box = stage.box('Footnotes', {...area, y: area.y + area.h - h, h}, copies, {size, lead: 'caption'})
  return {box, above: {...area, h: area.h - h - gap}}
}

const gap: Pt = 8

/** Each once, in the order of their numbers. */
function footnotesOf({slots, message}: Slide): Footnote[] {
  const statements = [...(message ? [message] : []), ...Object.values(slots).flat()]
  const marks = statements.flatMap((one) => marksOf(one))
  const byNumber = new Map(marks.flatMap(({note}) => (note ? [[note.number, note] as const] : [])))
  return [...byNumber.values()].sort((a, b) => Number(a.number) - Number(b.number))
}

function copyOf({number, text}: Footnote, stage: Stage): Copy {
  const spans = [{text: number, raised: 'note' as const}, {text: ` ${shortenedNote(text)}`}]
  return {spans, style: 'caption', ink: stage.ink('muted'), spaceBefore: 2}
}
