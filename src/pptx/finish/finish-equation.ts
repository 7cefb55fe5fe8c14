import type {EquationBox} from '../../frame/types.ts'
import {officeMaths} from '../equation/office-maths.ts'
import {named} from '../look/named.ts'
import {fill} from '../look/paint.ts'
import {shapeProperties} from '../look/shape-properties.ts'
import {bodyProperties} from '../look/text-properties.ts'
import {type Element, element} from '../xml.ts'

/**
 * A formula as a native equation, and for programs that know none in one line of text.
 *
 * Mathematics in text is an extension of PowerPoint 2010 (MS-ODRAWXML, 2.2.1), so the shape is an alternative (ECMA-376,
 * part 3). The two shapes have ids and names of their own, as some programs ask for, though only one of them is ever there.
 */
export function finishEquation(box: EquationBox, id: number, lang: string): Element {
  const {equation, size, ink} = box
  const look = (isItalic: boolean, name = 'a:rPr') =>
    element(name, {lang, sz: Math.round(size * 100), b: 0, i: isItalic ? 1 : 0}, [
      fill({ink}),
      element('a:latin', {typeface: mathsFont})
    ])
  const native = element('a14:m', {}, [
    element('m:oMathPara', {'xmlns:m': mathsNamespace}, [
      element('m:oMathParaPr', {}, [element('m:jc', {'m:val': 'center'})]),
      element('m:oMath', {}, officeMaths(equation.maths, look))
    ])
  ])
  const plain = element('a:r', {}, [look(false), element('a:t', {}, [equation.text])])
  return element('mc:AlternateContent', {'xmlns:mc': alternativeNamespace}, [
    element('mc:Choice', {'xmlns:a14': extensionNamespace, Requires: 'a14'}, [
      shape(box, id, [native, look(true, 'a:endParaRPr')])
    ]),
    element('mc:Fallback', {}, [shape({...box, name: `${box.name}, as text`}, id + apart, [plain])])
  ])
}

const mathsFont = 'Cambria Math'
const mathsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const alternativeNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const extensionNamespace = 'http://schemas.microsoft.com/office/drawing/2010/main'

/** No slide has so many shapes. */
const apart = 100_000

function shape(box: EquationBox, id: number, content: readonly Element[]): Element {
  const text = {
    ...box,
    type: 'text',
    shape: 'rect',
    insets: [0, 0, 0, 0],
    anchor: 'middle',
    paragraphs: []
  } as const
  const body = bodyProperties(text)
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named(id, box.name, {alt: box.equation.source.replace(/\s+/g, ' ')}),
      element('p:cNvSpPr', {txBox: 1}),
      element('p:nvPr')
    ]),
    shapeProperties(text),
    element('p:txBody', {}, [
      // Were the room a bit too narrow after all, no line would be broken.
      {...body, attributes: {...body.attributes, wrap: 'none'}},
      element('a:lstStyle'),
      element('a:p', {}, [element('a:pPr', {algn: 'ctr'}), ...content])
    ])
  ])
}
