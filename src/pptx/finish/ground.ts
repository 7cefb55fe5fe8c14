import type {Frame, Layout} from '../../layout/types.ts'
import type {PictureFile} from '../../pictures/types.ts'
import {backgroundOf, plainBackground} from '../base/tree.ts'
import {blipFill, type PictureLinks} from '../look/blip-fill.ts'
import {ornament} from '../look/ornament.ts'
import type {Element} from '../xml.ts'

/** A slide's own background, and what is laid over it. */
export interface DrawnGround {
  readonly background?: Element
  readonly scrim: readonly Element[]
}

interface Drawing {
  readonly size: Layout['size']
  readonly groundPicture: (file: PictureFile) => PictureLinks
}

/**
 * What a slide shows behind everything: a colour, or a picture cut to the proportions of the slide, under its scrim.
 *
 * @param id
 *   Of the scrim's shape.
 */
export function drawGround(ground: Frame['ground'], id: number, {size, groundPicture}: Drawing): DrawnGround {
  if (!ground) return {scrim: []}
  if (ground.type === 'fill') return {background: plainBackground(ground.fill), scrim: []}
  const {file, scrim} = ground
  const scale = Math.max(size.w / file.width, size.h / file.height)
  const beyond = (side: number, whole: number) => (1 - side / (whole * scale)) / 2
  const cut = {x: beyond(size.w, file.width), y: beyond(size.h, file.height)}
  const rect = {x: 0, y: 0, ...size}
  return {
    background: backgroundOf(blipFill(groundPicture(file), cut)),
    scrim: [ornament({type: 'shape', name: 'Scrim', rect, shape: 'rect', fill: scrim}, id)]
  }
}
