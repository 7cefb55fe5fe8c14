import {isNamedFor, layoutTypes, type Need, needs} from './layout-names.ts'
import {isSpecialName} from './special-names.ts'
import type {Brand, BrandLayout, Place} from './types.ts'

/** A layout for a need, and how sure it is that it serves, from 0 to 1. */
export interface ChosenLayout {
  readonly layout: BrandLayout
  readonly confidence: number
}

/** A layout for each need. */
export type ChosenLayouts = Readonly<Record<Need, ChosenLayout>>

/** The best layout of a brand for each need; of several masters the one that serves best altogether. */
export function chooseLayouts(brand: Pick<Brand, 'layouts' | 'size'>): ChosenLayouts {
  const masters = [...new Set(brand.layouts.map(({master}) => master))]
  const bestOf = (need: Need, layouts: readonly BrandLayout[]): ChosenLayout | undefined =>
    layouts
      .map((layout) => ({layout, confidence: confidenceIn(layout, need, brand)}))
      .reduce<ChosenLayout | undefined>(
        (one, other) => (one && one.confidence >= other.confidence ? one : other),
        undefined
      )
  const tried = masters.map((master) => {
    const own = brand.layouts.filter((one) => one.master === master)
    const choices = needs.map((need) => bestOf(need, own))
    return {choices, worth: choices.reduce((sum, one) => sum + (one?.confidence ?? 0), 0)}
  })
  const chosen = tried.reduce((one, other) => (other.worth > one.worth ? other : one))
  const pairs = needs.map((need, index) => {
    const own = chosen.choices[index]
    // What that master lacks another may have.
    return [need, own && own.confidence >= 0.5 ? own : bestOf(need, brand.layouts)]
  })
  // A brand has at least one layout, so that each need has a choice.
  return Object.fromEntries(pairs) as ChosenLayouts
}

/** How sure it is that a layout serves a need: by its type, its name, and what it offers. */
function confidenceIn(
  layout: BrandLayout,
  need: Need,
  {layouts, size}: Pick<Brand, 'layouts' | 'size'>
): number {
  const offered = offers(layout, need, size)
  if (offered === 0) return layout.places.some(({role}) => role === 'title') ? 0.2 : 0.1
  const rank = isTelling(layout, layouts) ? layoutTypes[need].indexOf(layout.type ?? '') : -1
  const called = rank >= 0 ? 1 - 0.01 * rank : isNamedFor(need, layout.name) ? 0.9 : offered
  const isElse = madeForElse.some((one) => isSpecialName(one, layout.name))
  return Math.max(0.25, called - wasted(layout, need, size) - (isElse ? 0.3 : 0))
}

/** Whether the type of a layout tells it from others: some programs give all of theirs the same. */
function isTelling({type, master}: BrandLayout, layouts: readonly BrandLayout[]): boolean {
  const own = layouts.filter((one) => one.master === master)
  const alike = own.filter((one) => one.type === type)
  return own.length < 4 || alike.length <= own.length / 2
}

/** A layout for quotations or the contents looks like one for any text. */
const madeForElse = ['quotation', 'contents'] as const

/** What speaks against a layout whose places for content would stay empty, above all where they are large: half of its slides would be bare. */
function wasted(layout: BrandLayout, need: Need, size: Brand['size']): number {
  const used = [titleOf(layout), need === 'title-only' ? undefined : underTitle(layout)]
  const empty = layout.places.filter((one) => isForContent(one) && !used.includes(one))
  const large = empty.filter(({rect}) => rect.w * rect.h >= 0.15 * size.w * size.h).length
  return Math.min(0.5, 0.2 * large + 0.03 * (empty.length - large))
}

/** Footers are small, and nobody misses an empty one. */
function isForContent({role, tie}: Place): boolean {
  return (
    role === 'body' || role === 'subtitle' || (role === 'other' && contentTypes.includes(tie.type ?? 'obj'))
  )
}

// Of ECMA-376, 19.7.10, what people and programs put there.
const contentTypes = ['obj', 'pic', 'chart', 'tbl', 'dgm', 'media', 'clipArt']

/** What the placeholders alone let hope; 0 where they cannot serve. */
function offers(layout: BrandLayout, need: Need, size: Brand['size']): number {
  const title = titleOf(layout)
  if (!title) return 0
  const body = bodyOf(layout)
  const hasSubtitle = layout.places.some(({role}) => role === 'subtitle')
  const share = body ? (body.rect.w * body.rect.h) / (size.w * size.h) : 0
  const isCentred = title.tie.type === 'ctrTitle'
  const bodies = layout.places.filter(({role}) => role === 'body').length
  // A small place for text is one all the same where the brand itself calls the layout one for content.
  const narrow = layoutTypes.content.includes(layout.type ?? '') ? 0.3 : 0
  const byNeed: Readonly<Record<Need, number>> = {
    title: isCentred || hasSubtitle ? 0.8 : share < 0.2 ? 0.3 : 0,
    section: isCentred || hasSubtitle ? 0.35 : bodies <= 1 && share < 0.2 ? 0.4 : 0,
    content:
      isCentred || !body ? 0 : share >= 0.2 ? 0.4 + Math.min(0.35, share / 2) - 0.1 * (bodies - 1) : narrow,
    'title-only': body || isCentred || hasSubtitle ? 0 : 0.7
  }
  return Math.max(0, byNeed[need])
}

/** The title of a layout. */
export function titleOf({places}: BrandLayout): Place | undefined {
  return places.find(({role}) => role === 'title')
}

/** Where a cover says what belongs to its title. */
export function underTitle(layout: BrandLayout): Place | undefined {
  return layout.places.find(({role}) => role === 'subtitle') ?? bodyOf(layout)
}

/** Its largest placeholder for text. */
export function bodyOf({places}: BrandLayout): Place | undefined {
  const area = ({rect}: Place) => rect.w * rect.h
  return places
    .filter(({role}) => role === 'body')
    .reduce<Place | undefined>((one, other) => (one && area(one) >= area(other) ? one : other), undefined)
}

/** Where a layout has something drawn stand: in a placeholder made for it, else in its body where that takes anything. */
export function seatOf(layout: BrandLayout, what: keyof typeof seatTypes): Place | undefined {
  const own = layout.places.find(({tie}) => tie.type === seatTypes[what])
  const body = bodyOf(layout)
  // Without a type a placeholder takes anything (ECMA-376, 19.7.10).
  return own ?? ((body?.tie.type ?? 'obj') === 'obj' ? body : undefined)
}

/** Types of placeholders that are made for one thing (ECMA-376, 19.7.10). */
export const seatTypes = {table: 'tbl', chart: 'chart', picture: 'pic'} as const
