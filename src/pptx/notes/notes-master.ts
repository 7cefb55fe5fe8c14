import type {Rect} from '../../frame/types.ts'
import type {Layout} from '../../layout/types.ts'
import {colorMap} from '../base/master-part.ts'
import {themePart} from '../base/theme-part.ts'
import {plainBackground, root, slideTree} from '../base/tree.ts'
import {named} from '../look/named.ts'
import {line} from '../look/paint.ts'
import {place} from '../look/shape-properties.ts'
import {slideNumber} from '../look/slide-number.ts'
import {levels} from '../look/text-properties.ts'
import {type Part, partTypes} from '../part.ts'
import {document, type Element, element} from '../xml.ts'

/** Name of the part that all notes inherit from. */
export const notesMaster = 'ppt/notesMasters/notesMaster1.xml'

/** A page of notes, in points: US letter upright, as PowerPoint makes it. */
export const notesSize = {w: 540, h: 720}

const places = {
  picture: {x: 54, y: 54, w: 432, h: 243},
  text: {x: 54, y: 315, w: 432, h: 351},
  number: {x: 426, y: 684, w: 60, h: 24},
  header: {x: 54, y: 18, w: 432, h: 24},
  footer: {x: 114, y: 684, w: 312, h: 24}
} as const satisfies Record<string, Rect>

/**
 * The notes master and its theme.
 *
 * The theme is a part of its own: PowerPoint repairs a file whose notes share the theme of the slides. Notes are printed, so
 * they take the light colour map under every theme.
 *
 * @param marking
 *   The handling mark of new notes; in the header and the footer, which pages of notes fill with their own.
 * @param notesTheme
 *   Name for the part of the theme.
 */
export function notesMasterParts(
  {theme, lang, marking, direction}: Pick<Layout, 'theme' | 'lang' | 'marking' | 'direction'>,
  notesTheme: string
): Part[] {
  const run = {text: 'Notes', size: 12, font: 'minor', ink: 'tx1'} as const
  const text = {
    ...paragraph,
    ...(direction && ({align: 'right', rtl: true} as const)),
    runs: [run]
  }
  const numberAt = direction ? places.text.x : places.number.x
  const shapes = [
    element('p:sp', {}, [
      about(2, 'Slide picture', element('p:ph', {type: 'sldImg', idx: 2}), {
        noGrp: 1,
        noRot: 1,
        noChangeAspect: 1
      }),
      element('p:spPr', {}, [
        place(places.picture),
        rectangle,
        element('a:noFill'),
        line({paint: {ink: 'tx1'}, width: 0.75})
      ]),
      element('p:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), element('a:p')])
    ]),
    textShape(
      about(3, 'Notes', element('p:ph', {type: 'body', sz: 'quarter', idx: 3}), {noGrp: 1}),
      places.text,
      [says('Notes', lang)]
    ),
    textShape(
      about(4, 'Page number', element('p:ph', {type: 'sldNum', sz: 'quarter', idx: 5}), {noGrp: 1}),
      {...places.number, x: numberAt},
      slideNumber([says('‹#›', lang)], '‹#›'),
      element('a:lstStyle', {}, [element('a:lvl1pPr', {algn: direction ? 'l' : 'r'})])
    ),
    ...(marking === undefined
      ? []
      : (['header', 'footer'] as const).map((at, index) =>
          textShape(
            about(5 + index, `Marking ${index + 1}`, element('p:ph', markTies[at]), {noGrp: 1}),
            places[at],
            [says(marking, lang)],
            element('a:lstStyle', {}, [
              element('a:lvl1pPr', {algn: 'ctr'}, [element('a:defRPr', {sz: 1200, b: 1})])
            ])
          )
        ))
  ]
  return [
    {
      name: notesMaster,
      type: partTypes.notesMaster,
      content: document(
        root('p:notesMaster', {}, [
          slideTree(shapes, undefined, plainBackground({ink: 'bg1'})),
          colorMap('light'),
          // Without these, PowerPoint shows neither on a page of notes that it makes; a date is not ours to show.
          ...(marking === undefined ? [] : [element('p:hf', {dt: 0})]),
          element('p:notesStyle', {}, [...levels([text]).values()])
        ])
      ),
      relationships: [{id: 'rId1', type: 'theme', target: notesTheme}]
    },
    themePart(theme, notesTheme)
  ]
}

/** How the handling mark is tied to the notes master: PowerPoint's own header and footer of notes. */
export const markTies = {
  header: {type: 'hdr', sz: 'quarter', idx: 10},
  footer: {type: 'ftr', sz: 'quarter', idx: 11}
} as const

const paragraph = {
  align: 'left',
  indent: 0,
  level: 0,
  spaceBefore: 4,
  lineSpacing: 100,
  rtl: false
} as const

const rectangle = element('a:prstGeom', {prst: 'rect'}, [element('a:avLst')])

function about(id: number, name: string, tie: Element, locks: Record<string, number>): Element {
  return element('p:nvSpPr', {}, [
    named(id, name),
    element('p:cNvSpPr', {}, [element('a:spLocks', locks)]),
    element('p:nvPr', {}, [tie])
  ])
}

function textShape(
  about: Element,
  rect: Rect,
  paragraphs: readonly Element[],
  levels: Element = element('a:lstStyle')
): Element {
  return element('p:sp', {}, [
    about,
    element('p:spPr', {}, [place(rect), rectangle]),
    element('p:txBody', {}, [element('a:bodyPr'), levels, ...paragraphs])
  ])
}

function says(text: string, lang: string): Element {
  return element('a:p', {}, [element('a:r', {}, [element('a:rPr', {lang}), element('a:t', {}, [text])])])
}
