import type {EquationBox} from '../../frame/types.ts'
import {officeMaths} from '../equation/office-maths.ts'
import {named} from '../look/named.ts'
import {fill} from '../look/paint.ts'
import {shapeProperties} from '../look/shape-properties.ts'
import {bodyProperties} from '../look/text-properties.ts'
import {namespaces} from '../namespaces.ts'
import {type Element, element} from '../xml.ts'
import {alternative, mathsFont, spokenSource} from './alternative.ts'

/** A formula as a native equation, and for programs that know none in one line of text. */
export function finishEquation(box: EquationBox, id: number, lang: string): Element {
  const {equation, size, ink} = box
  const look = (isItalic: boolean, name = 'a:rPr') =>
    element(name, {lang, sz: Math.round(size * 100), b: 0, i: isItalic ? 1 : 0}, [
      fill({ink}),
      element('a:latin', {typeface: mathsFont})
    ])
  const native = element('a14:m', {}, [
    element('m:oMathPara', {'xmlns:m': namespaces.maths}, [
      element('m:oMathParaPr', {}, [element('m:jc', {'m:val': 'center'})]),
      element('m:oMath', {}, officeMaths(equation.maths, look))
    ])
  ])
  const plain = element('a:r', {}, [look(false), element('a:t', {}, [equation.text])])
  return alternative(box, id, 'a14', {
    native: (one, own) => shape(one, own, [native, look(true, 'a:endParaRPr')]),
    plain: (one, own) => shape(one, own, [plain])
  })
}

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
      named(id, box.name, {alt: spokenSource(box.equation.source)}),
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
