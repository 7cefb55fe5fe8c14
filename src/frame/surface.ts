import type {Ink, Rect, ShapeBox} from './types.ts'

/** A rectangle in one colour, without words: a card, a panel, the bar of an accent. */
export function surface(name: string, rect: Rect, ink: Ink): ShapeBox {
  return {type: 'shape', name, rect, shape: 'rect', fill: {ink}}
}
