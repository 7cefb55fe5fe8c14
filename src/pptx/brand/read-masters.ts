import type {VFile} from 'vfile'
import type {Brand, BrandLayout, BrandLink, BrandPart} from '../../brand/types.ts'
import {fail} from '../../messages.ts'
import {child, type Element, elements} from '../xml.ts'
import {readLayout} from './read-layout.ts'
import {readThemePart, type ThemePart} from './read-theme-part.ts'
import {readTree} from './read-tree.ts'
import {shownShapes} from './shown-shapes.ts'

/** The layouts of all masters of a presentation, in order, and the theme of each master. */
export function readMasters(
  presentation: Element,
  links: readonly BrandLink[],
  parts: ReadonlyMap<string, BrandPart>,
  size: Brand['size'],
  file: VFile
): {layouts: BrandLayout[]; themes: ThemePart[]} {
  const tree = (name: string) => readTree(parts.get(name)?.content, name, file)
  const linked = (from: readonly BrandLink[], id: string | undefined) =>
    from.find((one) => one.id === id)?.target ?? ''
  const themes: ThemePart[] = []
  const masters = elements(child(presentation, 'p:sldMasterIdLst'), 'p:sldMasterId')
  const layouts = masters.flatMap(({attributes}, index) => {
    const name = linked(links, attributes['r:id'])
    const master = tree(name)
    const own = parts.get(name)?.relationships ?? []
    const themeTree = tree(own.find(({type}) => type === 'theme')?.target ?? 'theme')
    const theme = readThemePart(themeTree)
    themes.push(theme)
    const defaults = child(presentation, 'p:defaultTextStyle')
    return elements(child(master, 'p:sldLayoutIdLst'), 'p:sldLayoutId').map((layout) => {
      const part = linked(own, layout.attributes['r:id'])
      const layoutTree = tree(part)
      if (shownShapes(layoutTree).length === 0)
        fail(file, 'brand-broken', undefined, {reason: `${part} has no tree of shapes`})
      return readLayout(part, layoutTree, {master, index, theme, themeTree, defaults, size})
    })
  })
  if (layouts.length === 0) fail(file, 'brand-broken', undefined, {reason: 'it has no slide layout'})
  return {layouts, themes}
}
