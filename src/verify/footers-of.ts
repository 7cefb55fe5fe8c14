import type {FinishedDeck, FinishedShape, FinishedSlide} from '../pptx/read/types.ts'
import type {OwnWords} from './own-words.ts'
import type {Text} from './types.ts'
import {evened} from './typography.ts'

const counted = new WeakMap<FinishedDeck, ReadonlyMap<string, number>>()

/** What stands at the foot of a slide and is a statement: neither the paragraphs it draws on nor the line of all slides. */
export function footersOf(
  slide: FinishedSlide,
  deck: FinishedDeck,
  own: OwnWords,
  footer: string | undefined
): Text[] {
  const counts = counted.get(deck) ?? countFooters(deck, own)
  counted.set(deck, counts)
  const most = deck.slides.filter(({shapes}) => shapes.some(isFooter)).length / 2
  return slide.shapes.flatMap((shape, at) =>
    linesOf(shape, own).flatMap((text): Text[] => {
      const isCommon = (counts.get(text) ?? 0) > Math.max(1, most)
      const isSet = footer !== undefined && evened(footer).startsWith(text.replace(/ ?\.\.\.$/, ''))
      if (isCommon || isSet) return []
      const {number, isHidden} = slide
      return [{slide: number, isHidden, shape: shape.name, at, isTitle: false, said: text, text}]
    })
  )
}

function countFooters({slides}: FinishedDeck, own: OwnWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {shapes} of slides)
    for (const text of new Set(shapes.flatMap((shape) => linesOf(shape, own))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function isFooter({role}: FinishedShape): boolean {
  return role === 'footer'
}

function linesOf(shape: FinishedShape, own: OwnWords): string[] {
  if (!isFooter(shape)) return []
  return shape.paragraphs.map((one) => own.unsourced(evened(one))).filter((text) => text !== '')
}
