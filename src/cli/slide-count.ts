import type {Frame} from '../layout/types.ts'

/** How many slides there are, and how many of them are hidden: "8 slides, 1 hidden". */
export function slideCount(slides: readonly Pick<Frame, 'options'>[]): string {
  const hidden = slides.filter(({options}) => options?.hide).length
  return `${slides.length} slide${slides.length === 1 ? '' : 's'}${hidden > 0 ? `, ${hidden} hidden` : ''}`
}
