import type {VFile} from 'vfile'
import {pictureAddress} from './article/picture-address.ts'
import {readFont} from './fonts/read-font.ts'
import type {FontFace} from './fonts/types.ts'
import {type Found, unfoundWords} from './host.ts'
import {fail} from './messages.ts'
import type {Theme} from './themes/types.ts'

/**
 * The font files of a theme, measured; stops the run where one cannot be.
 *
 * They are found as pictures of articles are: nothing outside of the folder of the theme file is opened.
 *
 * @param file
 *   The theme file, on which is said what is wrong.
 */
export function findFonts(
  {fonts: {files = []}}: Pick<Theme, 'fonts'>,
  file: VFile,
  find: (path: string, from: VFile) => Found
): FontFace[] {
  return files.map((path) => {
    const refuse = (reason: string) => fail(file, 'font-file', undefined, {path, reason})
    const address = pictureAddress(path)
    if (address.type !== 'path') return refuse('it is not named by a path from the theme file')
    const found = find(address.path, file)
    if (found.type !== 'file') return refuse(unfoundWords(found))
    const read = readFont(found)
    return read.type === 'fault' ? refuse(read.reason) : read
  })
}
