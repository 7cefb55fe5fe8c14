import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Host} from '../host.ts'

/**
 * A host that reads the package's own files from disk.
 *
 * @param root
 *   The folder of the package, ending in a slash.
 */
export function nodeHost(root: URL): Host {
  const at = (path: string) => fileURLToPath(new URL(path, root))
  return {
    readText: (path) => readFileSync(at(path), 'utf8'),
    readBytes: (path) => (existsSync(at(path)) ? readFileSync(at(path)) : undefined),
    // The order of a folder differs between file systems.
    list: (folder) => readdirSync(at(folder)).sort()
  }
}
