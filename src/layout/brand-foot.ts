import type {BrandLayout, Place} from '../brand/types.ts'
import {longDate} from '../deck/long-date.ts'
import type {Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box} from '../frame/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {inPlace, metricsIn, textRect} from './brand-text.ts'
import {footText} from './foot-text.ts'
import type {SheetSettings} from './sheet.ts'

/** Footer, date and number where a brand's layout has them, as it shows them. */
export function brandFoot(
  slide: Slide,
  layout: BrandLayout,
  theme: Theme,
  settings: SheetSettings
): readonly Box[] {
  const {metrics, matter, lang} = settings
  const stageFor = (place: Place | undefined) => chromeStage(place, theme, metrics)
  const placeOf = (role: Place['role']) => layout.places.find((one) => one.role === role)
  const [footer, date, number] = [placeOf('footer'), placeOf('date'), placeOf('number')]
  const isNumbered = matter.paginate ?? !layout.isUnnumbered
  const words = footer ? footText(slide, settings, textRect(footer).w, stageFor(footer)) : ''
  const day = layout.isDated && matter.date !== undefined ? longDate(matter.date, lang) : ''
  return [
    ...(footer && words !== '' ? [set('footer', words, footer, stageFor(footer))] : []),
    ...(date && day !== '' && isOneLine(day, date, stageFor(date))
      ? [set('date', day, date, stageFor(date))]
      : []),
    ...(number && isNumbered ? [set('number', '‹#›', number, stageFor(number))] : [])
  ]
}

/** A stage that measures as a place sets its text: in a font of its own, which need not be that of the slides. */
function chromeStage(place: Place | undefined, theme: Theme, metrics: Metrics): Stage {
  const [level] = place?.levels ?? []
  const fonts = {...theme.fonts, ...(level && {[theme.type.chrome.font]: level.family})}
  return createStage({...theme, fonts}, metricsIn(level, metrics), {x: 0, y: 0, w: 0, h: 0})
}

const names = {footer: 'Footer', date: 'Date', number: 'Number'} as const

function set(type: keyof typeof names, words: string, place: Place, stage: Stage): Box {
  const look = {size: sizeOf(type, place, stage), lead: 'chrome', placeholder: placeholders[type]} as const
  return inPlace(stage.box(names[type], place.rect, [copy(words, 'chrome', stage.ink('muted'))], look), place)
}

function sizeOf(type: keyof typeof names, place: Place, {theme}: Stage): number {
  return type === 'footer' ? theme.type.chrome.size : (place.levels[0]?.size ?? 0)
}

/** A date that its place does not hold is left out: it stands on the cover. */
function isOneLine(day: string, place: Place, stage: Stage): boolean {
  const size = sizeOf('date', place, stage)
  const copies = [copy(day, 'chrome', stage.ink('muted'))]
  return stage.height(copies, textRect(place).w, size, 'chrome') < 1.9 * size
}
