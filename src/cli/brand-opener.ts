import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Brand} from '../brand/types.ts'
import {isClosed} from '../node/is-closed.ts'
import {openBytes} from './open-file.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/** Opens brands' PowerPoint files, each once. */
export interface BrandOpener {
  /** Load the reader; before this no file is opened. */
  load(): Promise<void>
  /** A brand, where there is such a file. */
  open(path: string): Brand | undefined
  /** A brand that has to be there. */
  need(path: string): Brand
}

/** An opener for the files of a session. */
export function brandOpener(session: Session): BrandOpener {
  const known = new Map<string, Brand>()
  let read: ((file: VFile) => Brand) | undefined
  const need = (path: string): Brand => {
    const brand = known.get(path) ?? opened(path)
    if (!brand) throw new Error('The reader of brands is not loaded')
    known.set(path, brand)
    return brand
  }
  const opened = (path: string) => {
    const {file, bytes} = openBytes(session, path, 'brand-missing')
    return read?.(Object.assign(file, {value: bytes}))
  }
  return {
    async load() {
      read ??= (await import('../pptx/brand/read-brand.ts')).readBrand
    },
    open(path) {
      const at = resolve(session.surroundings.cwd, path)
      return statsOf(at)?.isFile() || isClosed(at) ? need(path) : undefined
    },
    need
  }
}
