import type {Statement} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {select} from '../templates/select.ts'
import {isAuthored} from './authored.ts'
import {lettersOver} from './letters.ts'
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
  const only = aloneIn(beat)
  if (!only || asides.some(({kind}) => kind === 'table')) return undefined
  return [
    {
      template: 'section',
      tone: 'section',
      title: heading.text,
      titleFrom: [],
      depth: heading.depth,
      slots: {number: [], contents: [only]},
      notes: notesOf(readings, asides),
      section,
      why: '`section`: one statement before the first subheading',
      position: heading.position
    }
  ]
}

/**
 * The divider before a beat with the one statement that stands right under its heading, which then has no slide of its own;
 * undefined where there is more to show.
 */
export function introduced(divider: Slide | undefined, beat: Beat): Slide | undefined {
  const {opens, readings, asides} = beat
  if (divider?.template !== 'section' || isAuthored(beat) || divider.title !== opens.at(-1)?.text)
    return undefined
  const only = aloneIn(beat)
  if (!only || asides.some(({kind}) => kind !== 'notes')) return undefined
  return {
    ...divider,
    slots: {...divider.slots, contents: [only]},
    notes: [...divider.notes, ...notesOf(readings, asides)],
    why: '`section`: a heading above the slide level, and the statement under it'
  }
}

/** The one statement of a beat, where it is short. */
function aloneIn(beat: Beat): Statement | undefined {
  const [only, another] = select(shown(beat) ?? beat, 2)
  const isAlone = only?.kind === 'extract' && only.text.length <= lettersOver.divider && another === undefined
  return isAlone ? only : undefined
}

function isUnder(beat: Beat | undefined, offset: number | undefined): boolean {
  return beat?.under !== undefined && beat.under.position.start.offset === offset
}
