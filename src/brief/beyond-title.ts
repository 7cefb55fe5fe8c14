import {wordsIn} from './statement-of.ts'
import type {Point} from './statement-types.ts'

/** Words of a sentence that a summary has room for beside two more. */
const most = 26

/**
 * The statements of a summary whole where the cover has the first part of one for its title: the same words on the next slide
 * would tell nothing.
 */
export function beyondTitle(statements: readonly Point[], title: string): readonly Point[] {
  return statements.map((one) => {
    const whole = one.from[0].text.replace(/(?<!\.)\.$/, '')
    // The day before it, or right behind it, is not what was left unsaid.
    const goesOn = one.text === title && whole.startsWith(`${title},`) && wordsIn(whole) <= most
    return goesOn ? {...one, text: whole} : one
  })
}
