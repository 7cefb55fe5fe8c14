import type {Rect} from '../frame/types.ts'
import {seatTypes, titleOf} from './choose-layout.ts'
import type {Brand, BrandLayout, Place} from './types.ts'

/** What stands beside text: more text, too. */
export type Beside = 'picture' | 'chart' | 'text'

/** Two places of a layout beside each other: one for text, one for what is drawn. */
export interface Pair {
  /** The layout, with these two for its only places for content. */
  readonly layout: BrandLayout
  readonly text: Place
  readonly other: Place
}

/** What is asked of a pair. */
export interface Wanted {
  readonly what: Beside
  /** On which side of the text it stands; on the right where that is possible, without. */
  readonly side?: 'left' | 'right' | undefined
}

/**
 * The places of a brand for text and for what stands beside it, as its layouts with two contents have them; undefined where none has.
 *
 * @param content
 *   Its layout for content: the title should stand where it stands there, so that it stays in its place from slide to slide.
 * @param layouts
 *   Those that may be taken.
 */
export function pairOf(
  {size}: Pick<Brand, 'size'>,
  layouts: readonly BrandLayout[],
  content: BrandLayout,
  wanted: Wanted
): Pair | undefined {
  const found = layouts
    .filter(({type, master}) => type !== 'title' && type !== 'secHead' && master === content.master)
    .flatMap((layout) =>
      pairsIn(layout, wanted, size).map((pair) => ({pair, worth: worthOf(pair, content, wanted)}))
    )
  return found.reduce<(typeof found)[number] | undefined>(
    (one, other) => (one && one.worth >= other.worth ? one : other),
    undefined
  )?.pair
}

function pairsIn(layout: BrandLayout, {what, side}: Wanted, size: Brand['size']): Pair[] {
  if (titleOf(layout) === undefined) return []
  const isLarge = ({rect}: Place) => rect.w >= size.w / 4 && rect.h >= size.h / 3
  const texts = layout.places.filter((one) => one.role === 'body' && isLarge(one))
  const others = layout.places.filter((one) => isLarge(one) && takes(one, what))
  return texts.flatMap((text) =>
    others
      .filter((other) => other !== text && standBeside(text.rect, other.rect))
      .filter((other) => side === undefined || side === (other.rect.x < text.rect.x ? 'left' : 'right'))
      .map((other) => ({layout: narrowed(layout, text, other), text, other}))
  )
}

/** Without a type a placeholder takes anything (ECMA-376, 19.7.10). */
function takes({tie, role}: Place, what: Beside): boolean {
  if (what === 'text') return role === 'body'
  return (tie.type ?? 'obj') === 'obj' || tie.type === seatTypes[what]
}

/** Whether two places share most of their height, and none of their width. */
export function standBeside(one: Rect, other: Rect): boolean {
  const shared = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
  return (
    shared > 0.6 * Math.min(one.h, other.h) &&
    (one.x + one.w <= other.x + 1 || other.x + other.w <= one.x + 1)
  )
}

function narrowed(layout: BrandLayout, text: Place, other: Place): BrandLayout {
  const places = layout.places.flatMap((one): Place[] => {
    if (one === other) return [{...one, role: 'other'}]
    return one === text || one.role !== 'body' ? [one] : []
  })
  return {...layout, places}
}

function worthOf({layout, text, other}: Pair, content: BrandLayout, {what, side}: Wanted): number {
  const lookOf = (one: BrandLayout) => {
    const {tie: _, ...look} = titleOf(one) ?? {tie: {}}
    return JSON.stringify(look)
  }
  const isSteady = lookOf(layout) === lookOf(content)
  const isOnUsualSide = side !== undefined || other.rect.x > text.rect.x
  const isMadeForIt = what !== 'text' && other.tie.type === seatTypes[what]
  // A comparison has headings over its places, which would be left empty.
  const isWhole = layout.type !== 'twoTxTwoObj'
  return (isSteady ? 8 : 0) + (isOnUsualSide ? 4 : 0) + (isWhole ? 2 : 0) + (isMadeForIt ? 1 : 0)
}
