import type {Aside} from '../article/types.ts'
import type {Beat} from '../brief/types.ts'
import {select} from '../templates/select.ts'
import {codeStatement, codesOf} from '../templates/words-and-code.ts'
import type {Choice, TemplateBook} from './choose.ts'
import {lettersOver} from './letters.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** The template with the code of a beat among what another one would say alone; undefined where that keeps its form. */
export function aroundCode(
  choice: Choice | undefined,
  beat: Beat,
  {byName}: TemplateBook
): Choice | undefined {
  const template = byName.get('code')
  if (!choice || !template || codesOf(beat).length === 0 || !choice.template.isList) return undefined
  // What the author asks for stays as it is, and a short sentence stands over a block that has the slide to itself.
  if (beat.template === choice.template.name || isUnderMessage(beat)) return undefined
  return {template, why: `\`${template.name}\`: its code stands under what ${beat.role} says of it`}
}

function isUnderMessage(beat: Beat): boolean {
  const [only, second] = select(beat, 2)
  return codesOf(beat).length === 1 && !second && (only?.text.length ?? 0) <= lettersOver.message
}

/** The slide of blocks of code that nothing is said of; none without a block. */
export function codeSlides(codes: readonly Aside[], common: Common): Slide[] {
  const [first] = codes
  if (!first) return []
  return [
    {
      ...common,
      template: 'code',
      tone: 'points',
      slots: {code: codes.flatMap(({code}) => (code ? [codeStatement(code)] : []))},
      notes: notesOf([], codes),
      ...showing(codes),
      why: codes.length === 1 ? '`code`: a block of code of the author’s' : '`code`: code of the author’s',
      position: first.position
    }
  ]
}
