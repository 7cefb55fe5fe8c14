import type {VFile} from 'vfile'
import {pictureAddress} from './article/picture-address.ts'
import {type Found, unfoundWords} from './host.ts'
import type {Logo} from './layout/types.ts'
import {fail} from './messages.ts'
import {faultWords} from './pictures/fault-words.ts'
import {readPicture} from './pictures/read-picture.ts'
import type {PictureFile} from './pictures/types.ts'
import type {Theme} from './themes/types.ts'

/**
 * The logo of a theme, read; undefined where it has none.
 *
 * It is found as pictures of articles are: nothing outside of the folder of the theme file is opened.
 *
 * @param file
 *   The theme file, on which is said what is wrong.
 */
export function findLogo(
  {logo}: Theme,
  file: VFile,
  find: (path: string, from: VFile) => Found
): Logo | undefined {
  if (!logo) return undefined
  const own = pictureAt(logo.path, file, find)
  return {
    alt: logo.alt,
    height: logo.height ?? usualHeight,
    file: own,
    cover: logo.cover === undefined ? own : pictureAt(logo.cover, file, find)
  }
}

const usualHeight = 32

function pictureAt(path: string, file: VFile, find: (path: string, from: VFile) => Found): PictureFile {
  const refuse = (reason: string) => fail(file, 'theme-logo', undefined, {path, reason})
  const address = pictureAddress(path)
  if (address.type !== 'path') return refuse('it is not named by a path from the theme file')
  const found = find(address.path, file)
  if (found.type !== 'file') return refuse(unfoundWords(found))
  const read = readPicture(found)
  return 'fault' in read ? refuse(faultWords(read)) : read
}
