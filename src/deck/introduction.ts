import type {Beat} from '../brief/types.ts'
import {select} from '../templates/select.ts'
import {notesOf} from './notes.ts'
import {shown} from './shown.ts'
import type {Slide} from './types.ts'

/**
 * A divider with the one statement that stands between a heading and its first subheading; undefined where there is more
 * to show, or no subheading has a slide of its own.
 */
export function introduction(beat: Beat, next: Beat | undefined, section: string): Slide[] | undefined {
  const {heading, readings, asides} = beat
  if (!heading || heading.template !== undefined || !isUnder(next, heading.position.start.offset))
    return undefined
  const told = select(shown(beat) ?? beat, 2)
  const [only, another] = told
  const isAlone = only?.kind === 'extract' && only.text.length <= mostLetters && another === undefined
  if (!isAlone || asides.some(({kind}) => kind === 'table')) return undefined
  return [
    {
      template: 'section',
      tone: 'section',
      title: heading.text,
      titleFrom: [],
      slots: {number: [], contents: [only]},
      notes: notesOf(readings, asides),
      section,
      why: '`section`: one statement before the first subheading',
      position: heading.position
    }
  ]
}

// Two lines under the title of a divider.
const mostLetters = 160

function isUnder(beat: Beat | undefined, offset: number | undefined): boolean {
  return beat?.under !== undefined && beat.under.position.start.offset === offset
}
