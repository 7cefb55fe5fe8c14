import type {Wanted} from '../brand/pairs.ts'
import type {Slide} from '../deck/types.ts'

/** What a slide shows beside its text, where that is one thing whose size its author leaves open. */
export function besideText({slots}: Slide): Wanted | undefined {
  const {points = [], pictures = [], charts = []} = slots
  const [only, ...others] = [...pictures, ...charts]
  if (points.length === 0 || only?.type !== 'label' || others.length > 0) return undefined
  const wish = only.picture?.wish
  if (wish?.width !== undefined || wish?.height !== undefined) return undefined
  return {what: only.picture ? 'picture' : 'chart', side: wish?.side}
}
