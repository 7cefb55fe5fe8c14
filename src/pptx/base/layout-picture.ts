import type {PictureBox} from '../../frame/types.ts'
import {blipFill, type PictureLinks} from '../look/blip-fill.ts'
import {named} from '../look/named.ts'
import {turned} from '../look/turned.ts'
import {type Element, element} from '../xml.ts'

/** A picture on a layout, which every slide of it shows. */
export function layoutPicture({name, alt, rect, file}: PictureBox, id: number, links: PictureLinks): Element {
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      named(id, name, {alt}),
      element('p:cNvPicPr', {}, [element('a:picLocks', {noChangeAspect: 1})]),
      element('p:nvPr', {userDrawn: 1})
    ]),
    blipFill(links),
    element('p:spPr', {}, [
      turned(rect, file.orientation),
      element('a:prstGeom', {prst: 'rect'}, [element('a:avLst')])
    ])
  ])
}
