import type {BrandLayout} from '../../brand/types.ts'
import type {Scheme} from '../brand/read-color.ts'
import {readLayout} from '../brand/read-layout.ts'
import {readThemePart} from '../brand/read-theme-part.ts'
import type {OpenedPackage} from '../read/open-package.ts'
import {ReadingStopped} from '../read/unreadable.ts'
import {sizeOf} from '../size-of.ts'
import {child, type Element, elements} from '../xml.ts'

/** A layout as slides on it look, and what they are drawn with besides. */
export interface SeenLayout {
  readonly layout: BrandLayout
  readonly theme: Element
  /** What scheme colours stand for on it. */
  readonly scheme: Scheme
  readonly fonts: {readonly major: string; readonly minor: string}
  /** How text outside placeholders looks. */
  readonly defaults: Element | undefined
}

/** Gives the layout of a slide by the name of its part; each is read once. */
export function layoutReader(opened: OpenedPackage, presentation: Element): (slide: string) => SeenLayout {
  const known = new Map<string, SeenLayout>()
  const size = sizeOf(presentation)
  const defaults = child(presentation, 'p:defaultTextStyle')
  return (slide) => {
    const part = linked(opened, slide, 'slideLayout')
    const found = known.get(part) ?? read(part)
    known.set(part, found)
    return found
  }

  function read(part: string): SeenLayout {
    const master = linked(opened, part, 'slideMaster')
    const themeTree = treeOf(opened, linked(opened, master, 'theme'))
    const theme = readThemePart(themeTree)
    const masterTree = treeOf(opened, master)
    const layout = readLayout(part, treeOf(opened, part), {
      master: masterTree,
      index: 0,
      theme,
      themeTree,
      defaults,
      size
    })
    const scheme = {...theme.colors, ...layout.colors}
    return {layout, theme: themeTree, scheme, fonts: theme.fonts, defaults}
  }
}

function linked(opened: OpenedPackage, part: string, type: string): string {
  const found = opened.links(part).find((one) => one.type === type)?.target
  if (found === undefined) throw new ReadingStopped('broken', part)
  return found
}

function treeOf(opened: OpenedPackage, part: string): Element {
  const tree = opened.tree(part)
  if (!tree || elements(tree).length === 0) throw new ReadingStopped('broken', part)
  return tree
}
