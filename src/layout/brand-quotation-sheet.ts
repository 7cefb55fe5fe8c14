import {themeOn} from '../brand/derive-theme.ts'
import type {BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {createStage} from '../frame/stage.ts'
import {brandArea} from './brand-area.ts'
import {brandHead} from './brand-head.ts'
import {brandQuotation} from './brand-quotation.ts'
import type {BrandSetting} from './brand-setting.ts'
import {footnoteLine} from './footnote-line.ts'
import {readableTheme} from './over-ground.ts'
import type {Sheet} from './sheet.ts'

/** A quotation on the layout that the brand has for quotations; undefined where it does not fit there. */
export function brandQuotationSheet(
  slide: Slide,
  layout: BrandLayout,
  {brand, used, metrics, words}: BrandSetting
): Sheet | undefined {
  const [spoken] = slide.slots.quotation ?? []
  const plain = themeOn(brand, layout)
  const theme = readableTheme(plain, slide.options?.background)
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
