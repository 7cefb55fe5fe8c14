import type {Barrier} from './types.ts'

/** Barriers of a slide, and those of its footers and numbers apart. */
export interface OnSlide {
  readonly own: readonly Barrier[]
  readonly ofChrome: readonly Extract<Barrier, {readonly shape: string}>[]
}

/** All barriers in the order of the slides; what a footer or a number has alike on many slides is told once, at the first of them. */
export function gatherChrome(slides: readonly OnSlide[]): Barrier[] {
  const alike = new Map<string, number>()
  for (const key of slides.flatMap(({ofChrome}) => ofChrome.map(keyOf)))
    alike.set(key, (alike.get(key) ?? 0) + 1)
  return slides.flatMap(({own, ofChrome}) => [
    ...own,
    ...ofChrome.flatMap((one): Barrier[] => {
      const count = alike.get(keyOf(one)) ?? 0
      alike.delete(keyOf(one))
      if (count === 0) return []
      return [count > 1 ? {...one, more: count - 1} : one]
    })
  ])
}

/** What two barriers have alike where they come from the same layout; their words differ from slide to slide. */
function keyOf(barrier: Barrier): string {
  const {slide: _, ...rest} = barrier
  return JSON.stringify('text' in rest ? {...rest, text: ''} : rest)
}
