import type {VFile} from 'vfile'
import type {Found} from '../host.ts'
import type {Logo} from '../layout/types.ts'
import {fail} from '../messages.ts'
import {faultWords} from '../pictures/fault-words.ts'
import {readPicture} from '../pictures/read-picture.ts'
import type {PictureFile} from '../pictures/types.ts'
import type {Theme} from '../themes/types.ts'
import {findNamed} from './find-named.ts'

/**
 * The logo of a theme, read; undefined where it has none.
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
  const found = findNamed(path, file, find)
  if (typeof found === 'string') return refuse(found)
  const read = readPicture(found)
  return 'fault' in read ? refuse(faultWords(read)) : read
}
