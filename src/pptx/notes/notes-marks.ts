import {edgeStrips} from '../../frame/edge-strips.ts'
import {meets} from '../../frame/rect.ts'
import type {Rect} from '../../frame/types.ts'
import {points} from '../../units.ts'
import {named} from '../look/named.ts'
import {place} from '../look/shape-properties.ts'
import {type Element, element} from '../xml.ts'
import {notesSize} from './notes-master.ts'

/** Where a handling mark stands on pages of notes of a brand: at the top and the foot. */
export type NotesStrips = readonly [top: Rect, bottom: Rect]

/**
 * Strips for a handling mark on a brand's page of notes, clear of what its notes master has.
 *
 * @param size
 *   `p:notesSz` as markup.
 * @param places
 *   Of the shapes of the notes master, in points.
 */
export function notesStrips(size: string, places: readonly Rect[]): NotesStrips {
  const side = (key: string, usual: number) => {
    const given = new RegExp(`\\b${key}="(\\d+)"`).exec(size)?.[1]
    return given === undefined ? usual : points(Number(given))
  }
  const page = {w: side('cx', notesSize.w), h: side('cy', notesSize.h)}
  const isClear = (rect: Rect) => places.every((one) => !meets(one, rect))
  return edgeStrips(page, {w: page.w - 2 * margin, h: height}, [isClear])
}

const margin = 36
const height = 20

/**
 * A handling mark as text at the top and at the foot of a page of notes.
 *
 * @param ids
 *   Of both shapes.
 */
export function notesMarks(
  text: string,
  strips: NotesStrips,
  ids: readonly number[],
  lang: string
): Element[] {
  return strips.map((rect, index) =>
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        named(ids[index] ?? 0, `Marking ${index + 1}`),
        element('p:cNvSpPr', {txBox: 1}),
        element('p:nvPr')
      ]),
      element('p:spPr', {}, [
        place(rect),
        element('a:prstGeom', {prst: 'rect'}, [element('a:avLst')]),
        element('a:noFill')
      ]),
      element('p:txBody', {}, [
        element('a:bodyPr', {wrap: 'square', tIns: 0, bIns: 0, anchor: 'ctr'}),
        element('a:lstStyle'),
        element('a:p', {}, [
          element('a:pPr', {algn: 'ctr'}),
          element('a:r', {}, [element('a:rPr', {lang, sz: 1200, b: 1}), element('a:t', {}, [text])])
        ])
      ])
    ])
  )
}
