import type {BrandPackage} from '../../brand/types.ts'
import type {Layout, Master} from '../../layout/types.ts'
import {element} from '../xml.ts'
import {placeholderOf} from './placeholder-shape.ts'
import {type Base, type BaseLayout, placeholderKey} from './types.ts'

/** What slides are grafted on when a brand gives it: its package without slides, every part as it is. */
export function brandBase({masters}: Layout, {parts, links, presentation, notesMaster}: BrandPackage): Base {
  const fonts = presentation.embeddedFontLst === '' ? '' : ' embedTrueTypeFonts="1"'
  return {
    parts,
    links,
    attributes: `saveSubsetFonts="1"${fonts}`,
    presentation,
    ...(notesMaster && {notesMaster}),
    layouts: new Map(masters.map((one) => [one.name, layoutOf(one)]))
  }
}

function layoutOf({boxes, brand}: Master): BaseLayout {
  const ties = brand?.ties ?? []
  const placeholders = ties.flatMap(({placeholder, tie}) => {
    const key = placeholderKey(placeholder)
    const box = boxes.find(
      (one) => one.type === 'text' && one.placeholder && placeholderKey(one.placeholder) === key
    )
    return box?.type === 'text' ? [[key, placeholderOf(box, element('p:ph', tie))] as const] : []
  })
  return {
    part: brand?.part ?? '',
    placeholders: new Map(placeholders),
    map: brand?.map ?? {},
    ...(brand?.colorMap && {colorMap: element('a:overrideClrMapping', brand.colorMap)})
  }
}
