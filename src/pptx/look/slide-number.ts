import {child, type Element, element, elements, withChildren} from '../xml.ts'

/** The id that PowerPoint gives to the field of slide numbers; any GUID would do. */
export const numberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/** Paragraphs whose first run is the number of the slide, as a field that follows when slides move. */
export function slideNumber(paragraphs: readonly Element[], number: number | '‹#›'): Element[] {
  return paragraphs.map((paragraph) => {
    const look = child(child(paragraph, 'a:r'), 'a:rPr') ?? child(paragraph, 'a:endParaRPr')
    const field = element('a:fld', {id: numberField, type: 'slidenum'}, [
      ...(look ? [{...look, name: 'a:rPr'}] : []),
      element('a:t', {}, [String(number)])
    ])
    return withChildren(paragraph, [...elements(paragraph, 'a:pPr'), field])
  })
}
