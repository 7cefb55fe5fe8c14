import type {Heading, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Matter} from './matter-types.ts'
import type {PictureReader} from './picture-reader.ts'
import {placeOf, type Source} from './positions.ts'
import {headingOf} from './sections.ts'
import type {Background} from './slide-options.ts'
import {withBackground} from './with-background.ts'

/** What the cover is to be set on: as the front matter says, or the heading that is its title. */
export function coverBackground(
  tree: Root,
  {matter, title}: {readonly matter: Matter; readonly title: Heading | undefined},
  reading: {readonly file: VFile; readonly source: Source; readonly pictureOf: PictureReader}
): Background | undefined {
  const asked = matter.background ?? (title && headingOf(title, undefined, reading.source).background)
  const position = placeOf(matter.background ? tree.children[0] : title, reading.source)
  return asked && withBackground({background: asked}, position, reading).background
}
