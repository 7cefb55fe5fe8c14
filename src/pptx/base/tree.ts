import type {Fill} from '../../frame/types.ts'
import {fill} from '../look/paint.ts'
import {rootNamespaces} from '../namespaces.ts'
import {type Element, element} from '../xml.ts'

/** What a slide, a layout or a master shows: `p:cSld` with its background, when it has one of its own, and its shapes. */
export function slideTree(shapes: readonly Element[], name?: string, background?: Element): Element {
  return element('p:cSld', {name}, [
    ...(background === undefined ? [] : [background]),
    element('p:spTree', {}, [
      element('p:nvGrpSpPr', {}, [
        element('p:cNvPr', {id: 1, name: ''}),
        element('p:cNvGrpSpPr'),
        element('p:nvPr')
      ]),
      element('p:grpSpPr', {}, [wholeSlide]),
      ...shapes
    ])
  ])
}

const wholeSlide = element('a:xfrm', {}, [
  element('a:off', {x: 0, y: 0}),
  element('a:ext', {cx: 0, cy: 0}),
  element('a:chOff', {x: 0, y: 0}),
  element('a:chExt', {cx: 0, cy: 0})
])

/** A background that is filled with a colour. */
export function plainBackground(paint: Fill): Element {
  return backgroundOf(fill(paint))
}

/** A background of its own: a fill of whatever kind. */
export function backgroundOf(filled: Element): Element {
  return element('p:bg', {}, [element('p:bgPr', {}, [filled, element('a:effectLst')])])
}

/** A root element with the namespaces of presentation parts. */
export function root(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Element[]
): Element {
  return element(name, {...rootNamespaces, ...attributes}, children)
}
