import type {Matter} from '../article/matter-types.ts'
import type {Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box, Placeholding, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {quotationMark, quotePlace} from '../templates/blocks/quotation-places.ts'
import type {Template} from '../templates/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import {commonBoxes} from './common-boxes.ts'
import {contentHead, type Head} from './content-head.ts'
import {footText} from './foot-text.ts'
import {type Form, plainForm} from './form.ts'
import {lineCount} from './head-places.ts'
import {masterName, masterOf, type Setting} from './masters.ts'
import {overGround} from './over-ground.ts'
import {areaUnder, coverArea, type Page, pageOf} from './page.ts'
import {quotationHead} from './quotation-head.ts'
import type {Sheets} from './sheet.ts'
import type {Logo} from './types.ts'

/** What sheets are made with. */
export interface SheetSettings {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly templates: readonly Template[]
  readonly words: Words
  /** Of the deck, as BCP 47 tag. */
  readonly lang: string
  readonly matter: Matter
  /** The handling mark of slides without one of their own, and that of the whole deck. */
  readonly marking: string | undefined
  readonly whole: string | undefined
  /** The theme's, on our own layouts. */
  readonly logo?: Logo | undefined
}

/** Sheets of our own page, with a layout for each template, and one for each form that its slides take. */
export function ownSheets(settings: SheetSettings): Sheets {
  const {theme, metrics, templates, words, matter, whole, logo} = settings
  const page = pageOf(matter.size ?? '16:9', theme, {hasMarking: whole !== undefined, logo})
  const stage = createStage(theme, metrics, page.content)
  /** The stage in colours that can be read on the background of a slide. */
  const stageOf = ({options}: Slide): Stage => {
    const over = options?.background && overGround(theme, options.background)
    return over ? createStage(over.theme, metrics, page.content) : stage
  }
  const shared = commonBoxes('page', {page, stage, logo, marking: whole})
  const setting = {page, stage, marking: whole, whole, logo, shared, prompts: words.prompts}
  const forms = new Map<
    string,
    {readonly template: Template; readonly form: Form; readonly setting: Setting}
  >()
  return {
    size: page.size,
    shared,
    sheetFor(slide, template) {
      const {boxes: head, bottom, form: own} = headFor(slide, template, page, stageOf(slide), words)
      return {
        theme: stageOf(slide).theme,
        metrics,
        head,
        area: template.look === 'cover' ? coverArea(page) : areaUnder(bottom, page),
        finish(drawn) {
          const area = areaUnder(bottom, page)
          const form = {
            cover: () => coverForm(drawn, theme),
            content: () => ({...own, ...contentOf(drawn, area)}),
            quotation: () => ({...own, ...quotationForm(drawn, area, theme)})
          }[template.look]()
          const home = templates.find(({name}) => name === template.layout) ?? template
          const marked = {...setting, marking: slide.marking ?? settings.marking}
          const master = masterName(home, form, marked)
          forms.set(master, {template: home, form, setting: marked})
          return {boxes: [...head, ...drawn.filter(({name}) => name !== quotationMark)], master}
        }
      }
    },
    footOf: (slide, template) =>
      template.look === 'cover' ? [] : footOf(slide, page, stageOf(slide), settings),
    masters: (used) =>
      templates.flatMap((template) => {
        if (template.layout !== undefined) return []
        const plain = masterOf(template, plainForm(template.name, template.look), setting)
        const others = [...forms].filter(
          ([name, one]) => one.template === template && name !== plain.name && used.has(name)
        )
        return [plain, ...others.map(([, one]) => masterOf(template, one.form, one.setting))]
      }),
    marked: () => []
  }
}

function headFor(slide: Slide, template: Template, page: Page, stage: Stage, words: Words): Head {
  const plain = plainForm(template.name, template.look)
  if (template.look === 'cover') return {boxes: [], bottom: 0, form: plain}
  if (template.look === 'content') return contentHead(slide, page, stage, words)
  const {title, lines} = quotationHead(slide, page, stage, words)
  return {boxes: [title], bottom: title.rect.y + title.rect.h, form: {...plain, titleLines: lines}}
}

/** The form of a cover; a title that is set smaller than full has places of its own. */
function coverForm(drawn: readonly Box[], {type}: Theme): Form {
  const plain = plainForm('', 'cover')
  const title = drawn.find((box) => box.type === 'text' && box.placeholder?.type === 'title')
  const size = title?.type === 'text' ? title.paragraphs[0]?.runs[0]?.size : undefined
  const style = type['cover-title']
  if (!title || size !== style.size) return plain
  return {...plain, titleLines: lineCount(title.rect.h, style, size)}
}

/** The form of a quotation; one that is set smaller than full, or over footnotes, has a place of its own. */
function quotationForm(
  drawn: readonly Box[],
  area: Rect,
  theme: Theme
): Pick<Form, 'content' | 'room' | 'quoteLines'> {
  const quote = drawn.find(
    (box) => box.type === 'text' && box.placeholder?.index === placeholders.quotation.index
  )
  if (quote?.type !== 'text') return {content: 'shapes'}
  const size = quote.paragraphs[0]?.runs[0]?.size ?? 0
  const lines = lineCount(quote.rect.h, theme.type.quote, size)
  const isUsual = size === theme.type.quote.size && isSame(quote.rect, quotePlace(area, lines, theme))
  return isUsual
    ? {content: 'shapes', quoteLines: lines}
    : {content: 'shapes', room: quote.rect, quoteLines: 0}
}

function isSame(one: Rect, other: Rect): boolean {
  return Math.abs(one.y - other.y) < 0.5 && Math.abs(one.h - other.h) < 0.5
}

/** Which placeholders of a layout a template fills. */
function contentOf(drawn: readonly Box[], area: Rect): Pick<Form, 'content' | 'room' | 'beside'> {
  const filling = (type: Placeholding['type']) =>
    drawn.filter((box) => 'placeholder' in box && box.placeholder?.type === type)
  const [list, second] = filling('body')
  if (filling('table').length > 0) return {content: 'table'}
  const [chart] = filling('chart')
  const [picture] = filling('picture')
  if (picture) return {content: 'picture', ...(list && {room: list.rect}), beside: picture.rect}
  if (!list && chart) return {content: 'chart', ...(isWhole(chart.rect, area) ? {} : {beside: chart.rect})}
  if (!list) return {content: 'shapes'}
  if (chart) return {content: 'text-and-chart', room: list.rect, beside: chart.rect}
  if (second) return {content: 'columns'}
  return {content: 'list', ...(isWhole(list.rect, area) ? {} : {room: list.rect})}
}

function isWhole({w, h}: Rect, area: Rect): boolean {
  return w > area.w - 1 && h > area.h - 1
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
      placeholder: placeholders.footer
    })
  const number = () =>
    stage.box('Number', page.number, [copy('‹#›', 'chrome', stage.ink('muted'), {align: 'right'})], {
      ...look,
      placeholder: placeholders.number
    })
  return [...(text === '' ? [] : [footer()]), ...(isNumbered ? [number()] : [])]
}
