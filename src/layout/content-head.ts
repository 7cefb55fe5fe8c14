import type {Slide} from '../deck/types.ts'
import {type Copy, copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import {isOverfull, type Stage, sizeOrLeast} from '../frame/stage.ts'
import type {Box, Rect, TextBox} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import {asMessage} from '../templates/blocks/spans.ts'
import type {StyleName, ToneName} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import type {Form} from './form.ts'
import {headPlaces, lineCount, mostOf} from './head-places.ts'
import type {Page} from './page.ts'

/** Title, label and message of a slide, where its content may begin, and which form it has. */
export interface Head {
  readonly boxes: readonly Box[]
  readonly bottom: Pt
  readonly form: Omit<Form, 'content'>
}

/** The head of a content slide: a small label, the title in at most two lines where that can be, the message under it. */
export function contentHead(slide: Slide, page: Page, stage: Stage, words: Words): Head {
  const {label, message, tone} = slide
  const title = setLines(titleCopy(slide, stage, words), 'title', page.title.w, stage)
  const said = message
    ? setLines(asMessage(message, stage.ink('muted')), 'message', page.message.w, stage)
    : undefined
  const form = {
    hasLabel: Boolean(label),
    titleLines: title.lines,
    messageLines: said ? said.lines : 0
  }
  const places = headPlaces(form, page, stage.theme)
  return {
    boxes: [
      stage.box('Title', places.title, [title.copy], {
        size: sizeWithin(title, 'title', places.title, stage),
        lead: 'title',
        anchor: places.anchor,
        placeholder: placeholders.title
      }),
      ...(label ? [labelBox(labelCopy(label, tone, stage), page, stage)] : []),
      ...(said
        ? [
            stage.box('Message', places.message, [said.copy], {
              size: sizeWithin(said, 'message', places.message, stage),
              lead: 'message',
              placeholder: placeholders.message
            })
          ]
        : [])
    ],
    bottom: places.bottom,
    form
  }
}

/** The words of a title placeholder: the title, and which part of how many it is. */
export function titleText(slide: Slide, words: Words): string {
  return slide.title + countText(slide, words)
}

/** Which part of how many a slide is, to be set behind its title without a break in it; empty where it is whole. */
function countText({part}: Slide, words: Words): string {
  return part ? ` (${words.part(part.index, part.of).replaceAll(' ', '\u00a0')})` : ''
}

function titleCopy(slide: Slide, stage: Stage, words: Words): Copy {
  const count = countText(slide, words)
  const counted = count === '' ? [] : [{text: count, ink: stage.ink('muted')}]
  return {spans: [{text: slide.title}, ...counted], style: 'title', ink: stage.ink('ink')}
}

/** A line of the head at its size. One too long for its room takes more of it at the least size: an author's words are not cut. */
function setLines(one: Copy, style: StyleName & keyof typeof mostOf, w: Pt, stage: Stage) {
  const size = sizeOrLeast(stage.fit([{copies: [one], w, h: mostOf[style]}], style), style, stage)
  return {
    copy: one,
    size,
    lines: lineCount(stage.height([one], w, size, style), stage.theme.type[style], size)
  }
}

/** The size of lines in the room that their number has: lines of Chinese or Japanese are higher than others. */
function sizeWithin(
  {copy: one, size}: {readonly copy: Copy; readonly size: Pt},
  style: StyleName & keyof typeof mostOf,
  {w, h}: Rect,
  stage: Stage
): Pt {
  if (stage.height([one], w, size, style) <= h + 1) return size
  const found = stage.fit([{copies: [one], w, h}], style)
  return isOverfull(found) ? size : found.size
}

function labelCopy(label: string, tone: ToneName, stage: Stage): Copy {
  return copy(label.toUpperCase(), 'label', stage.ink(tone), {tracking: 2})
}

/** A label at its place, alike on slides and on their layout. */
export function labelBox(text: Copy, page: Page, stage: Stage): TextBox {
  return stage.box('Label', page.label, [text], {
    size: stage.theme.type.label.size,
    lead: 'label',
    placeholder: placeholders.label
  })
}
