import type {VFile} from 'vfile'
import {pictureAddress} from '../article/picture-address.ts'
import type {Found, FoundFile} from '../host.ts'

/**
 * The file that a theme file names; or why there is none, for messages.
 *
 * It is found as pictures of articles are: nothing outside of the folder of the theme file is opened.
 */
export function findNamed(
  path: string,
  from: VFile,
  find: (path: string, from: VFile) => Found
): FoundFile | string {
  const address = pictureAddress(path)
  if (address.type !== 'path') return 'it is not named by a path from the theme file'
  const found = find(address.path, from)
  return found.type === 'file' ? found : reasons[found.type]
}

const reasons = {
  missing: 'there is no such file',
  outside: 'it is outside of the folder of the theme',
  'linked-out': 'it is a link that leads out of the folder',
  unreadable: 'the file cannot be read'
} as const
