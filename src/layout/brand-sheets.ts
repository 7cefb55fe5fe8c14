import {chooseLayouts} from '../brand/choose-layout.ts'
import {themeOn} from '../brand/derive-theme.ts'
import {layoutNamed, placementOf} from '../brand/placement.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import type {Box, Rect} from '../frame/types.ts'
import {brandContentSheet} from './brand-content-sheet.ts'
import {brandCover} from './brand-cover.ts'
import {brandFoot} from './brand-foot.ts'
import {brandQuotationSheet} from './brand-quotation-sheet.ts'
import type {BrandSetting, Standing} from './brand-setting.ts'
import {readableTheme} from './over-ground.ts'
import type {Sheet, SheetSettings, Sheets} from './sheet.ts'
import {usedLayouts} from './used-layouts.ts'

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
  const setting: BrandSetting = {brand, chosen, used, metrics, words, lang: settings.lang}
  return {
    size: brand.size,
    shared: [],
    sheetFor(slide, template) {
      const named = layoutNamed(brand, slide.options?.layout)
      const placement = named
        ? {layout: named, isNamed: true, isMade: false}
        : placementOf(brand, template, opening, chosen)
      return template.look === 'cover'
        ? coverSheet(slide, placement.layout, setting)
        : ownSheet(slide, placement, setting)
    },
    footOf(slide, template, master) {
      const found = used.find(master)
      if (!found || template.look === 'cover') return []
      return brandFoot(slide, found.layout, readableTheme(found.theme, slide.options?.background), settings)
    },
    masters: used.masters,
    marked: used.marked
  }
}

function coverSheet(slide: Slide, layout: BrandLayout, {brand, used, metrics}: BrandSetting): Sheet {
  const plain = themeOn(brand, layout)
  const theme = readableTheme(plain, slide.options?.background)
  const area = {x: 0, y: 0, ...brand.size}
  const place = {theme, metrics, size: brand.size, clear: (free: Rect) => used.clear(free, layout, slide)}
  const finish = (drawn: readonly Box[]) => ({
    boxes: brandCover(slide, drawn, layout, place),
    master: used.keep(layout, plain, {isCover: true}, slide)
  })
  return {theme, metrics, head: [], area, finish}
}

/** The sheet of a kind of slide that has a layout of its own, or the usual one where this slide is none for it. */
function ownSheet(slide: Slide, placement: Standing, setting: BrandSetting): Sheet {
  const usual = {layout: setting.chosen.content.layout, isNamed: false, isMade: false}
  const {isMade} = placement
  if (slide.template === 'quotation' && isMade)
    return brandQuotationSheet(slide, placement.layout, setting) ?? brandContentSheet(slide, usual, setting)
  const isTold = (slide.slots.points ?? []).length > 0
  const standing = slide.template === 'picture' && isMade && isTold ? usual : placement
  return brandContentSheet(slide, standing, setting)
}
