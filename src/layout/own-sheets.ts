import type {Matter} from '../article/types.ts'
import type {Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Template} from '../templates/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {footText} from './foot-text.ts'
import {type Head, headOf, placeholders, titleText} from './head.ts'
import {masterName, masterOf} from './masters.ts'
import {contentGap, type Page, pageOf} from './page.ts'
import type {Sheets} from './sheet.ts'

/** What sheets are made with. */
export interface SheetSettings {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly templates: readonly Template[]
  readonly words: Words
  readonly matter: Matter
}

/** Sheets of our own page, with a layout for each template. */
export function ownSheets(settings: SheetSettings): Sheets {
  const {theme, metrics, templates, words, matter} = settings
  const page = pageOf(matter.size ?? '16:9', theme, matter.marking !== undefined)
  const stage = createStage(theme, metrics, page.content)
  const chrome = matter.marking === undefined ? {} : {marking: matter.marking}
  return {
    size: page.size,
    sheetFor(slide, template) {
      const {boxes: head, bottom} = headFor(slide, template, page, stage, words)
      return {
        theme,
        metrics,
        head,
        area: areaOf(template, bottom, page),
        finish: (drawn) => ({
          boxes: [...head, ...drawn],
          master: masterName(template.layout ?? template.name)
        })
      }
    },
    footOf: (slide, template) => (template.look === 'cover' ? [] : footOf(slide, page, stage, settings)),
    masters: () =>
      templates
        .filter(({layout}) => layout === undefined)
        .map((template) => masterOf(template, page, stage, chrome))
  }
}

function headFor(slide: Slide, template: Template, page: Page, stage: Stage, words: Words): Head {
  if (template.look === 'cover') return {boxes: [], bottom: 0}
  if (template.look === 'content') return headOf(slide, page, stage, words)
  // A quotation is the slide: its title is as small as a label.
  const rect = {...page.label, x: page.live.x, w: page.live.w, h: 24}
  const box = stage.box(
    'Title',
    rect,
    [{spans: [{text: titleText(slide, words)}], style: 'message', ink: stage.ink('muted')}],
    {size: stage.theme.type.message.min, lead: 'message', placeholder: {type: 'title', index: 0}}
  )
  return {boxes: [box], bottom: rect.y + rect.h}
}

function areaOf(template: Template, bottom: number, page: Page): Rect {
  const {content, live, size} = page
  if (template.look === 'cover') return {x: live.x + 36, y: live.y, w: size.w - 2 * (live.x + 36), h: live.h}
  const top = bottom + contentGap
  return {...content, y: top, h: content.y + content.h - top}
}

/** The footer and the number of one slide. */
function footOf(slide: Slide, page: Page, stage: Stage, settings: SheetSettings): Box[] {
  const {theme, matter} = settings
  const text = footText(slide, settings, page.footer.w, stage)
  const look = {size: theme.type.chrome.size, lead: 'chrome', anchor: 'middle'} as const
  const isNumbered = matter.paginate ?? theme.chrome.number
  const footer = () =>
    stage.box('Footer', page.footer, [copy(text, 'chrome', stage.ink('muted'))], {
      ...look,
      placeholder: {type: 'footer', index: placeholders.footer}
    })
  const number = () =>
    stage.box('Number', page.number, [copy('‹#›', 'chrome', stage.ink('muted'), {align: 'right'})], {
      ...look,
      placeholder: {type: 'number', index: placeholders.number}
    })
  return [...(text === '' ? [] : [footer()]), ...(isNumbered ? [number()] : [])]
}
