import {bodyOf, type ChosenLayout, seatOf, titleOf} from './choose-layout.ts'
import {isSpecialName, type Special, specials} from './special-names.ts'
import type {Brand, BrandLayout} from './types.ts'

/**
 * The layout that a brand has for a kind of slide by itself, by its name: for a quotation, the contents, a picture; undefined
 * where it has none, or one that cannot serve.
 *
 * @param content
 *   Its layout for content: only of one master slides look alike.
 */
export function specialLayout(
  {layouts, size}: Pick<Brand, 'layouts' | 'size'>,
  template: string,
  content: BrandLayout
): ChosenLayout | undefined {
  const special = specials.find((one) => one === template)
  const found =
    special &&
    layouts.find(
      (one) => one.master === content.master && isSpecialName(special, one.name) && serves[special](one, size)
    )
  return found && {layout: found, confidence: 0.85}
}

const serves: Readonly<Record<Special, (layout: BrandLayout, size: Brand['size']) => boolean>> = {
  // In some the place for the title is that of the quotation: there a heading would be as large.
  quotation: (layout, size) => {
    const [title, body] = [shareOf(titleOf(layout), size), shareOf(bodyOf(layout), size)]
    return title > 0 && body >= 0.1 && body > title
  },
  contents: (layout, size) => titleOf(layout) !== undefined && shareOf(bodyOf(layout), size) >= 0.12,
  picture: (layout, size) => {
    const seat = seatOf(layout, 'picture')
    const isAlone = !layout.places.some((one) => one.role === 'body' && shareOf(one, size) >= 0.1)
    return titleOf(layout) !== undefined && isAlone && shareOf(seat, size) >= 0.2
  }
}

function shareOf(
  place: {readonly rect: {readonly w: number; readonly h: number}} | undefined,
  size: Brand['size']
): number {
  return place ? (place.rect.w * place.rect.h) / (size.w * size.h) : 0
}
