import type {ChosenLayout, ChosenLayouts} from './choose-layout.ts'
import {specialLayout} from './special-layouts.ts'
import type {Brand, BrandLayout} from './types.ts'

/** What a kind of slide needs to be placed. */
export interface Placed {
  readonly name: string
  readonly look: 'cover' | 'content' | 'quotation'
}

/** The layout on which a kind of slide stands, how sure that is, and how it came to it. */
export interface Placement extends ChosenLayout {
  /** Whether a person named another layout than would have been taken. */
  readonly isNamed: boolean
  /** Whether the brand has it for this kind of slide alone. */
  readonly isMade: boolean
}

/**
 * The layout of the brand on which a kind of slide stands: the one that was named for it, else the one that is made for it,
 * else the one that serves.
 *
 * @param opening
 *   The template that opens a deck.
 */
export function placementOf(
  brand: Brand,
  template: Placed,
  opening: string | undefined,
  chosen: ChosenLayouts
): Placement {
  const need = template.look !== 'cover' ? 'content' : template.name === opening ? 'title' : 'section'
  const named = layoutNamed(brand, brand.named?.[template.name])
  const made = specialLayout(brand, template.name, chosen.content.layout)
  const usual = made ?? chosen[need]
  const isNamed = named !== undefined && named !== usual.layout
  const isMade = made !== undefined && !isNamed
  return named ? {layout: named, confidence: 1, isNamed, isMade} : {...usual, isNamed, isMade}
}

/** The layout of a name; capitals do not matter. */
export function layoutNamed(
  {layouts}: Pick<Brand, 'layouts'>,
  name: string | undefined
): BrandLayout | undefined {
  return layouts.find((one) => one.name.toLowerCase() === name?.trim().toLowerCase())
}
