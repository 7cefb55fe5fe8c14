import type {Ink} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'
import {fill} from '../look/paint.ts'
import {type Element, element} from '../xml.ts'

/** How text of a chart looks. */
export interface ChartText {
  readonly ink: Ink
  readonly size: Pt
  readonly bold?: true
  /** Whether it runs from right to left. */
  readonly rtl?: true
}

/** Text properties without text: `c:txPr`; the theme's body font, in a slot of its colours. */
export function textProperties(text: ChartText): Element {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, [element('a:pPr', {}, [runProperties(text, 'a:defRPr')]), element('a:endParaRPr')])
  ])
}

/** A title: of the chart, or of an axis. */
export function titleOf(words: string, text: ChartText, lang: string, turned?: true): Element {
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr', turned ? {rot: -5_400_000, vert: 'horz'} : {}),
        element('a:lstStyle'),
        element('a:p', {}, [
          element('a:pPr', {rtl: text.rtl ? 1 : undefined}, [runProperties(text, 'a:defRPr')]),
          element('a:r', {}, [runProperties(text, 'a:rPr', lang), element('a:t', {}, [words])])
        ])
      ])
    ]),
    element('c:overlay', {val: 0})
  ])
}

function runProperties({ink, size, bold}: ChartText, name: string, lang?: string): Element {
  return element(name, {lang, sz: Math.round(size * 100), b: bold ? 1 : 0}, [
    fill({ink}),
    element('a:latin', {typeface: '+mn-lt'}),
    element('a:ea', {typeface: '+mn-ea'}),
    element('a:cs', {typeface: '+mn-cs'})
  ])
}
