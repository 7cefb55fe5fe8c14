import {crossed, initials} from '../templates/blocks/card-mark.ts'
import type {Judged} from './judged.ts'

/** The texts of a slide with its marks known as such: numbers that count statements or dividers, crosses, initials of names. */
export function settleMarks(slide: readonly Judged[]): readonly Judged[] {
  const alone = new Set(slide.map(({text}) => text.text).filter((text) => /^\d{1,3}$/.test(text)))
  const names = new Set(slide.map(({text}) => initials(text.said)))
  const isMark = ({text: {text, shape}}: Judged): boolean => {
    if (/^\d{1,3}$/.test(text)) return /^(?:Kicker|Mark \d+)$/.test(shape) || counts(Number(text), alone)
    // Before what a meeting turned down.
    if (text === crossed) return /^Mark \d+$/.test(shape)
    // A name that was changed leaves its initials behind: what is wrong is the name.
    const isKnown = names.has(text) || /^(?:Mark|Initials) \d+$/.test(shape)
    return /^\p{L}{1,3}$/u.test(text) && text === text.toUpperCase() && isKnown
  }
  return slide.map((one) => {
    // "TO" for the operator is a word of many an article; elsewhere than in a mark it may be meant.
    const isCount = one.text.shape === 'Kicker' && /^\d{1,3}$/.test(one.text.text)
    const mayBe =
      one.state !== 'own' &&
      (one.state !== 'said' || isCount || /^(?:Mark|Initials) \d+$/.test(one.text.shape))
    return mayBe && isMark(one) ? {...one, state: 'own'} : one
  })
}

/** Whether a number is one of a row from 1 that stands on the slide; two of them make a row. */
function counts(number: number, alone: ReadonlySet<string>): boolean {
  const before = Array.from({length: number}, (_, index) => `${index + 1}`)
  return alone.has('2') && before.every((one) => alone.has(one))
}
