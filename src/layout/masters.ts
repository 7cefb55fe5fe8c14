import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Box, Ink, Rect, TextBox} from '../frame/types.ts'
import {toneOf} from '../templates/tone-of.ts'
import type {Template} from '../templates/types.ts'
import type {ToneName} from '../themes/types.ts'
import {placeholders} from './head.ts'
import type {Page} from './page.ts'
import type {Master} from './types.ts'

/** Text that a layout shows on every slide. */
export interface Chrome {
  readonly marking?: string
}

/** The slide layout of a template: its ornaments, and a placeholder for each thing a person may type. */
export function masterOf(template: Template, page: Page, stage: Stage, chrome: Chrome): Master {
  const tone = toneOf(template.name)
  const boxes = {
    cover: () => coverBoxes(page, stage),
    quotation: () => [
      titlePrompt({...page.label, x: page.live.x, w: page.live.w, h: 24}, 'message', stage),
      ...foot(page, stage)
    ],
    content: () => contentBoxes(tone, page, stage)
  }[template.look]()
  return {
    name: masterName(template.name),
    type: types[template.name] ?? 'cust',
    background: groundOf(template, stage),
    boxes: [...boxes, ...(chrome.marking ? markings(chrome.marking, template, page, stage) : [])]
  }
}

/** The plain name of a template's layout: "International response". */
export function masterName(template: string): string {
  const words = template.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

// ECMA-376, 19.7.15: the standard has types for these three only.
const types: Readonly<Record<string, Master['type']>> = {title: 'title', section: 'secHead', points: 'obj'}

function groundOf(template: Template, stage: Stage): Ink {
  return stage.ink(template.look === 'cover' ? 'cover' : template.look === 'quotation' ? 'wash' : 'page')
}

function coverBoxes(page: Page, stage: Stage): Box[] {
  const {size, live} = page
  const x = live.x + 36
  const w = (size.w - 2 * x) * 0.86
  return [
    {
      type: 'shape',
      name: 'Band',
      rect: {x: 0, y: 0, w: 20, h: size.h},
      shape: 'rect',
      fill: {ink: stage.ink('cover-accent')}
    },
    stage.box('Title', {x, y: 150, w, h: 110}, [copy('Title', 'cover-title', stage.ink('cover-ink'))], {
      size: stage.theme.type['cover-title'].size,
      lead: 'cover-title',
      anchor: 'bottom',
      placeholder: {type: 'title', index: 0}
    }),
    stage.box(
      'Subtitle',
      {x, y: 272, w, h: 60},
      [copy('Subtitle', 'cover-subtitle', stage.ink('cover-muted'))],
      {
        size: stage.theme.type['cover-subtitle'].size,
        lead: 'cover-subtitle',
        placeholder: {type: 'subtitle', index: 1}
      }
    )
  ]
}

function contentBoxes(tone: ToneName, page: Page, stage: Stage): Box[] {
  const ink = stage.ink(tone)
  return [
    {type: 'shape', name: 'Accent', rect: page.bar, shape: 'rect', fill: {ink}},
    titlePrompt(page.title, 'title', stage),
    stage.box('Label', page.label, [copy('LABEL', 'label', ink, {tracking: 2})], {
      size: stage.theme.type.label.size,
      lead: 'label',
      placeholder: {type: 'body', index: placeholders.label}
    }),
    stage.box('Message', page.message, [copy('Message', 'message', stage.ink('muted'))], {
      size: stage.theme.type.message.size,
      lead: 'message',
      placeholder: {type: 'body', index: placeholders.message}
    }),
    stage.box('Body', page.content, [copy('Text', 'body', stage.ink('ink'), {bullet: {type: 'disc'}})], {
      size: stage.theme.type.body.size,
      lead: 'body',
      placeholder: {type: 'body', index: placeholders.body}
    }),
    ...foot(page, stage)
  ]
}

function titlePrompt(rect: Rect, style: 'title' | 'message', stage: Stage): TextBox {
  const size = style === 'title' ? stage.theme.type.title.size : stage.theme.type.message.min
  return stage.box('Title', rect, [copy('Title', style, stage.ink(style === 'title' ? 'ink' : 'muted'))], {
    size,
    lead: style,
    placeholder: {type: 'title', index: 0}
  })
}

function foot(page: Page, stage: Stage): Box[] {
  const {chrome, type} = stage.theme
  const look = {size: type.chrome.size, lead: 'chrome', anchor: 'middle'} as const
  return [
    ...(chrome.rule
      ? [
          {
            type: 'shape',
            name: 'Hairline',
            rect: page.rule,
            shape: 'line',
            outline: {paint: stage.theme.tones.rule, width: 0.75}
          } as const
        ]
      : []),
    stage.box('Footer', page.footer, [copy('Footer', 'chrome', stage.ink('muted'))], {
      ...look,
      placeholder: {type: 'footer', index: placeholders.footer}
    }),
    stage.box('Number', page.number, [copy('‹#›', 'chrome', stage.ink('muted'), {align: 'right'})], {
      ...look,
      placeholder: {type: 'number', index: placeholders.number}
    })
  ]
}

/** The handling mark at the top and the foot of every slide, on the layout, so that a new slide carries it too. */
function markings(text: string, template: Template, page: Page, stage: Stage): TextBox[] {
  const ink = stage.ink(template.look === 'cover' ? 'cover-ink' : 'ink')
  return page.marking.map((rect, index) =>
    stage.box(`Marking ${index + 1}`, rect, [copy(text, 'label', ink, {align: 'center', tracking: 1})], {
      size: stage.theme.type.label.size,
      lead: 'label',
      anchor: 'middle'
    })
  )
}
