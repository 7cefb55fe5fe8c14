import {type Element, element} from '../xml.ts'

/** Relationship ids of a picture: of its pixels, and of the drawing that they are made from. */
export interface PictureLinks {
  readonly pixels: string
  readonly drawing?: string | undefined
}

/**
 * What a picture shows: the drawing where a program knows SVG, its pixels elsewhere.
 *
 * @param cut
 *   Shares that are cut off at its sides, 0 to 1; of a background, whose fill is of another name.
 */
export function blipFill(
  {pixels, drawing}: PictureLinks,
  cut?: {readonly x: number; readonly y: number}
): Element {
  const share = (side: number) => (side > 0 ? Math.round(side * 100_000) : undefined)
  return element(cut ? 'a:blipFill' : 'p:blipFill', {}, [
    element('a:blip', {'r:embed': pixels}, drawing === undefined ? [] : [drawn(drawing)]),
    ...(cut
      ? [element('a:srcRect', {l: share(cut.x), t: share(cut.y), r: share(cut.x), b: share(cut.y)})]
      : []),
    element('a:stretch', {}, [element('a:fillRect')])
  ])
}

/** An extension of 2016 (MS-ODRAWXML, 2.3.1.3.1: svgBlip). */
function drawn(link: string): Element {
  return element('a:extLst', {}, [
    element('a:ext', {uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'}, [
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': link
      })
    ])
  ])
}
