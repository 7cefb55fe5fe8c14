import type {Frame, Layout} from '../layout/types.ts'
import type {PictureFile} from '../pictures/types.ts'
import type {BaseLayout} from './base/types.ts'
import type {Charts} from './charts.ts'
import {finishSlide} from './finish/finish-slide.ts'
import type {TextStyles} from './look/text-styles.ts'
import {notesName} from './notes/notes-slide.ts'
import {type Part, partTypes, type Relationship} from './part.ts'
import type {Pictures} from './pictures.ts'
import {document, type Element} from './xml.ts'

/** What slides are grafted with. */
export interface Graft {
  readonly layouts: ReadonlyMap<string, BaseLayout>
  readonly styles: TextStyles
  readonly pictures: Pictures
  readonly charts: Charts
  readonly size: Layout['size']
}

/** Name of the part of a slide, numbered from 1. */
export function slideName(number: number): string {
  return `ppt/slides/slide${number}.xml`
}

/**
 * Put a drawn slide on its layout: finished, and tied to the layout, its pictures and its notes.
 *
 * @param drawn
 *   Its shapes as the library drew them, one a box of `frame`.
 */
export function graftSlide(drawn: readonly Element[], frame: Frame, number: number, graft: Graft): Part {
  const layout = graft.layouts.get(frame.master)
  if (layout === undefined) throw new Error(`Slide ${number}: no layout ${frame.master}`)
  const links: Omit<Relationship, 'id'>[] = [{type: 'slideLayout', target: layout.part}]
  const link = (type: string, target: string, external?: true): string => {
    const known = links.findIndex((one) => one.target === target)
    return `rId${known < 0 ? links.push({type, target, ...(external && {external})}) : known + 1}`
  }
  const linksOf = (file: PictureFile) => {
    const pixels = link('image', graft.pictures.partOfFile(file))
    const drawing = graft.pictures.partOfDrawing(file)
    return {pixels, drawing: drawing && link('image', drawing)}
  }
  const finished = finishSlide(drawn, frame.boxes, {
    layout,
    styles: graft.styles,
    number,
    frame,
    size: graft.size,
    link: (target) =>
      target.startsWith('#')
        ? {'r:id': link('slide', slideName(Number(target.slice(1)))), action: 'ppaction://hlinksldjump'}
        : {'r:id': link('hyperlink', target, true)},
    chart: (box) => link('chart', graft.charts.partOf(box)),
    picture: (box) =>
      box.type === 'image' ? {pixels: link('image', graft.pictures.partOf(box.flag))} : linksOf(box.file),
    groundPicture: linksOf
  })
  if (frame.notes.length > 0) link('notesSlide', notesName(number))
  return {
    name: slideName(number),
    type: partTypes.slide,
    // As bytes: a text put together from many small ones holds on to all of them.
    content: Buffer.from(document(finished)),
    relationships: links.map((one, index) => ({id: `rId${index + 1}`, ...one}))
  }
}
