import type {VFile} from 'vfile'
import {readFont} from '../fonts/read-font.ts'
import type {FontFace} from '../fonts/types.ts'
import type {Found} from '../host.ts'
import {fail} from '../messages.ts'
import type {Theme} from '../themes/types.ts'
import {findNamed} from './find-named.ts'

/**
 * The font files of a theme, measured; stops the run where one cannot be.
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
    const found = findNamed(path, file, find)
    if (typeof found === 'string') return refuse(found)
    const read = readFont(found)
    return read.type === 'fault' ? refuse(read.reason) : read
  })
}
