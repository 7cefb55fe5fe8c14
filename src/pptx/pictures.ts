import type {Box} from '../frame/types.ts'
import type {Host} from '../host.ts'
import {digestOf} from '../pictures/digest-of.ts'
import type {PictureFile} from '../pictures/types.ts'
import type {Part} from './part.ts'

/** The pictures of a deck, each once. */
export interface Pictures {
  /** Whether there is something to draw: always, but for a flag that the host does not have. */
  readonly canDraw: (box: Box) => boolean
  /** Name of the part with the flag of a country, ISO 3166-1 alpha-2 in lower case. */
  readonly partOf: (flag: string) => string
  /** Name of the part with a picture of the author's; two files with the same bytes share one. */
  readonly partOfFile: (file: PictureFile) => string
  /** Name of the part with the drawing that a picture is made from; undefined where it is made from none. */
  readonly partOfDrawing: (file: PictureFile) => string | undefined
  /** The parts of all pictures asked for so far, in the order of their first use. */
  readonly parts: () => Part[]
}

/**
 * Collect pictures from the host and from the layout while slides are written.
 *
 * @param taken
 *   Names of parts that there are already.
 */
export function makePictures(host: Host, taken: ReadonlySet<string>): Pictures {
  const flags = new Map<string, Part | undefined>()
  const files = new Map<PictureFile, {pixels?: Part; drawing?: Part}>()
  const byHash = new Map<string, Part>()
  const parts: Part[] = []
  let count = 0
  const nextName = (extension: string): string => {
    const name = `ppt/media/image${++count}.${extension}`
    return taken.has(name) ? nextName(extension) : name
  }
  const add = (content: Uint8Array, extension: string): Part => {
    const part = {name: nextName(extension), content, relationships: []}
    parts.push(part)
    return part
  }
  const find = (flag: string): Part | undefined => {
    if (flags.has(flag)) return flags.get(flag)
    const content = host.readBytes(`themes/flags/${flag}.png`)
    const part = content && add(content, 'png')
    flags.set(flag, part)
    return part
  }
  const partsOf = (file: PictureFile) => {
    const known = files.get(file) ?? {}
    files.set(file, known)
    return known
  }
  const once = (content: Uint8Array, extension: string): Part => {
    const hash = digestOf(content)
    const part = byHash.get(hash) ?? add(content, extension)
    byHash.set(hash, part)
    return part
  }
  return {
    canDraw: (box) => box.type !== 'image' || find(box.flag) !== undefined,
    partOf: (flag) => {
      const part = find(flag)
      if (part === undefined) throw new Error(`No flag ${flag}`)
      return part.name
    },
    partOfFile: (file) => {
      const known = partsOf(file)
      known.pixels ??= once(file.bytes(), file.format)
      return known.pixels.name
    },
    partOfDrawing: (file) => {
      const known = partsOf(file)
      if (file.svg) known.drawing ??= once(file.svg(), 'svg')
      return known.drawing?.name
    },
    parts: () => parts
  }
}
