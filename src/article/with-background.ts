import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {warn} from '../messages.ts'
import {ownPlace} from '../own-place.ts'
import {isPicture} from './background-of.ts'
import type {PictureReader} from './picture-reader.ts'
import {sanitise} from './sanitise.ts'
import type {SlideOptions} from './slide-options.ts'

/**
 * What an author asks for, with the picture of its background read; without a background where there is none to show,
 * which is said.
 */
export function withBackground<Asked extends SlideOptions>(
  asked: Asked,
  position: Position,
  {file, pictureOf}: {readonly file: VFile; readonly pictureOf: PictureReader}
): Asked {
  const {background, ...rest} = asked
  if (!background || !isPicture(background)) return asked
  const target = sanitise(background.as)
  const picture = pictureOf(background.as, target, position)
  if (picture && picture.orientation > 1) warn(file, 'background-turned', position, {target})
  const {file: own} = ownPlace(file, position)
  const of = own !== file && own.path ? {of: own.path} : {}
  const isShown = picture !== undefined && picture.orientation === 1
  // What is left is all but the background.
  return (isShown ? {...rest, background: {as: target, ...of, file: picture}} : rest) as Asked
}
