import type {Slide} from '../deck/types.ts'
import {createStage, type Stage} from '../frame/stage.ts'
import type {Box} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {quotationMark} from '../templates/blocks/quotation-places.ts'
import type {Template} from '../templates/types.ts'
import {commonBoxes} from './common-boxes.ts'
import {contentHead, type Head} from './content-head.ts'
import {footerBox, numberBox} from './foot-boxes.ts'
import {footText} from './foot-text.ts'
import {type Form, plainForm} from './form.ts'
import {formOf} from './form-of.ts'
import {masterName, masterOf, type Setting} from './masters.ts'
import {readableTheme} from './over-ground.ts'
import {areaUnder, coverArea, type Page, pageOf} from './page.ts'
import {quotationHead} from './quotation-head.ts'
import type {SheetSettings, Sheets} from './sheet.ts'

/** Sheets of our own page, with a layout for each template, and one for each form that its slides take. */
export function ownSheets(settings: SheetSettings): Sheets {
  const {theme, metrics, templates, words, matter, whole, logo} = settings
  const page = pageOf(matter.size ?? '16:9', theme, {hasMarking: whole !== undefined, logo})
  const stage = createStage(theme, metrics, page.content)
  /** The stage in colours that can be read on the background of a slide. */
  const stageOf = ({options}: Slide): Stage => {
    const own = readableTheme(theme, options?.background)
    return own === theme ? stage : createStage(own, metrics, page.content)
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
          const form = formOf(drawn, {look: template.look, head: own, area: areaUnder(bottom, page), theme})
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

/** The footer and the number of one slide. */
function footOf(slide: Slide, page: Page, stage: Stage, settings: SheetSettings): Box[] {
  const text = footText(slide, settings, page.footer.w, stage)
  const isNumbered = settings.matter.paginate ?? settings.theme.chrome.number
  return [
    ...(text === '' ? [] : [footerBox(text, page, stage)]),
    ...(isNumbered ? [numberBox(page, stage)] : [])
  ]
}
