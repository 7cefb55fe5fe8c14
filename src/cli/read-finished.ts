import type {VFile} from 'vfile'
import {fail} from '../messages.ts'
import type {Obstacle, Unreadable} from '../pptx/read/unreadable.ts'

/** What was read of a finished deck; where it could not be, that is said and the run stops. */
export function readFinished<T extends object>(file: VFile, found: T | Unreadable): T {
  if (!isUnreadable(found)) return found
  const {obstacle, part} = found
  const why = `${obstacles[obstacle]}${part === undefined ? '' : ` (${part})`}`
  return fail(file, 'deck-unreadable', undefined, {path: file.path, why})
}

function isUnreadable(found: object): found is Unreadable {
  return 'type' in found && found.type === 'unreadable'
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  'not-a-package': 'it is no PowerPoint file, or only a part of one; name a .pptx file',
  'old-or-encrypted':
    'it is of before 2007 or has a password; save it in PowerPoint as .pptx without a password',
  'open-document': 'it is an OpenDocument file; save it as .pptx',
  'no-presentation': 'there is no presentation in it; name a .pptx file',
  'too-large': 'it would unpack to more than any deck has; save it anew in PowerPoint',
  broken: 'a part of it is missing or damaged; save it anew in PowerPoint, which repairs it'
}
