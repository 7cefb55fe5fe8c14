import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import type {OwnWords} from './own-words.ts'
import type {Ground, Resting} from './resting.ts'
import {differingSigns} from './signs.ts'
import type {Text} from './types.ts'

/** What a text of a slide is by itself, before its neighbours are looked at. */
export function judge(text: Text, ground: Ground, own: OwnWords): Judged {
  const nothing = {text, holds: [], signs: []}
  const bare = text.isTitle ? own.untitled(text.text) : text.text
  if (isEmpty(bare) || own.has(bare)) return {...nothing, state: 'own'}
  const whole = ground.rest(bare)
  if (whole.says) return {...whole, text, state: 'said'}
  const rest = own.after(bare)
  const after = rest === undefined ? undefined : ground.rest(rest)
  if (after?.says) return {...after, text, state: 'said'}
  // An enumeration of briefdeck's own: headings, some of them left out, or author and date, between points.
  const items = bare.split(/ +· +/)
  const rests = items.map((item) => (own.has(item) || isEmpty(item) ? undefined : ground.rest(item)))
  if (items.length > 1 && rests.every((item) => item === undefined || item.says))
    return {...together(rests), text, state: 'said'}
  const held = [whole, after].find((one) => one && one.holds.length > 0)
  if (held) return {...held, text, state: 'held'}
  const pieces = items.length > 1 ? items : ground.sentencesOf(rest ?? bare)
  const strange = pieces.filter((piece) => !own.has(piece) && !isEmpty(piece) && !ground.rest(piece).says)
  const isPartly = strange.length < pieces.length || rest !== undefined
  return {...whole, text, state: 'foreign', ...(isPartly && {strange})}
}

/** Neither words nor signs that mean something: marks such as "?" and "•". */
function isEmpty(text: string): boolean {
  return readTokens(text).length === 0 && differingSigns(text, '').every(({deck}) => deck === '?')
}

function together(items: readonly (Resting | undefined)[]): Resting {
  return {
    holds: items.flatMap((item) => item?.holds ?? []),
    signs: items.flatMap((item) => item?.signs ?? [])
  }
}
