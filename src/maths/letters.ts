import type {MathmlElement} from './mathml.ts'
import {joins} from './signs.ts'
import type {Letters} from './types.ts'

/** Letters, digits, a sign or words. */
export function letters({name, attributes, children, text: own}: MathmlElement): Letters {
  const text = sanitised([own, ...children.map((one) => letters(one).text)].join(''))
  if (name === 'mtext' || name === 'ms') return {type: 'letters', text, style: 'words'}
  if (name === 'mo') {
    const isBetween = joins(text) && attributes.form !== 'prefix' && attributes.form !== 'postfix'
    return {type: 'letters', text, style: 'upright', isSign: true, ...(isBetween && {isBetween})}
  }
  const isVariable = name === 'mi' && attributes.mathvariant !== 'normal' && slanted.test(text)
  return {type: 'letters', text, style: isVariable ? 'italic' : 'upright'}
}

/** One letter with its marks: two are the name of a function. */
const slanted = /^[\p{Script=Latin}\p{Script=Greek}∂]\p{M}*$/u

/** Without signs that nobody sees, such as that between a function and what it is of. */
function sanitised(text: string): string {
  return text
    .replace(/[\u2061-\u2064\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
}

/** How wide an empty stretch is, in em; never less than nothing. */
export function spaceOf({attributes}: MathmlElement): number {
  const [, number = '', unit = ''] = /^(-?[\d.]+)(em|pt|ex|px|mu)$/.exec(attributes.width ?? '') ?? []
  return Math.min(10, Math.max(0, (Number(number) || 0) * (ems[unit] ?? 0)))
}

const ems: Readonly<Record<string, number>> = {em: 1, pt: 0.1, ex: 0.45, px: 0.075, mu: 1 / 18}
