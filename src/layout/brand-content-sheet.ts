import {bodyOf, titleOf, underTitle} from '../brand/choose-layout.ts'
import {themeOn} from '../brand/derive-theme.ts'
import {pairOf} from '../brand/pairs.ts'
import type {BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {mirrored, mirroredInPlace, mirroredText} from '../frame/mirrored.ts'
import type {Box, Rect} from '../frame/types.ts'
import {isRightToLeftLanguage} from '../text/direction.ts'
import {besideText} from './beside-text.ts'
import {brandArea} from './brand-area.ts'
import {brandHead} from './brand-head.ts'
import {inColumns, isBody, isInContent, seated} from './brand-seats.ts'
import type {BrandSetting, Standing} from './brand-setting.ts'
import {inPlace, textRect} from './brand-text.ts'
import {isReadAt, onOtherGround} from './on-other-ground.ts'
import {readableTheme} from './over-ground.ts'
import type {Sheet} from './sheet.ts'

/** A slide of content on the layout of a brand: text and what is drawn beside it in two places, where a layout has them. */
export function brandContentSheet(
  slide: Slide,
  {layout: usual, isNamed, isMade}: Standing,
  setting: BrandSetting
): Sheet {
  const {brand, chosen, used, metrics, words, lang} = setting
  const wanted = besideText(slide)
  const layouts = isNamed ? [usual] : brand.layouts
  const found = wanted && pairOf(brand, layouts, usual, wanted)
  const isRead = found && isReadAt(found.other.rect, themeOn(brand, found.layout).tones.ink.ink, found.layout)
  // The words of a chart are in the ink of the text, and have to be read where it stands.
  const pair = wanted?.what === 'chart' && !isRead ? undefined : found
  const isText = wanted?.what === 'text'
  const layout = pair?.layout ?? usual
  const plain = themeOn(brand, layout)
  const theme = readableTheme(plain, slide.options?.background)
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
        ...head.map((box) => headFrom(box, lang)),
        ...directed(placed, lang, pair ? undefined : area).map((box) =>
          body && !isText && isBody(box) ? inPlace(box, body, box.rect) : box
        )
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

/** What is drawn, for a language from right to left mirrored in its area; what has places of a brand's stays there. */
function directed(drawn: readonly Box[], lang: string, area: Rect | undefined): readonly Box[] {
  if (!isRightToLeftLanguage(lang)) return drawn
  return drawn.map((box) => (area ? mirrored(box, 2 * area.x + area.w) : mirroredInPlace(box)))
}

/** A title, a label or a message in a place of a brand's: it begins where its language begins, in any letters. */
function headFrom(box: Box, lang: string): Box {
  if (box.type !== 'text' || !isRightToLeftLanguage(lang)) return box
  const {paragraphs} = mirroredText(box, 0, false)
  return {...box, paragraphs}
}

/** Whether a layout without text may take the place of one whose text is not used: its title looks the same. */
function canStandFor(bare: BrandLayout, layout: BrandLayout): boolean {
  const [own, other] = [titleOf(bare), titleOf(layout)].map((one) => {
    const {tie: _, ...look} = one ?? {tie: {}}
    return JSON.stringify(look)
  })
  return underTitle(bare) === undefined && bare.master === layout.master && own === other
}
