import type {Aside} from '../article/types.ts'
import {codeStatement} from '../templates/code.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** The slide of a block of code. */
export function codeSlide(aside: Aside, common: Common): Slide {
  return {
    ...common,
    template: 'code',
    tone: 'points',
    slots: {code: aside.code ? [codeStatement(aside.code)] : []},
    notes: notesOf([], [aside]),
    ...showing([aside]),
    why: '`code`: a block of code of the author’s',
    position: aside.position
  }
}
