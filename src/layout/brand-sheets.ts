import {bodyOf, chooseLayouts, seatOf, titleOf, underTitle} from '../brand/choose-layout.ts'
import {themeOn} from '../brand/derive-theme.ts'
import {pairOf, standBeside} from '../brand/pairs.ts'
import {layoutNamed, type Placement, placementOf} from '../brand/placement.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import type {ChartBox} from '../frame/chart-box.ts'
import type {Box, PictureBox, Rect, TableBox, TextBox} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import {besideText} from './beside-text.ts'
import {brandArea} from './brand-area.ts'
import {brandCover} from './brand-cover.ts'
import {brandFoot} from './brand-foot.ts'
import {brandHead} from './brand-head.ts'
import {brandMarks, clearOfMarks} from './brand-marks.ts'
import {brandMaster, masterKey, type Use} from './brand-master.ts'
import {inPlace, textRect} from './brand-text.ts'
import {placeholders} from './head.ts'
import {isReadAt, onOtherGround} from './on-other-ground.ts'
import {overGround} from './over-ground.ts'
import type {SheetSettings} from './own-sheets.ts'
import type {Sheet, Sheets} from './sheet.ts'
import type {Master} from './types.ts'

/** A layout of the brand in use, and how slides look on it. */
interface Used {
  readonly layout: BrandLayout
  readonly theme: Theme
}

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
  const used = new Map<string, Used & {readonly master: Master}>()

  /** The name of a layout's master, kept from now on. */
  const keep = (layout: BrandLayout, theme: Theme, use: Use): string => {
    const key = masterKey(layout, use)
    if (!used.has(key)) used.set(key, {layout, theme, master: brandMaster(layout, theme, use)})
    return key
  }

  const contentSheet = (
    slide: Slide,
    {layout: usual, isNamed}: Pick<Placement, 'layout' | 'isNamed'>
  ): Sheet => {
    const wanted = besideText(slide)
    const layouts = isNamed ? [usual] : brand.layouts
    const found = wanted && pairOf(brand, layouts, usual, wanted)
    const isRead =
      found && isReadAt(found.other.rect, themeOn(brand, found.layout).tones.ink.ink, found.layout)
    // The words of a chart are in the ink of the text, and have to be read where it stands.
    const pair = wanted?.what === 'chart' && !isRead ? undefined : found
    const layout = pair?.layout ?? usual
    const plain = themeOn(brand, layout)
    const theme = onGround(plain, slide)
    const whole = brandArea(layout, brand.size, theme, pair)
    const room = settings.whole === undefined ? whole : clearOfMarks(whole, layout, brand.size, theme)
    const {boxes: head, area} = brandHead(slide, layout, room, {theme, metrics, words})
    const body = bodyOf(layout)
    return {
      theme,
      metrics,
      head,
      area,
      ...(pair && {pair: {text: textRect(pair.text), other: pair.other.rect}}),
      finish(drawn) {
        const placed = pair ? onOtherGround(drawn, pair.other.rect, layout) : seated(drawn, layout)
        const boxes = [
          ...head,
          ...placed.map((box) => (body && isBody(box) ? inPlace(box, body, box.rect) : box))
        ]
        const bare = chosen['title-only'].layout
        const isBare = !isNamed && !placed.some(isInContent) && canStandFor(bare, layout)
        return {
          boxes,
          master: keep(isBare ? bare : layout, plain, {
            isCover: false,
            other: isBare ? undefined : pair?.other
          })
        }
      }
    }
  }

  const coverSheet = (slide: Slide, layout: BrandLayout): Sheet => {
    const plain = themeOn(brand, layout)
    const theme = onGround(plain, slide)
    const area = {x: 0, y: 0, ...brand.size}
    const clear = (free: Rect) => clearOfMarks(free, layout, brand.size, theme)
    const setting = {theme, metrics, size: brand.size, ...(settings.whole !== undefined && {clear})}
    const finish = (drawn: readonly Box[]) => ({
      boxes: brandCover(slide, drawn, layout, setting),
      master: keep(layout, plain, {isCover: true})
    })
    return {theme, metrics, head: [], area, finish}
  }

  /** The handling mark of a slide, at the top and at the foot. */
  const marksOf = (slide: Slide, master: string): Box[] => {
    const marking = slide.marking ?? settings.marking
    const found = used.get(master)
    if (marking === undefined || !found) return []
    return brandMarks(marking, found.layout, found.theme, {size: brand.size, metrics})
  }

  return {
    size: brand.size,
    shared: [],
    sheetFor(slide, template) {
      const named = layoutNamed(brand, slide.options?.layout)
      const placement = named ? {layout: named, isNamed: true} : placementOf(brand, template, opening, chosen)
      return template.look === 'cover' ? coverSheet(slide, placement.layout) : contentSheet(slide, placement)
    },
    topOf: (slide, master) => marksOf(slide, master).slice(0, 1),
    footOf(slide, template, master) {
      const found = used.get(master)
      if (!found) return []
      return [
        ...(template.look === 'cover'
          ? []
          : brandFoot(slide, found.layout, onGround(found.theme, slide), settings)),
        ...marksOf(slide, master).slice(1)
      ]
    },
    masters: () => [...used.values()].map(({master}) => master)
  }
}

/** A theme in colours that can be read on the background of a slide. */
function onGround(theme: Theme, {options}: Slide): Theme {
  return (options?.background && overGround(theme, options.background)?.theme) ?? theme
}

/** What is drawn keeps its placeholder where the layout has a seat for it that nothing else takes. */
function seated(drawn: readonly Box[], layout: BrandLayout): Box[] {
  const isAlone = !drawn.some(isBody) && drawn.filter(isGraphic).length === 1
  return drawn.map((box) => {
    if (!isGraphic(box)) return box
    const seat = seatOf(layout, box.type)
    // Reset would spread it over what stands beside it.
    const isBeside = drawn.some((one) => one !== box && standBeside(one.rect, box.rect))
    if (seat && isAlone && !isBeside) return box
    const {placeholder: _, ...free} = box
    return free
  })
}

function isGraphic(box: Box): box is TableBox | ChartBox | PictureBox {
  return (
    (box.type === 'table' || box.type === 'chart' || box.type === 'picture') && box.placeholder !== undefined
  )
}

/** Whether a box fills a placeholder for content. */
function isInContent(box: Box): boolean {
  return isBody(box) || isGraphic(box)
}

function isBody(box: Box): box is TextBox {
  return (
    box.type === 'text' && box.placeholder?.type === 'body' && box.placeholder.index === placeholders.body
  )
}

/** Whether a layout without text may take the place of one whose text is not used: its title looks the same. */
function canStandFor(bare: BrandLayout, layout: BrandLayout): boolean {
  const [own, other] = [titleOf(bare), titleOf(layout)].map((one) => {
    const {tie: _, ...look} = one ?? {tie: {}}
    return JSON.stringify(look)
  })
  return underTitle(bare) === undefined && bare.master === layout.master && own === other
}
