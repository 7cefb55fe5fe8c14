import type {Box} from '../frame/types.ts'
import type {Host} from '../host.ts'
import type {Part} from './part.ts'

/** The pictures of a deck, each once. */
export interface Pictures {
  /** Whether there is something to draw: always, but for a picture that the host does not have. */
  readonly canDraw: (box: Box) => boolean
  /** Name of the part with the flag of a country, ISO 3166-1 alpha-2 in lower case. */
  readonly partOf: (flag: string) => string
  /** The parts of all pictures asked for so far, in the order of their first use. */
  readonly parts: () => Part[]
}

/**
 * Collect pictures from the host while slides are written.
 *
 * @param taken
 *   Names of parts that there are already.
 */
export function makePictures(host: Host, taken: ReadonlySet<string>): Pictures {
  const known = new Map<string, Part | undefined>()
  let count = 0
  const find = (flag: string): Part | undefined => {
    if (known.has(flag)) return known.get(flag)
    const content = host.readBytes(`themes/flags/${flag}.png`)
    const part = content && {name: nextName(), content, relationships: []}
    known.set(flag, part)
    return part
  }
  const nextName = (): string => {
    const name = `ppt/media/image${++count}.png`
    return taken.has(name) ? nextName() : name
  }
  return {
    canDraw: (box) => box.type !== 'image' || find(box.flag) !== undefined,
    partOf: (flag) => {
      const part = find(flag)
      if (part === undefined) throw new Error(`No flag ${flag}`)
      return part.name
    },
    parts: () => [...known.values()].filter((part) => part !== undefined)
  }
}
