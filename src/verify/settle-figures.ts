import {isNumber} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import {isNameBox, partnersOf} from './partners.ts'

/** The texts of a slide with large figures compared with the number of their statement, where that has but one. */
export function settleFigures(slide: readonly Judged[]): readonly Judged[] {
  return slide.map((one) => {
    const {text, state} = one
    const isFigure = isNameBox(text.shape) && readTokens(text.text).every(isNumber)
    if (!isFigure || (state !== 'held' && state !== 'foreign')) return one
    for (const {says, text: beside} of partnersOf(one, slide)) {
      const [number, ...more] = numbersIn(beside.text)
      const isOwn = beside.shape === text.shape.replace('Figure', 'Text')
      if (!says || number === undefined || more.length > 0 || !isOwn) continue
      const difference = {deck: text.said, article: number}
      return {...one, state: 'changed', isAstray: false, instead: {window: says, difference}}
    }
    return one
  })
}

/** The numbers of a text with what belongs to each: "7 per cent". */
function numbersIn(text: string): string[] {
  const tokens = readTokens(text)
  const runs: {start: number; end: number}[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const last = runs.at(-1)
    if (!isNumber(token)) continue
    if (last && before?.end === last.end) last.end = token.end
    else runs.push({start: token.start, end: token.end})
  }
  return runs.map(({start, end}) => text.slice(start, end))
}
