import {themeOn} from '../brand/derive-theme.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import type {Rect} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import {brandMarks, clearOfMarks} from './brand-marks.ts'
import {brandMaster, masterKey, type Use} from './brand-master.ts'
import type {SheetSettings, Sheets} from './sheet.ts'
import type {Master} from './types.ts'

/** A layout of the brand in use, and how slides look on it. */
interface Used {
  readonly layout: BrandLayout
  readonly theme: Theme
  readonly master: Master
  /** The handling mark of its slides. */
  readonly marking: string | undefined
}

/** The layouts of a brand that slides were set on so far, and their handling marks. */
export interface UsedLayouts extends Pick<Sheets, 'masters' | 'marked'> {
  /** The part of an area that the marks leave: where some slides have one, it is kept free on all. */
  clear(area: Rect, layout: BrandLayout, slide: Slide): Rect
  /** The name of a layout's master, kept from now on; a slide with a mark of its own stands on a copy. */
  keep(layout: BrandLayout, theme: Theme, use: Use, slide: Slide): string
  /** What stands behind the name of a master. */
  find(master: string): Used | undefined
}

/** A record of the layouts of a brand that slides are set on; nothing is in it at first. */
export function usedLayouts(
  brand: Brand,
  {metrics, marking: usual, whole}: Pick<SheetSettings, 'metrics' | 'marking' | 'whole'>
): UsedLayouts {
  const used = new Map<string, Used>()
  const marks = new Map<string, ReturnType<typeof brandMarks>>()
  const markOf = ({marking}: Slide) => marking ?? usual
  /** The lines of a mark on a layout, placed once. */
  const marksOn = (layout: BrandLayout, marking: string | undefined) => {
    if (marking === undefined) return []
    const key = `${layout.part} ${marking}`
    const placed =
      marks.get(key) ?? brandMarks(marking, layout, themeOn(brand, layout), {size: brand.size, metrics})
    marks.set(key, placed)
    return placed
  }
  return {
    clear: (area, layout, slide) => clearOfMarks(area, marksOn(layout, markOf(slide) ?? whole)),
    keep(layout, theme, use, slide) {
      const marking = markOf(slide)
      const copy = marking === whole ? undefined : `${layout.name}, ${marking ?? 'unmarked'}`
      const key = masterKey(layout, use, copy)
      if (!used.has(key))
        used.set(key, {layout, theme, master: brandMaster(layout, theme, use, copy), marking})
      return key
    },
    find: (master) => used.get(master),
    masters: () => [...used.values()].map(({master}) => master),
    marked(names) {
      if (whole === undefined) return []
      const copies = [...used.values()].flatMap(({layout, master, marking}) => {
        const copy = master.brand?.copy
        return copy && names.has(master.name)
          ? [{part: layout.part, copy, boxes: marksOn(layout, marking)}]
          : []
      })
      return [
        ...brand.layouts.map((layout) => ({part: layout.part, boxes: marksOn(layout, whole)})),
        ...copies.filter(
          (one, at) => copies.findIndex(({part, copy}) => part === one.part && copy === one.copy) === at
        )
      ]
    }
  }
}
