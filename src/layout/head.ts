import type {Statement} from '../brief/types.ts'
import type {Slide} from '../deck/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {isOverfull, type Stage} from '../frame/stage.ts'
import type {Box, Ink, Rect, TextBox} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {noted} from '../templates/blocks/spans.ts'
import type {ToneName} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import type {Page} from './page.ts'

/** Indexes of the placeholders of a layout, the same on every layout. */
export const placeholders = {body: 1, label: 10, message: 11, footer: 12, number: 13} as const

/** Title, label and message of a slide, and where its content may begin. */
export interface Head {
  readonly boxes: readonly Box[]
  readonly bottom: Pt
}

/** The head of a content slide: a small label, the title in at most two lines where that can be, the message under it. */
export function headOf(slide: Slide, page: Page, stage: Stage, words: Words): Head {
  const {label, message} = slide
  // A title alone stands in the middle of the accent; what comes with it begins at the top.
  const alone = page.bar.y + (message ? 0 : 10)
  const top = label ? page.title.y : alone
  const title = titleBox(slide, {...page.title, y: top}, stage, words)
  const under = top + title.rect.h + 3
  const said = message ? messageBox(message, {...page.message, y: under}, stage) : undefined
  const bottom = said ? said.rect.y + said.rect.h : under
  return {
    boxes: [
      title,
      ...(label ? [labelBox(label, slide.tone, page, stage)] : []),
      ...(said ? [said] : []),
      ...longer(page.bar, bottom, stage.ink(slide.tone))
    ],
    bottom: Math.max(page.bar.y + page.bar.h, bottom)
  }
}

/** What the accent of the layout is short of, beside a higher head. */
function longer(bar: Rect, bottom: Pt, ink: Ink): Box[] {
  const y = bar.y + bar.h
  if (bottom <= y) return []
  return [{type: 'shape', name: 'Accent', rect: {...bar, y, h: bottom - y}, shape: 'rect', fill: {ink}}]
}

/** The words of a title placeholder: the title, and which part of how many it is. */
export function titleText({title, part}: Slide, words: Words): string {
  return part ? `${title} (${words.part(part.index, part.of)})` : title
}

function titleBox(slide: Slide, rect: Rect, stage: Stage, words: Words): TextBox {
  const part = slide.part
    ? [{text: ` (${words.part(slide.part.index, slide.part.of)})`, ink: stage.ink('muted')}]
    : []
  const copies: Copy[] = [{spans: [{text: slide.title}, ...part], style: 'title', ink: stage.ink('ink')}]
  const found = stage.fit([{copies, w: rect.w, h: rect.h}], 'title')
  // A heading too long for two lines takes more of them at the least size: an author's words are not cut.
  const size = isOverfull(found) ? stage.theme.type.title.min : found.size
  const h = Math.ceil(stage.height(copies, rect.w, size, 'title'))
  return stage.box('Title', {...rect, h}, copies, {
    size,
    lead: 'title',
    placeholder: {type: 'title', index: 0}
  })
}

function labelBox(label: string, tone: ToneName, page: Page, stage: Stage): TextBox {
  const text = copy(label.toUpperCase(), 'label', stage.ink(tone), {tracking: 2})
  return stage.box('Label', page.label, [text], {
    size: stage.theme.type.label.size,
    lead: 'label',
    placeholder: {type: 'body', index: placeholders.label}
  })
}

function messageBox(message: Statement, rect: Rect, stage: Stage): TextBox {
  const copies = [noted(message, 'message', stage.ink('muted'))]
  const found = stage.fit([{copies, w: rect.w, h: 52}], 'message')
  const size = isOverfull(found) ? stage.theme.type.message.min : found.size
  const h = Math.ceil(stage.height(copies, rect.w, size, 'message'))
  return stage.box('Message', {...rect, h}, copies, {
    size,
    lead: 'message',
    placeholder: {type: 'body', index: placeholders.message}
  })
}
