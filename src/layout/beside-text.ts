import type {Wanted} from '../brand/pairs.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {Slide} from '../deck/types.ts'

/** What a slide shows beside its text, where that is one thing whose size its author leaves open; or a second column. */
export function besideText({template, slots}: Slide): Wanted | undefined {
  if (template === 'columns') return areTwoTexts(slots) ? {what: 'text'} : undefined
  const {points = [], pictures = [], charts = []} = slots
  const [only, ...others] = [...pictures, ...charts]
  if (points.length === 0 || only?.type !== 'label' || others.length > 0) return undefined
  const wish = only.picture?.wish
  if (wish?.width !== undefined || wish?.height !== undefined) return undefined
  return {what: only.picture ? 'picture' : 'chart', side: wish?.side}
}

/** Whether columns are two, of text alone, and as wide as each other. */
function areTwoTexts({widths = [], ...columns}: Slide['slots']): boolean {
  const lists = Object.values(columns).filter((list) => list.length > 0)
  const isText = (one: Statement) =>
    one.type === 'point' || !(one.picture || one.chart || one.code || one.equation)
  const shares = new Set(widths.flatMap(({text}) => text.match(/\d+/g) ?? []))
  return lists.length === 2 && shares.size <= 1 && lists.flat().every(isText)
}
