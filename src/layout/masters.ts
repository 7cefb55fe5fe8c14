import {copy} from '../frame/copy.ts'
import {lineOf} from '../frame/line-of.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Stage} from '../frame/stage.ts'
import {surface} from '../frame/surface.ts'
import type {Box, Ink, Rect, TextBox} from '../frame/types.ts'
import type {Prompts} from '../lexicons/prompts.ts'
import {coverPlaces} from '../templates/blocks/cover.ts'
import {quotationBoxes} from '../templates/blocks/quotation-boxes.ts'
import {quotePlace} from '../templates/blocks/quotation-places.ts'
import {toneOf} from '../templates/tone-of.ts'
import type {Template} from '../templates/types.ts'
import type {ToneName} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {commonBoxes} from './common-boxes.ts'
import {labelBox} from './content-head.ts'
import {contentPrompts} from './content-prompts.ts'
import {footerBox, numberBox} from './foot-boxes.ts'
import {type Form, formName, plainForm} from './form.ts'
import {headPlaces} from './head-places.ts'
import {areaUnder, coverArea, type Page} from './page.ts'
import {quotationArea, quotationTitle, quotationTitleSize} from './quotation-head.ts'
import type {Logo, Master} from './types.ts'

/** What layouts are made with. */
export interface Setting {
  readonly page: Page
  readonly stage: Stage
  /** The handling mark of its slides. */
  readonly marking: string | undefined
  /** The one of the whole deck: a layout with another tells so in its name. */
  readonly whole: string | undefined
  readonly logo: Logo | undefined
  /** What empty placeholders say. */
  readonly prompts: Prompts
  /** What the slide master shows: layouts that show all of it hold these very boxes. */
  readonly shared: readonly Box[]
}

/** A slide layout of a template in a form: its ornaments, and a placeholder for each thing a person may type. */
export function masterOf(template: Template, form: Form, setting: Setting): Master {
  const boxes = {
    cover: () => coverBoxes(form, setting),
    quotation: () => quotationPrompts(form, setting),
    content: () => contentBoxes(toneOf(template), form, setting)
  }[template.look]()
  return {
    name: masterName(template, form, setting),
    type: typeOf(template, form),
    background: groundOf(template, setting.stage),
    boxes: [...boxes, ...commonsOf(template, setting)]
  }
}

function commonsOf({look}: Template, setting: Setting): readonly Box[] {
  if (look === 'cover') return commonBoxes('cover', setting)
  return setting.marking === setting.whole ? setting.shared : commonBoxes('page', setting)
}

/** The plain name of a layout of a template: "International response", "International response (label)", "Context, TLP:RED". */
export function masterName({name, look}: Template, form: Form, setting: Setting): string {
  const {page, stage, marking, whole} = setting
  const words = name.replaceAll('-', ' ')
  const area = areaUnder(headPlaces(form, page, stage.theme).bottom, page)
  const plain = formName(words.charAt(0).toUpperCase() + words.slice(1), form, plainForm(name, look), area)
  return marking === whole ? plain : `${plain}, ${marking ?? 'unmarked'}`
}

/** ECMA-376, 19.7.15: the types of the standard have neither label nor message. */
function typeOf({name, look}: Template, form: Form): Master['type'] {
  if (name === 'title' || name === 'section') return name === 'title' ? 'title' : 'secHead'
  if (look !== 'content' || form.hasLabel || form.messageLines > 0) return 'cust'
  const types = {
    list: 'obj',
    columns: 'twoObj',
    table: 'tbl',
    picture: 'cust',
    chart: 'chart',
    'text-and-chart': 'txAndChart',
    shapes: 'titleOnly'
  } as const
  const isText = form.content === 'list' || form.content === 'columns'
  // Of several layouts of a type programs take the first: that has to be the plain one.
  return !form.room && (name === 'points' || !isText) ? types[form.content] : 'cust'
}

function groundOf(template: Template, stage: Stage): Ink {
  return stage.ink(template.look === 'cover' ? 'cover' : template.look === 'quotation' ? 'wash' : 'page')
}

function coverBoxes({titleLines}: Form, {page, stage, prompts}: Setting): Box[] {
  const style = stage.theme.type['cover-title']
  const places = coverPlaces(coverArea(page), titleLines * lineOf(style), 0, stage.theme)
  return [
    surface('Band', {x: 0, y: 0, w: 20, h: page.size.h}, stage.ink('cover-accent')),
    stage.box('Title', places.title, [copy(prompts.title, 'cover-title', stage.ink('cover-ink'))], {
      size: style.size,
      lead: 'cover-title',
      anchor: 'bottom',
      placeholder: placeholders.title
    }),
    stage.box(
      'Subtitle',
      places.subtitle,
      [copy(prompts.subtitle, 'cover-subtitle', stage.ink('cover-muted'))],
      {
        size: stage.theme.type['cover-subtitle'].size,
        lead: 'cover-subtitle',
        placeholder: placeholders.subtitle
      }
    )
  ]
}

function contentBoxes(tone: ToneName, form: Form, setting: Setting): Box[] {
  const {page, stage, prompts} = setting
  const ink = stage.ink(tone)
  const places = headPlaces(form, page, stage.theme)
  const label = () => labelBox(copy(prompts.label, 'label', ink, {tracking: 2, caps: true}), page, stage)
  const message = () =>
    stage.box('Message', places.message, [copy(prompts.message, 'message', stage.ink('muted'))], {
      size: stage.theme.type.message.size,
      lead: 'message',
      placeholder: placeholders.message
    })
  return [
    surface('Accent', places.bar, ink),
    {...titlePrompt(places.title, stage.theme.type.title.size, 'ink', setting), anchor: places.anchor},
    ...(form.hasLabel ? [label()] : []),
    ...(form.messageLines > 0 ? [message()] : []),
    ...contentPrompts(form, areaUnder(places.bottom, page), setting),
    footerBox(prompts.footer, page, stage),
    numberBox(page, stage)
  ]
}

function quotationPrompts({titleLines, quoteLines = 1, room}: Form, setting: Setting): Box[] {
  const {page, stage, prompts} = setting
  const place = room ?? quotePlace(quotationArea(titleLines, page, stage.theme), quoteLines, stage.theme)
  const {mark, quote, speaker} = quotationBoxes(place, stage)
  const words = [copy(prompts.quotation, 'quote', stage.ink('ink'))]
  const source = speaker(prompts.source, placeholders.speaker)
  // A quotation that takes all the room leaves none for a source.
  const hasRoom = source.rect.y + source.rect.h <= page.rule.y
  return [
    titlePrompt(
      quotationTitle(titleLines, page, stage.theme),
      quotationTitleSize(stage.theme),
      'muted',
      setting
    ),
    mark,
    quote(words, stage.theme.type.quote.size),
    ...(hasRoom ? [source] : []),
    footerBox(prompts.footer, page, stage),
    numberBox(page, stage)
  ]
}

function titlePrompt(rect: Rect, size: Pt, tone: 'ink' | 'muted', {stage, prompts}: Setting): TextBox {
  const look = {size, lead: 'title', placeholder: placeholders.title} as const
  return stage.box('Title', rect, [copy(prompts.title, 'title', stage.ink(tone))], look)
}
