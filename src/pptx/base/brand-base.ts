import type {BrandPackage} from '../../brand/types.ts'
import type {Layout, Master} from '../../layout/types.ts'
import type {TextStyles} from '../look/text-styles.ts'
import {notesStrips} from '../notes/notes-marks.ts'
import {element} from '../xml.ts'
import {type MarkedParts, markNotes, markParts} from './marked-parts.ts'
import {placeholderOf} from './placeholder-shape.ts'
import {type Base, type BaseLayout, placeholderKey} from './types.ts'

/**
 * What slides are grafted on when a brand gives it: its package without slides, every part as it is but for handling marks.
 */
export function brandBase(
  {masters, marked = [], marking}: Layout,
  {links, presentation, notesMaster, notesPlaces, ...brand}: BrandPackage,
  styles: TextStyles
): Base {
  const {parts, nameOf} = markParts(brand.parts, marked, presentation.sldMasterIdLst, styles)
  const strips = notesStrips(presentation.notesSz, notesPlaces)
  const fonts = presentation.embeddedFontLst === '' ? '' : ' embedTrueTypeFonts="1"'
  return {
    parts: parts.map((part) =>
      marking !== undefined && part.name === notesMaster
        ? markNotes(part, marking, strips, styles.lang)
        : part
    ),
    links,
    attributes: `saveSubsetFonts="1"${fonts}`,
    presentation,
    ...(notesMaster && {notesMaster: {name: notesMaster, strips}}),
    layouts: new Map(masters.map((one) => [one.name, layoutOf(one, nameOf)]))
  }
}

function layoutOf({boxes, brand}: Master, nameOf: MarkedParts['nameOf']): BaseLayout {
  const ties = brand?.ties ?? []
  const placeholders = ties.flatMap(({placeholder, tie}) => {
    const key = placeholderKey(placeholder)
    const box = boxes.find(
      (one) => one.type === 'text' && one.placeholder && placeholderKey(one.placeholder) === key
    )
    return box?.type === 'text' ? [[key, placeholderOf(box, element('p:ph', tie))] as const] : []
  })
  return {
    part: nameOf(brand?.part ?? '', brand?.copy),
    placeholders: new Map(placeholders),
    map: brand?.map ?? {},
    isForeign: true,
    ...(brand?.colorMap && {colorMap: element('a:overrideClrMapping', brand.colorMap)})
  }
}
