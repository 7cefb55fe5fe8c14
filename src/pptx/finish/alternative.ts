import type {Box} from '../../frame/types.ts'
import {namespaces} from '../namespaces.ts'
import {type Element, element} from '../xml.ts'

/** A shape as an element of the package, by its id and its name. */
export type Drawing<One extends Box> = (box: One, id: number) => Element

/**
 * A shape with mathematics in it, and another one for programs that know none.
 *
 * Mathematics in text is an extension of PowerPoint 2010 (MS-ODRAWXML, 2.2.1), so the shape is an alternative (ECMA-376,
 * part 3). The two shapes have ids and names of their own, as some programs ask for, though only one of them is ever there.
 *
 * @param required
 *   The prefix by which the choice asks for the extension.
 */
export function alternative<One extends Box>(
  box: One,
  id: number,
  required: string,
  {native, plain}: {readonly native: Drawing<One>; readonly plain: Drawing<One>}
): Element {
  const extensions = {'xmlns:a14': extensionNamespace, [`xmlns:${required}`]: extensionNamespace}
  return element('mc:AlternateContent', {'xmlns:mc': namespaces.alternatives}, [
    element('mc:Choice', {...extensions, Requires: required}, [native(box, id)]),
    element('mc:Fallback', {}, [plain({...box, name: `${box.name}, as text`}, id + apart)])
  ])
}

/** The font of formulas in Office. */
export const mathsFont = 'Cambria Math'
const extensionNamespace = 'http://schemas.microsoft.com/office/drawing/2010/main'

/** No slide has so many shapes. */
const apart = 100_000

/** TeX in one line, for those who hear it. */
export function spokenSource(source: string): string {
  return source.replace(/\s+/g, ' ')
}
