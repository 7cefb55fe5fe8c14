import type {TextBox, TextParagraph} from '../../frame/types.ts'
import {beyond, isSilent} from '../look/inherit.ts'
import {named} from '../look/named.ts'
import {shapeProperties} from '../look/shape-properties.ts'
import {slideNumber} from '../look/slide-number.ts'
import {bodyProperties, levels} from '../look/text-properties.ts'
import {child, type Element, element} from '../xml.ts'
import type {Placeholder} from './types.ts'

interface ShownAs {
  readonly id: number
  readonly tie?: Element
  readonly lang: string
  readonly inherited?: Partial<Placeholder>
}

/** A text box as a placeholder that others inherit from. */
export function placeholderOf(box: TextBox, tie: Element): Placeholder {
  return {
    tie,
    shape: shapeProperties(box),
    body: bodyProperties(box),
    levels: levels(box.paragraphs)
  }
}

/**
 * A placeholder as a master or a layout shows it, with its prompt.
 *
 * @param own
 *   The box as a placeholder.
 * @param tie
 *   Its `p:ph`; on layouts with the mark of a prompt of its own.
 * @param inherited
 *   What the master gives; nothing of it is repeated.
 */
export function placeholderShape(
  box: TextBox,
  own: Placeholder,
  {id, tie = own.tie, lang, inherited = {}}: ShownAs
): Element {
  const list = [...own.levels].flatMap(([level, properties]) =>
    listLevel(properties, inherited.levels?.get(level))
  )
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named(id, box.name),
      element('p:cNvSpPr', {}, [element('a:spLocks', {noGrp: 1})]),
      element('p:nvPr', {}, [tie])
    ]),
    beyond(own.shape, inherited.shape),
    element('p:txBody', {}, [
      beyond(own.body, inherited.body),
      element('a:lstStyle', {}, list),
      ...prompt(box, lang)
    ])
  ])
}

/** A level beyond the inherited one; its text properties likewise. */
function listLevel(own: Element, inherited: Element | undefined): Element[] {
  const beyondLevel = beyond(own, inherited)
  const children = beyondLevel.children.map((one) =>
    typeof one !== 'string' && one.name === 'a:defRPr' ? beyond(one, child(inherited, 'a:defRPr')) : one
  )
  const level = {...beyondLevel, children}
  return isSilent(level) ? [] : [level]
}

function prompt(box: TextBox, lang: string): Element[] {
  const paragraphs = box.paragraphs.map((one) => promptParagraph(one, lang))
  return box.placeholder?.type === 'number' ? slideNumber(paragraphs, '‹#›') : paragraphs
}

function promptParagraph(paragraph: TextParagraph, lang: string): Element {
  const level = paragraph.level > 0 ? [element('a:pPr', {lvl: paragraph.level})] : []
  const text = paragraph.runs.map((one) => one.text).join('')
  const language = {lang}
  return element('a:p', {}, [
    ...level,
    ...(text === ''
      ? [element('a:endParaRPr', language)]
      : [element('a:r', {}, [element('a:rPr', language), element('a:t', {}, [text])])])
  ])
}
