import {bodyOf, chooseLayouts, titleOf, underTitle} from '../brand/choose-layout.ts'
import {themeOn} from '../brand/derive-theme.ts'
import {pairOf} from '../brand/pairs.ts'
import {layoutNamed, type Placement, placementOf} from '../brand/placement.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {createStage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import {besideText} from './beside-text.ts'
import {brandArea} from './brand-area.ts'
import {brandCover} from './brand-cover.ts'
import {brandFoot} from './brand-foot.ts'
import {brandHead} from './brand-head.ts'
import {brandQuotation} from './brand-quotation.ts'
import {inColumns, isBody, isInContent, seated} from './brand-seats.ts'
import {inPlace, textRect} from './brand-text.ts'
import {footnoteLine} from './footnote-line.ts'
import {isReadAt, onOtherGround} from './on-other-ground.ts'
import {overGround} from './over-ground.ts'
import type {SheetSettings} from './own-sheets.ts'
import type {Sheet, Sheets} from './sheet.ts'
import {usedLayouts} from './used-layouts.ts'

/** Where slides of a kind stand, however sure that is. */
type Standing = Omit<Placement, 'confidence'>

/**
 * Sheets of a brand: slides stand on its layouts, titles and text in its placeholders.
 *
 * What it has no placeholder for is drawn in its body area, in its colours.
 *
 * @param opening
 *   The template of the first slide: on a cover of that kind stands the brand's title slide.
 */
export function brandSheets(brand: Brand, settings: SheetSettings, opening: string | undefined): Sheets {
  const {metrics, words} = settings
  const chosen = chooseLayouts(brand)
  const used = usedLayouts(brand, settings)

  const contentSheet = (slide: Slide, {layout: usual, isNamed, isMade}: Standing): Sheet => {
    const wanted = besideText(slide)
    const layouts = isNamed ? [usual] : brand.layouts
    const found = wanted && pairOf(brand, layouts, usual, wanted)
    const isRead =
      found && isReadAt(found.other.rect, themeOn(brand, found.layout).tones.ink.ink, found.layout)
    // The words of a chart are in the ink of the text, and have to be read where it stands.
    const pair = wanted?.what === 'chart' && !isRead ? undefined : found
    const isText = wanted?.what === 'text'
    const layout = pair?.layout ?? usual
    const plain = themeOn(brand, layout)
    const theme = onGround(plain, slide)
    const whole = brandArea(layout, brand.size, theme, pair)
    const room = used.clear(whole, layout, slide)
    const {boxes: head, area} = brandHead(slide, layout, room, {theme, metrics, words})
    const body = bodyOf(layout)
    return {
      theme,
      metrics,
      head,
      area,
      hasPlaces: body !== undefined,
      ...(pair && {
        pair: {text: textRect(pair.text), other: isText ? textRect(pair.other) : pair.other.rect}
      }),
      finish(drawn) {
        const placed = !pair
          ? seated(drawn, layout)
          : isText
            ? inColumns(drawn, pair)
            : onOtherGround(drawn, pair.other.rect, layout)
        const boxes = [
          ...head,
          ...placed.map((box) => (body && !isText && isBody(box) ? inPlace(box, body, box.rect) : box))
        ]
        const bare = chosen['title-only'].layout
        const isBare = !isNamed && !isMade && !placed.some(isInContent) && canStandFor(bare, layout)
        return {
          boxes,
          master: used.keep(
            isBare ? bare : layout,
            plain,
            {isCover: false, ...(!isBare && pair && {[isText ? 'second' : 'other']: pair.other})},
            slide
          )
        }
      }
    }
  }

  /** A quotation on the layout that the brand has for quotations; undefined where it does not fit there. */
  const quotationSheet = (slide: Slide, layout: BrandLayout): Sheet | undefined => {
    const [spoken] = slide.slots.quotation ?? []
    const plain = themeOn(brand, layout)
    const theme = onGround(plain, slide)
    const room = used.clear(brandArea(layout, brand.size, theme), layout, slide)
    // As over any quotation of ours, a title stands over it alone.
    const {label: _label, message: _message, ...titled} = slide
    const {boxes: head, area} = brandHead(titled, layout, room, {theme, metrics, words})
    const boxes = spoken && brandQuotation(spoken, layout, area, {theme, metrics})
    if (!boxes || footnoteLine(slide, area, createStage(theme, metrics, area))) return undefined
    const finish = () => ({
      boxes: [...head, ...boxes],
      master: used.keep(layout, plain, {isCover: false}, slide)
    })
    // What the template draws is not what is shown: it has all the room it may want.
    return {theme, metrics, head, area: {x: 0, y: 0, ...brand.size}, finish}
  }

  /** The sheet of a kind of slide that has a layout of its own, or the usual one where this slide is none for it. */
  const ownSheet = (slide: Slide, placement: Standing): Sheet => {
    const usual = {layout: chosen.content.layout, isNamed: false, isMade: false}
    const {isMade} = placement
    if (slide.template === 'quotation' && isMade)
      return quotationSheet(slide, placement.layout) ?? contentSheet(slide, usual)
    const isTold = (slide.slots.points ?? []).length > 0
    return contentSheet(slide, slide.template === 'picture' && isMade && isTold ? usual : placement)
  }

  const coverSheet = (slide: Slide, layout: BrandLayout): Sheet => {
    const plain = themeOn(brand, layout)
    const theme = onGround(plain, slide)
    const area = {x: 0, y: 0, ...brand.size}
    const setting = {theme, metrics, size: brand.size, clear: (free: Rect) => used.clear(free, layout, slide)}
    const finish = (drawn: readonly Box[]) => ({
      boxes: brandCover(slide, drawn, layout, setting),
      master: used.keep(layout, plain, {isCover: true}, slide)
    })
    return {theme, metrics, head: [], area, finish}
  }

  return {
    size: brand.size,
    shared: [],
    sheetFor(slide, template) {
      const named = layoutNamed(brand, slide.options?.layout)
      const placement = named
        ? {layout: named, isNamed: true, isMade: false}
        : placementOf(brand, template, opening, chosen)
      return template.look === 'cover' ? coverSheet(slide, placement.layout) : ownSheet(slide, placement)
    },
    footOf(slide, template, master) {
      const found = used.find(master)
      if (!found || template.look === 'cover') return []
      return brandFoot(slide, found.layout, onGround(found.theme, slide), settings)
    },
    masters: used.masters,
    marked: used.marked
  }
}

/** A theme in colours that can be read on the background of a slide. */
function onGround(theme: Theme, {options}: Slide): Theme {
  return (options?.background && overGround(theme, options.background)?.theme) ?? theme
}

/** Whether a layout without text may take the place of one whose text is not used: its title looks the same. */
function canStandFor(bare: BrandLayout, layout: BrandLayout): boolean {
  const [own, other] = [titleOf(bare), titleOf(layout)].map((one) => {
    const {tie: _, ...look} = one ?? {tie: {}}
    return JSON.stringify(look)
  })
  return underTitle(bare) === undefined && bare.master === layout.master && own === other
}
