import {statSync} from 'node:fs'

/** Whether nobody may look what stands at a path: a folder on the way is closed. */
export function isClosed(path: string): boolean {
  try {
    statSync(path)
    return false
  } catch (error) {
    // What Node throws here has a code.
    return ['EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))
  }
}
